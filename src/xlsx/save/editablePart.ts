import { isFault, type Fault } from "../problems";
import { asUtf8 } from "../xml/encoding";
import { XML_HEAD } from "../write/xmlWriting";
import { withEdits } from "./spanEdits";

const LESS = 0x3c;
const QUESTION = 0x3f;

/** A part in UTF-8, ready to be patched: one in another encoding gets a new declaration. */
export function editablePart(bytes: Uint8Array, part: string): Uint8Array | Fault {
  const utf8 = asUtf8(bytes, part);
  if (isFault(utf8) || utf8 === bytes) return utf8;
  const first = utf8.indexOf(LESS);
  const declared = utf8[first + 1] === QUESTION;
  const end = declared ? utf8.indexOf(0x3e, first) + 1 : Math.max(first, 0);
  return withEdits(utf8, [{ start: 0, end, text: XML_HEAD }]);
}
