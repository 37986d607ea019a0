import { foldTones } from "../notation/vietnamese";
import { remembered } from "../remembered";
import { type CellContent, type SheetRow, type SheetSnapshot, contentOf, rowAt } from "../sheet";
import type { Appendix, PlanPeriod } from "./plan";
import { indexOnce } from "./registers/indexOnce";
import {
  type ColumnDefinition,
  type IndicatorColumn,
  type TaskColumn,
  indicatorColumns,
  taskColumns,
  yearGroups,
} from "./standardColumns";

/** Where an appendix stands on its sheet; columns and rows are zero-based. */
interface Found {
  readonly sheet: SheetSnapshot;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** The folded words of each header row, by column. */
  readonly headerWords: readonly (readonly string[])[];
}

export interface IndicatorHeadings extends Found {
  readonly appendix: "indicators";
  readonly columns: ReadonlyMap<IndicatorColumn, number>;
  /** Column of each past year. */
  readonly actualYears: ReadonlyMap<number, number>;
  /** Column of each plan year. */
  readonly planYears: ReadonlyMap<number, number>;
  /** The years that the goal's heading names. */
  readonly period: PlanPeriod | null;
}

export interface TaskHeadings extends Found {
  readonly appendix: "tasks";
  readonly columns: ReadonlyMap<TaskColumn, number>;
}

export type Headings = IndicatorHeadings | TaskHeadings;

/** How far down a header may stand: titles and addressees come first. */
const SEARCH_ROWS = 60;

/** Finds the header row of an appendix, wherever it stands; null where the sheet has none. */
export function findHeadings(
  sheet: SheetSnapshot,
  appendix: "indicators"
): IndicatorHeadings | null;
export function findHeadings(sheet: SheetSnapshot, appendix: "tasks"): TaskHeadings | null;
export function findHeadings(sheet: SheetSnapshot, appendix: Appendix): Headings | null {
  for (const row of sheet.rows) {
    if (row.index >= SEARCH_ROWS) break;
    const found =
      appendix === "indicators" ? indicatorHeadings(sheet, row) : taskHeadings(sheet, row);
    if (found) return found;
  }
  return null;
}

const foldedWords = remembered(foldTones);

/** The folded words of a heading cell; line breaks count as blanks. */
export function headingWords(content: CellContent): string {
  const { value } = content;
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? foldedWords(value) : "";
}

/** The same rows are looked at again after every change of the sheet. */
const headingRow = indexOnce((row: SheetRow): readonly string[] =>
  Array.from(row.values, (_, column) => headingWords(contentOf(row, column)))
);

function matchColumns<Key extends string>(
  words: readonly string[],
  definitions: readonly ColumnDefinition<Key>[]
): ReadonlyMap<Key, number> {
  const columns = new Map<Key, number>();
  words.forEach((text, column) => {
    if (text === "") return;
    const match = definitions.find(({ key, means }) => !columns.has(key) && means.test(text));
    if (match) columns.set(match.key, column);
  });
  return columns;
}

const taskColumnsIn = indexOnce((row: SheetRow) => matchColumns(headingRow(row), taskColumns));
const indicatorColumnsIn = indexOnce((row: SheetRow) =>
  matchColumns(headingRow(row), indicatorColumns)
);

function taskHeadings(sheet: SheetSnapshot, row: SheetRow): TaskHeadings | null {
  const words = headingRow(row);
  const columns = taskColumnsIn(row);
  if (!columns.has("name") || !(columns.has("lead") || columns.has("deadline"))) return null;
  return {
    appendix: "tasks",
    sheet,
    headerTop: row.index,
    headerBottom: row.index,
    headerWords: [words],
    columns,
  };
}

function indicatorHeadings(sheet: SheetSnapshot, row: SheetRow): IndicatorHeadings | null {
  const top = headingRow(row);
  const columns = indicatorColumnsIn(row);
  if (!columns.has("name") || !columns.has("unit")) return null;
  const rowBelow = rowAt(sheet, row.index + 1);
  const below = rowBelow ? headingRow(rowBelow) : [];
  const twoRows = below.filter((text) => yearOf(text) !== null).length >= 2;
  const period = periodOf(top[columns.get("goal") ?? -1] ?? "");
  const actualYears = new Map<number, number>();
  const planYears = new Map<number, number>();
  let group = "";
  const width = Math.max(top.length, twoRows ? below.length : 0);
  for (let column = 0; column < width; column++) {
    const own = top[column] ?? "";
    if (own !== "") group = own;
    const year = yearOf((twoRows ? below[column] : own) ?? "");
    if (year === null || [...columns.values()].includes(column)) continue;
    const kind = yearKind(group, year, period);
    const years = kind === "plan" ? planYears : actualYears;
    if (!years.has(year)) years.set(year, column);
  }
  if (planYears.size + actualYears.size === 0 && !columns.has("goal")) return null;
  return {
    appendix: "indicators",
    sheet,
    headerTop: row.index,
    headerBottom: row.index + (twoRows ? 1 : 0),
    headerWords: twoRows ? [top, below] : [top],
    columns,
    actualYears,
    planYears,
    period: period ?? spanOf(planYears),
  };
}

/** The one year that a heading names: `2021`, `Năm 2021`, `TH 2020`; null where it names none or several. */
function yearOf(words: string): number | null {
  const years = words.match(/\b(?:19|20)\d{2}\b/g) ?? [];
  return years.length === 1 && words.length <= 24 ? Number(years[0]) : null;
}

/** The two years that a heading names, in order. */
function periodOf(words: string): PlanPeriod | null {
  const [from, to] = (words.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

function yearKind(group: string, year: number, period: PlanPeriod | null): "actual" | "plan" {
  if (yearGroups.plan.means.test(group)) return "plan";
  if (yearGroups.actual.means.test(group)) return "actual";
  return period && year >= period.from ? "plan" : "actual";
}

function spanOf(years: ReadonlyMap<number, number>): PlanPeriod | null {
  const all = [...years.keys()];
  return all.length === 0 ? null : { from: Math.min(...all), to: Math.max(...all) };
}
