import { isCellError, type CellValue } from "../../domain/sheet";
import type { CellChange, ContentChange } from "../../xlsx/save/changes";
import type { LookPatch } from "../../xlsx/save/look";
import { type CellFormat, DEFAULT_FORMAT } from "../format/cellFormat";
import type { SheetReading } from "../sheet/sheetReading";
import { lookPatch, newLook } from "./lookPatch";

/** The cells that differ, row by row, in each by column; `before` is null where there was nothing. */
export function cellChanges(before: SheetReading | null, now: SheetReading): readonly CellChange[] {
  const changes: CellChange[] = [];
  const newLookOf = newLooks();
  const compare = (row: number, column: number): void => {
    const content = contentChange(before, now, row, column);
    const format = now.format(row, column);
    const look = before ? lookPatch(before.format(row, column), format) : newLookOf(format);
    if (content || look) {
      changes.push({ row, column, ...(content && { content }), ...(look && { look }) });
    }
  };
  now.forEachCell(compare);
  before?.forEachCell((row, column) => {
    if (!now.isHeld(row, column)) compare(row, column);
  });
  return changes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Cells that look the same share a format, and so the patch that makes it. */
function newLooks(): (format: CellFormat) => LookPatch | null {
  const known = new Map<CellFormat, LookPatch | null>([[DEFAULT_FORMAT, null]]);
  return (format) => {
    let look = known.get(format);
    if (look === undefined) known.set(format, (look = newLook(format)));
    return look;
  };
}

function contentChange(
  before: SheetReading | null,
  now: SheetReading,
  row: number,
  column: number
): ContentChange | null {
  const value = now.value(row, column);
  const formula = now.formula(row, column);
  const oldFormula = before?.formula(row, column);
  const sameValue = isSame(before?.value(row, column) ?? null, value);
  if (formula === undefined) {
    return oldFormula === undefined && sameValue ? null : { kind: "value", value };
  }
  if (formula !== oldFormula) return { kind: "formula", formula, value };
  return sameValue ? null : { kind: "result", value };
}

function isSame(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
