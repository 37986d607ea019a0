import { readDeadline } from "../notation/deadline";
import type { IndicatorHeadings, TaskHeadings } from "../plan/headings";
import { findAgency } from "../plan/registers/agencies";
import { findUnit } from "../plan/registers/units";
import { usedColumns } from "../plan/rowKinds";
import { type CellContent, isCellError } from "../sheet";
import type { Text } from "../text";
import type { RepairContext } from "./repairContext";
import type { CellChange, RepairChange } from "./repair";
import { proposal } from "./proposal";
import { type WorkRow, type WorkTable, isBlank, typedText } from "./workTable";

/** Cells from `first` to `last` that belong one column to the left (-1) or right (1); the cell they go to is blank. */
interface Slide {
  readonly first: number;
  readonly last: number;
  readonly by: -1 | 1;
}

/** Rows whose cells slid one column: a date stands where the level should, a unit where the first figure should. */
export function shiftedCells(table: WorkTable, context: RepairContext): RepairChange[] {
  const { headings } = table;
  return table.rows.flatMap((row) => {
    if (row.role !== "data") return [];
    const slide =
      headings.appendix === "tasks"
        ? taskSlide(headings, row, context)
        : indicatorSlide(headings, row, context);
    const cells = slide && slidCells(row, slide);
    return cells ? proposal(table, { kind: "shift", safety: "review", why: WHY, cells }) : [];
  });
}

function taskSlide(
  headings: TaskHeadings,
  row: WorkRow,
  { registers, date1904 }: RepairContext
): Slide | null {
  const { columns } = headings;
  const lead = columns.get("lead");
  const inOrder = (["lead", "partners", "deadline", "level"] as const).every(
    (key, i) => lead !== undefined && columns.get(key) === lead + i
  );
  if (lead === undefined || !inOrder) return null;
  const [partners, deadline, level] = [lead + 1, lead + 2, lead + 3];
  const isDate = (column: number): boolean => {
    const { kind } = readDeadline(at(row, column), registers.holidays, date1904);
    return !["missing", "invalid", "vague", "event"].includes(kind);
  };
  if (isDate(deadline)) return null;
  if (isDate(level)) {
    const hole = [deadline, partners, lead].find((column) => isBlank(at(row, column)));
    return hole === undefined ? null : slideLeft(headings, row, hole, level);
  }
  if (!isDate(partners) || !isBlank(at(row, level))) return null;
  const named = findAgency(registers.agencies, typedText(at(row, lead)) ?? "", null);
  const one = "agency" in named && named.agency.kind !== "collective";
  const first = one ? partners : lead;
  return { first, last: deadline, by: 1 };
}

function indicatorSlide(
  headings: IndicatorHeadings,
  row: WorkRow,
  { registers }: RepairContext
): Slide | null {
  const unit = headings.columns.get("unit");
  if (unit === undefined || !isBlank(at(row, unit))) return null;
  const beside = typedText(at(row, unit + 1));
  if (beside === null || !findUnit(registers.units, beside)) return null;
  const values = [
    ...headings.actualYears.values(),
    ...headings.planYears.values(),
    ...(["periodActual", "goal"] as const).flatMap((key) => headings.columns.get(key) ?? []),
  ];
  return values.includes(unit + 1) ? slideLeft(headings, row, unit, Math.max(...values)) : null;
}

/** To the hole from what stands right of it, up to a cell that was pushed out of the table. */
function slideLeft(
  headings: TaskHeadings | IndicatorHeadings,
  row: WorkRow,
  hole: number,
  last: number
): Slide {
  const beyond = !usedColumns(headings).includes(last + 1) && !isBlank(at(row, last + 1));
  return { first: hole + 1, last: beyond ? last + 1 : last, by: -1 };
}

/** The cells of a row after a slide; null where a formula or an error would move. */
function slidCells(row: WorkRow, { first, last, by }: Slide): CellChange[] | null {
  const [left, right] = by === -1 ? [first - 1, last] : [first, last + 1];
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  if (columns.some((column) => isComputed(at(row, column)))) return null;
  return columns.flatMap((column): CellChange[] => {
    const from = column - by;
    const before = at(row, column);
    const after = from >= first && from <= last ? at(row, from) : { ...before, value: null };
    const same = before.value === after.value && before.format === after.format;
    return same ? [] : [{ row: row.index, column, before, after }];
  });
}

function isComputed({ value, formula }: CellContent): boolean {
  return formula !== undefined || isCellError(value);
}

function at(row: WorkRow, column: number): CellContent {
  return row.cells[column] ?? { value: null };
}

const WHY: Text = {
  vi: "Nội dung dòng này có vẻ lệch một cột so với tiêu đề. Hãy so với bản gốc trước khi nhận.",
  en: "The cells of this row seem to stand one column off their headings. Compare with the original before taking it.",
};
