import { type Typed, areaAddress, cellAddress } from "../../sheet";
import { formula, number, text } from "./cells";
import type { ListRow } from "./listRows";
import { type PeriodColumn, countsFor } from "./periodColumns";

/** Where the list stands: zero-based rows, both included. */
export interface ListPlace {
  readonly first: number;
  readonly last: number;
}

/** A summary: what its rows count by, and the list that they count. */
export interface Summary {
  /** Zero-based row of its headings; its own rows follow, then the total. */
  readonly top: number;
  readonly labels: readonly string[];
  /** The list's zero-based column of these labels, and of the quarters. */
  readonly labelColumn: number;
  readonly quarterColumn: number;
  readonly labelOf: (row: ListRow) => string;
  readonly columns: readonly PeriodColumn[];
  readonly list: readonly ListRow[];
  readonly place: ListPlace;
}

/** Columns before the periods: number, label, total. */
const BEFORE = 3;

/** The rows of a summary with live formulas over the list, and their results as of now. */
export function summaryRows(summary: Summary, grandTotal: string): readonly (readonly Typed[])[] {
  const { labels, columns, top } = summary;
  const tally = quartersByLabel(summary);
  const counts = labels.map((label) =>
    columns.map((column) => countIn(tally.get(label) ?? new Map(), column))
  );
  const rows = labels.map((label, i) => {
    const row = top + 1 + i;
    return [
      ...[number(i + 1), text(label)],
      sumOf(row, row, BEFORE, BEFORE + columns.length - 1, sum(counts[i]!)),
      ...columns.map((column, j) =>
        formula(countFormula(summary, row, label, j, column), counts[i]![j]!)
      ),
    ];
  });
  const [first, last] = [top + 1, top + labels.length];
  const totals = columns.map((_, j) => sum(counts.map((row) => row[j]!)));
  const totalRow = [sum(totals), ...totals].map((cached, j) =>
    sumOf(first, last, BEFORE - 1 + j, BEFORE - 1 + j, cached)
  );
  return [...rows, [number(null), text(grandTotal), ...totalRow]];
}

/** How often each label stands with each quarter. */
function quartersByLabel({ list, labelOf }: Summary) {
  const tally = new Map<string, Map<string, number>>();
  for (const row of list) {
    const quarters = tally.get(labelOf(row)) ?? new Map<string, number>();
    quarters.set(row.quarter, (quarters.get(row.quarter) ?? 0) + 1);
    tally.set(labelOf(row), quarters);
  }
  return tally;
}

function countIn(quarters: ReadonlyMap<string, number>, column: PeriodColumn): number {
  return sum([...quarters].map(([quarter, count]) => (countsFor(column, quarter) ? count : 0)));
}

function countFormula(
  summary: Summary,
  row: number,
  label: string,
  index: number,
  { heading, patterns }: PeriodColumn
): string {
  const labels = listColumn(summary.labelColumn, summary.place);
  const quarters = listColumn(summary.quarterColumn, summary.place);
  const byLabel = condition(`$${cellAddress(row, 1)}`, label);
  const headingCell = cellAddress(summary.top, BEFORE + index).replace(/\d+/, "$$$&");
  const counts = patterns.map((pattern) => {
    const byQuarter = pattern === heading ? condition(headingCell, heading) : quoted(pattern);
    return `COUNTIFS(${labels},${byLabel},${quarters},${byQuarter})`;
  });
  return `=${counts.join("+")}`;
}

/** A cell as the condition that something equals it; a text that Excel would take for a pattern or comparison is spelt out. */
function condition(cell: string, content: string): string {
  if (!/[~*?]|^[<>=]/.test(content)) return cell;
  return quoted(`=${content.replace(/[~*?]/g, "~$&")}`);
}

function quoted(content: string): string {
  return `"${content.replace(/"/g, '""')}"`;
}

function listColumn(column: number, { first, last }: ListPlace): string {
  const area = areaAddress({ top: first, left: column, bottom: last, right: column });
  return area
    .split(":")
    .map((cell) => cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"))
    .join(":");
}

function sumOf(top: number, bottom: number, left: number, right: number, cached: number): Typed {
  return formula(`=SUM(${areaAddress({ top, left, bottom, right })})`, cached);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
