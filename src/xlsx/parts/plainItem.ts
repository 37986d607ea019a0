const PLAIN = bytesOf("<si><t>");
const PRESERVED = bytesOf('<si><t xml:space="preserve">');
const END = bytesOf("</t></si>");

/** Where the text of a shared item of one plain run starts that is spelled as most programs do; or -1. */
export function plainItemStart(bytes: Uint8Array, at: number): number {
  if (standsAt(bytes, at, PLAIN)) return at + PLAIN.length;
  return standsAt(bytes, at, PRESERVED) ? at + PRESERVED.length : -1;
}

/** Behind the end of such an item, whose text ends at `at`; or -1 where the item holds something else. */
export function behindPlainItem(bytes: Uint8Array, at: number): number {
  return standsAt(bytes, at, END) ? at + END.length : -1;
}

function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[at + index] !== wanted[index]) return false;
  }
  return true;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
