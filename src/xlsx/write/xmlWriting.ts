/** Whatever one of the patterns below may be about: most texts have nothing of it, and one look tells. */
// eslint-disable-next-line no-control-regex -- these are what is to be found
const SUSPECT = /[&<>"\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]|_x/;
/** Control characters, two that XML forbids, and what would be read as an escape. */
const NEEDS_ESCAPE = /[\p{Cc}\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/gu;
/** XML takes these as they are; a carriage return it would turn into a line feed. */
const HARMLESS = /[\t\n\u007f-\u009f]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** The namespace of worksheets and their companions. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** The namespace of relationship ids and the start of relationship types. */
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What every part starts with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text for XML content or a quoted attribute; other control characters as Excel's `_xHHHH_`. */
export function escaped(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(NEEDS_ESCAPE, (character) => {
      if (HARMLESS.test(character)) return character;
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return `_x${code}_`;
    })
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(/[&<>"]/g, (character) => MARKUP[character]!);
}

/** Attributes in the given order; those that are undefined or false are left out, true is 1. */
export function attributes(
  pairs: Readonly<Record<string, string | number | boolean | undefined>>
): string {
  let text = "";
  for (const [name, value] of Object.entries(pairs)) {
    if (value === undefined || value === false) continue;
    text += ` ${name}="${value === true ? "1" : escaped(String(value))}"`;
  }
  return text;
}

/** `<t>` with its spaces kept. */
export function textElement(text: string, prefix = ""): string {
  const keep = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${keep}>${escaped(text)}</${prefix}t>`;
}
