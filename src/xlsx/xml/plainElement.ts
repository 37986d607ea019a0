import { XmlElement, XmlText } from "@rgrove/parse-xml";

/* Line ends that XML would change, references and characters that it forbids are the strict parser's affair. */
const NAME = "[A-Za-z_][\\w.:-]*";
const VALUE = '"[^"&<\\u0000-\\u001f\\ufffe\\uffff]*"';
const SPACE = "[ \\n\\t]";
const TEXT = "[^<>&\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]*";

/** The first line that nearly all parts have. */
const DECLARATION =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")? ?\?>[ \n\t]*/;
/** A tag and the text behind it. */
const TAG = new RegExp(
  `<(/?)(${NAME})((?:${SPACE}+${NAME}=${VALUE})*)${SPACE}*(/?)>(${TEXT})`,
  "y"
);
const ATTRIBUTE = new RegExp(`(${NAME})=(${VALUE})`, "g");
const BLANK = new RegExp(`^${SPACE}*$`);
/** Deeper than any part that programs write. */
const DEEPEST = 32;

/**
 * The root element of a part that is written as common programs write it: elements, attributes in double quotes and text,
 * no references, comments or sections. Null for any other, which is for the strict parser to judge: what both take, both
 * take alike. It takes a small part of that one's time, and each file has several such parts.
 */
export function plainElement(xml: string): XmlElement | null {
  const open: XmlElement[] = [];
  TAG.lastIndex = DECLARATION.exec(xml)?.[0].length ?? 0;
  for (;;) {
    const tag = TAG.exec(xml);
    if (!tag) return null;
    const [, closing, name, attributes, empty, text] = tag as unknown as Tag;
    const parent = open[open.length - 1];
    let element = parent;
    if (closing) {
      if (parent?.name !== name || attributes || empty) return null;
      open.pop();
    } else {
      element = elementOf(name, attributes);
      if (!element || open.length === DEEPEST) return null;
      parent?.children.push(element);
      if (!empty) open.push(element);
    }
    const within = open[open.length - 1];
    if (!within) return TAG.lastIndex === xml.length && BLANK.test(text) ? element! : null;
    if (text) within.children.push(new XmlText(text));
  }
}

type Tag = readonly [
  whole: string,
  closing: string,
  name: string,
  attributes: string,
  empty: string,
  text: string,
];

function elementOf(name: string, written: string): XmlElement | undefined {
  const element = new XmlElement(name);
  for (const [, key, value] of written.matchAll(ATTRIBUTE)) {
    // Twice the same is a fault of form, and `xml:space` has values of its own.
    if (key! in element.attributes || key!.startsWith("xml:")) return undefined;
    element.attributes[key!] = value!.slice(1, -1);
  }
  return element;
}
