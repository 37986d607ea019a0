import { isFault, type Fault } from "../problems";
import { attributeValue } from "../xml/attributes";
import { asUtf8 } from "../xml/encoding";
import { stopFault } from "../xml/stopFault";
import { isNamed, nextTag, skipElement, tagCursor, type TagCursor } from "../xml/tagCursor";
import { unescaped } from "../xml/xmlText";
import { builtinFormat } from "./builtinFormats";

/** Number format codes by cell style index; undefined is General. */
export type StyleFormats = readonly (string | undefined)[];

/** Reads the number formats of styles.xml, and nothing else of it. */
export function readStyleFormats(bytes: Uint8Array, part: string): StyleFormats | Fault {
  const utf8 = asUtf8(bytes, part);
  if (isFault(utf8)) return utf8;
  const cursor = tagCursor(utf8);
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let depth = 0;
  do {
    if (!nextTag(cursor)) return stopFault(cursor, part);
    if (cursor.kind === "close") depth--;
    else if (isForeign(cursor)) {
      if (!skipElement(cursor)) return stopFault(cursor, part);
    } else {
      if (isNamed(cursor, "numFmt")) addCode(codes, cursor);
      else if (isNamed(cursor, "xf")) ids.push(Number(attributeValue(cursor, "numFmtId") ?? 0));
      if (cursor.kind === "open") depth++;
    }
  } while (depth > 0);
  return ids.map((id) => format(codes.get(id) ?? builtinFormat(id)));
}

/** Elements whose own `numFmt` and `xf` are not those of cells. */
function isForeign(cursor: TagCursor): boolean {
  return isNamed(cursor, "cellStyleXfs") || isNamed(cursor, "dxfs") || isNamed(cursor, "extLst");
}

function addCode(codes: Map<number, string>, cursor: TagCursor): void {
  const id = attributeValue(cursor, "numFmtId");
  const code = attributeValue(cursor, "formatCode");
  if (id !== null && code !== null) codes.set(Number(id), unescaped(code));
}

function format(code: string | undefined): string | undefined {
  return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
}
