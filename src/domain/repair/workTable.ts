import { cleanText } from "../notation/vietnamese";
import type { Headings } from "../plan/headings";
import type { Indicator, Plan, Task } from "../plan/plan";
import { type CellContent, type CellRef, cellAddress, contentOf, rowAt } from "../sheet";

export type RowRole =
  | "data"
  /** Continues the row before a page break. */
  | "tail"
  | "repeated-header"
  | "column-numbers"
  | "field-heading"
  | "blank"
  /** Stays where it stands among the rows: totals, notes, hidden copies. */
  | "other";

/** One row of the sheet between the headings and the last row of data. */
export interface WorkRow {
  /** Zero-based row on the sheet. */
  readonly index: number;
  readonly role: RowRole;
  readonly hidden: boolean;
  /** In points; null where it is not known, or as its texts need. */
  readonly height: number | null;
  /** From column A to the last one in use. */
  readonly cells: readonly CellContent[];
  /** What the row was read as; null for a row that is no data. */
  readonly entry: Indicator | Task | null;
  /** The row that a tail continues. */
  readonly owner: number | null;
}

/** An appendix as its cells stand: every row below the headings without a gap, every column with something in it. */
export interface WorkTable {
  readonly headings: Headings;
  /** First row below the headings. */
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly rows: readonly WorkRow[];
}

/** The table under some headings, its rows known by what the plan was read as. */
export function workTable(headings: Headings, plan: Plan): WorkTable {
  const { sheet, appendix } = headings;
  const entries = plan[appendix].filter((entry) => entry.sheet === sheet.name);
  const skipped = plan.skipped.filter(
    (row) => row.sheet === sheet.name && row.appendix === appendix
  );
  const entryAt = new Map(entries.map((entry) => [entry.rowNumber - 1, entry]));
  const rowOf = new Map(entries.map((entry) => [entry.key, entry.rowNumber - 1]));
  const skippedAt = new Map(skipped.map((row) => [row.rowNumber - 1, row]));
  const top = headings.headerBottom + 1;
  const inTable = skipped.filter(({ why }) => why === "continuation" || why === "repeated-header");
  const bottom = Math.max(
    top - 1,
    ...[...entries, ...inTable].map(({ rowNumber }) => rowNumber - 1)
  );
  const used = sheet.rows.filter(({ index }) => index >= headings.headerTop && index <= bottom);
  const right = Math.max(0, ...used.map(({ values }) => values.length - 1));
  const rows = Array.from({ length: bottom - top + 1 }, (_, i): WorkRow => {
    const index = top + i;
    const row = rowAt(sheet, index);
    const entry = entryAt.get(index) ?? null;
    const why = skippedAt.get(index);
    const cells = Array.from({ length: right + 1 }, (__, column) => contentOf(row, column));
    return {
      index,
      cells,
      entry,
      hidden: row?.hidden === true,
      height: row?.height ?? null,
      owner: why?.of === undefined ? null : (rowOf.get(why.of) ?? null),
      role: entry ? "data" : roleOf(why?.why, cells),
    };
  });
  return { headings, top, bottom, right, rows };
}

function roleOf(
  why: Plan["skipped"][number]["why"] | undefined,
  cells: readonly CellContent[]
): RowRole {
  switch (why) {
    case "continuation":
      return "tail";
    case "repeated-header":
    case "column-numbers":
    case "field-heading":
      return why;
    case undefined:
      return cells.every(isBlank) ? "blank" : "other";
    default:
      return "other";
  }
}

export function isBlank({ value, formula }: CellContent): boolean {
  if (formula !== undefined) return false;
  return value === null || (typeof value === "string" && cleanText(value) === "");
}

/** The text that was typed into a cell; null where it holds something else, or a formula's text. */
export function typedText({ value, formula }: CellContent): string | null {
  return typeof value === "string" && formula === undefined ? value : null;
}

export function placeOf({ headings }: WorkTable, row: number, column: number): CellRef {
  return { sheet: headings.sheet.name, cell: cellAddress(row, column) };
}

/** The row with that place on the sheet. */
export function workRow(table: WorkTable, index: number): WorkRow {
  return table.rows[index - table.top]!;
}
