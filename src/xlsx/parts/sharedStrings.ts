import { overLimit, type Limits } from "../limits";
import { fault, isFault, type Fault } from "../problems";
import { asUtf8 } from "../xml/encoding";
import { stopFault } from "../xml/stopFault";
import { nextTag, packName, skipElement, tagCursor, type TagCursor } from "../xml/tagCursor";
import { plainText, textBefore, unescaped } from "../xml/xmlText";
import { behindPlainItem, plainItemStart } from "./plainItem";

const SI = packName("si");
const T = packName("t");
const RPH = packName("rPh");
const LESS = 0x3c;

/** The texts that cells share, most of them decoded when first asked for: sheets that are not read need none. */
export class SharedStrings {
  /** Of a text that stands in no one span of the bytes, its place in `joined`: -1, -2 … */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly joined: string[] = [];
  /** As far as they were asked for. */
  private texts: (string | undefined)[] | null = null;

  constructor(private readonly bytes: Uint8Array) {}

  get count(): number {
    return this.starts.length;
  }

  /** Adds the text in a span of the bytes. */
  addSpan(start: number, end: number): void {
    this.starts.push(start);
    this.ends.push(end);
  }

  add(text: string): void {
    this.addSpan(-this.joined.push(text), 0);
  }

  /** Undefined where there is no such text. */
  at(index: number): string | undefined {
    this.texts ??= new Array<string | undefined>(this.count);
    return this.texts[index] ?? this.decode(index, this.texts);
  }

  private decode(index: number, texts: (string | undefined)[]): string | undefined {
    const start = this.starts[index];
    if (start === undefined) return undefined;
    const text =
      start < 0
        ? this.joined[-start - 1]!
        : unescaped(plainText(this.bytes, start, this.ends[index]!));
    texts[index] = text;
    return text;
  }
}

/** Walks the shared texts: rich runs joined, phonetic runs left out. */
export function readSharedStrings(
  bytes: Uint8Array,
  part: string,
  limits: Limits
): SharedStrings | Fault {
  const excess = overLimit(bytes.length, limits.stringBytes);
  if (excess) return fault("too-many-strings", excess);
  const utf8 = asUtf8(bytes, part);
  if (isFault(utf8)) return utf8;
  const cursor = tagCursor(utf8);
  const strings = new SharedStrings(utf8);
  let depth = 0;
  do {
    addPlainItems(cursor, strings);
    if (strings.count > limits.strings) return fault("too-many-strings", String(strings.count));
    if (!nextTag(cursor)) return stopFault(cursor, part);
    if (cursor.name === SI && cursor.kind !== "close") {
      const text = readItem(cursor);
      if (text === null) return stopFault(cursor, part);
      strings.add(text);
    } else if (cursor.kind === "open") depth++;
    else if (cursor.kind === "close") depth--;
  } while (depth > 0);
  return strings;
}

/** Adds the items behind the cursor as long as they are spelled the usual way, and moves it behind them. */
function addPlainItems(cursor: TagCursor, strings: SharedStrings): void {
  const { bytes } = cursor;
  for (;;) {
    const start = plainItemStart(bytes, cursor.end);
    if (start < 0) return;
    let end = start;
    // Most texts are short: calling indexOf would cost more than this search.
    while (end < bytes.length && bytes[end] !== LESS) end++;
    const behind = behindPlainItem(bytes, end);
    if (behind < 0) return;
    strings.addSpan(start, end);
    cursor.end = behind;
  }
}

/** The text of the item whose tag the cursor stands on; null where it does not end. */
function readItem(cursor: TagCursor): string | null {
  let text = "";
  let depth = cursor.kind === "open" ? 1 : 0;
  while (depth > 0) {
    if (!nextTag(cursor)) return null;
    if (cursor.kind === "open") {
      if (cursor.name !== RPH) depth++;
      else if (!skipElement(cursor)) return null;
    } else if (cursor.kind === "close") {
      depth--;
      if (cursor.name === T) text += unescaped(textBefore(cursor));
    }
  }
  return text;
}
