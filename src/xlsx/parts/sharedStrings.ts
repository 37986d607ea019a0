import { overLimit, type Limits } from "../limits";
import { fault, isFault, type Fault } from "../problems";
import { asUtf8 } from "../xml/encoding";
import { stopFault } from "../xml/stopFault";
import { nextTag, packName, skipElement, tagCursor } from "../xml/tagCursor";
import { textBefore, unescaped } from "../xml/xmlText";

const SI = packName("si");
const T = packName("t");
const RPH = packName("rPh");

/** The texts that cells share, by index: rich runs joined, phonetic runs left out. */
export function readSharedStrings(
  bytes: Uint8Array,
  part: string,
  limits: Limits
): readonly string[] | Fault {
  const excess = overLimit(bytes.length, limits.stringBytes);
  if (excess) return fault("too-many-strings", excess);
  const utf8 = asUtf8(bytes, part);
  if (isFault(utf8)) return utf8;
  const cursor = tagCursor(utf8);
  const strings: string[] = [];
  let text = "";
  let depth = 0;
  do {
    if (!nextTag(cursor)) return stopFault(cursor, part);
    const { name, kind } = cursor;
    if (kind === "open") {
      if (name === RPH) {
        if (!skipElement(cursor)) return stopFault(cursor, part);
        continue;
      }
      depth++;
      if (name === SI) text = "";
    } else if (kind === "close") {
      depth--;
      if (name === T) text += unescaped(textBefore(cursor));
      else if (name === SI) strings.push(text);
    } else if (name === SI) {
      strings.push("");
    }
    if (strings.length > limits.strings) {
      return fault("too-many-strings", String(strings.length));
    }
  } while (depth > 0);
  return strings;
}
