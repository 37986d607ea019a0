import { isCellError, type CellValue } from "../../domain/sheet";
import type { CellChange, ContentChange } from "../../xlsx/save/changes";
import { DEFAULT_FORMAT } from "../format/cellFormat";
import type { SheetReading } from "../sheet/sheetReading";
import { lookPatch } from "./lookPatch";

/** The cells that differ, row by row, in each by column; `before` is null where there was nothing. */
export function cellChanges(before: SheetReading | null, now: SheetReading): readonly CellChange[] {
  const changes: CellChange[] = [];
  const compare = (row: number, column: number): void => {
    const content = contentChange(before, now, row, column);
    const look = lookPatch(before?.format(row, column) ?? DEFAULT_FORMAT, now.format(row, column));
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
