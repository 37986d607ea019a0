/** RFC 5545, 3.1: the most octets of a line, its break left out. */
const LONGEST = 75;

/** Content lines as a calendar file has them: folded by octets of UTF-8, never inside a character, each ended by CRLF. */
export function contentLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A text value: RFC 5545, 3.3.11; control characters, which it forbids, are left out. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(CONTROLS, "")
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, "\\n");
}

// eslint-disable-next-line no-control-regex -- these are what is to be found
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0)!);
    if (octets + more > LONGEST) {
      text += "\r\n ";
      // The blank that begins a continuation counts.
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x1_0000 ? 3 : 4;
}
