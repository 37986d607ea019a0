import { isFault, type Fault } from "../problems";
import { attributeValue, isTrue } from "../xml/attributes";
import { asUtf8 } from "../xml/encoding";
import { stopFault } from "../xml/stopFault";
import { isNamed, nextTag, skipElement, tagCursor, type TagCursor } from "../xml/tagCursor";
import { unescaped } from "../xml/xmlText";
import { builtinFormat } from "./builtinFormats";

/** What a plan needs to know of cell styles, by their index. */
export interface CellStyles {
  /** Number format codes; undefined is General. */
  readonly formats: readonly (string | undefined)[];
  /** Those whose cells may be typed into on a protected sheet. */
  readonly unlocked: ReadonlySet<number>;
}

/** The styles of a book that has none. */
export const NO_STYLES: CellStyles = { formats: [], unlocked: new Set() };

/** Reads number formats and locks of styles.xml, and nothing else of it. */
export function readCellStyles(bytes: Uint8Array, part: string): CellStyles | Fault {
  const utf8 = asUtf8(bytes, part);
  if (isFault(utf8)) return utf8;
  const cursor = tagCursor(utf8);
  const codes = new Map<number, string>();
  const ids: number[] = [];
  const unlocked = new Set<number>();
  let depth = 0;
  do {
    if (!nextTag(cursor)) return stopFault(cursor, part);
    if (cursor.kind === "close") depth--;
    else if (isForeign(cursor)) {
      if (!skipElement(cursor)) return stopFault(cursor, part);
    } else {
      if (isNamed(cursor, "numFmt")) addCode(codes, cursor);
      else if (isNamed(cursor, "xf")) ids.push(Number(attributeValue(cursor, "numFmtId") ?? 0));
      else if (isNamed(cursor, "protection") && !isTrue(attributeValue(cursor, "locked") ?? "1")) {
        unlocked.add(ids.length - 1);
      }
      if (cursor.kind === "open") depth++;
    }
  } while (depth > 0);
  return { formats: ids.map((id) => format(codes.get(id) ?? builtinFormat(id))), unlocked };
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
