import { cellAddress } from "../../../domain/sheet";
import { decodeUtf8 } from "../../xml/utf8";
import type { SheetChanges } from "../changes";
import type { Refusal } from "../saveProblem";
import type { Slice } from "../slices";
import type { SpanEdit } from "../spanEdits";
import { orphanEdit, type CellWriting } from "./cellEdits";
import type { SheetIndex } from "./indexSheet";
import { orphans } from "./orphans";
import { rowEdits } from "./rowEdits";

/** The edits of a sheet's cells, and whether one that had a formula has none now. */
export interface DataEdits {
  readonly edits: readonly SpanEdit[];
  readonly formulasGone: boolean;
}

/** The edits that bring cells and rows up to date; refused where a formula would fill over a cell again. */
export function dataEdits(
  data: Slice,
  index: SheetIndex,
  changes: SheetChanges,
  writing: CellWriting
): DataEdits | Refusal {
  if (changes.cleared) {
    const { start, end, tagEnd } = data;
    const empty: Slice = { ...data, end: tagEnd, contentEnd: tagEnd, closed: true };
    const [rows] = rowEdits(empty, [], changes, { ...writing, columnStyle: () => 0 });
    const text = rows?.text ?? decodeUtf8(writing.bytes, start, tagEnd).replace(/\s*\/?>$/, "/>");
    return { edits: [{ start, end, text }], formulasGone: index.hasFormulas };
  }
  const overwritten = new Set<string>();
  const values = new Set<string>();
  for (const { row, column, content } of changes.cells) {
    if (!content || content.kind === "result") continue;
    overwritten.add(keyOf(row, column));
    if (content.kind === "value") values.add(keyOf(row, column));
  }
  const held = changes.cells.find(({ row, column }) => {
    return overwritten.has(keyOf(row, column)) && isFilled(index, row, column, overwritten);
  });
  if (held) return { refusal: "part-of-array", detail: cellAddress(held.row, held.column) };
  const left = orphans(index.shared, (row, column) => overwritten.has(keyOf(row, column)));
  const formulas = new Map(left.map((one) => [keyOf(one.row, one.column), one.formula]));
  const asked = new Set<string>();
  const cells = changes.cells.map((cell) => {
    const key = keyOf(cell.row, cell.column);
    if (cell.content) asked.add(key);
    const formula = formulas.get(key);
    if (formula === undefined || cell.content?.kind !== "result") return cell;
    return { ...cell, content: { kind: "formula" as const, formula, value: cell.content.value } };
  });
  const edits = [
    ...rowEdits(data, index.rows, { ...changes, cells }, writing),
    ...left
      .filter(({ row, column }) => !asked.has(keyOf(row, column)))
      .flatMap((orphan) => orphanEdit(orphan, writing)),
  ];
  const formulasGone = index.rows.some((row) =>
    row.cells.some((cell) => cell.formula && values.has(keyOf(row.index, cell.column)))
  );
  return { edits, formulasGone };
}

/** Whether a formula elsewhere, which stays, fills the cell. */
function isFilled(
  { filling }: SheetIndex,
  row: number,
  column: number,
  overwritten: ReadonlySet<string>
): boolean {
  return filling.some(({ area, ...first }) => {
    const inside =
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    return inside && !overwritten.has(keyOf(first.row, first.column));
  });
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}
