import { readPlanValue } from "../notation/planValue";
import { foldSpelling } from "../notation/vietnamese";
import { contentOf } from "../sheet";
import type { IndicatorHeadings } from "./headings";
import type { Indicator, PlanCell, SkippedRow } from "./plan";
import { type GoodDirection, findIndicatorFacts } from "./registers/indicatorCatalog";
import { directions } from "./registers/registerLabels";
import type { Registers } from "./registers/registers";
import { type Unit, findUnit } from "./registers/units";
import { RowKeys, foldName, marksDetail } from "./rowKeys";
import {
  type TableRow,
  joinedWords,
  refOf,
  skippedRow,
  splitHiddenCopies,
  tableRows,
} from "./tableRows";

interface Reading {
  readonly headings: IndicatorHeadings;
  readonly registers: Registers;
  readonly date1904: boolean;
}

/** Reads the indicator appendix; a detail row (`Trong đó`) knows the row that it details. */
export function readIndicators(
  sheets: readonly IndicatorHeadings[],
  registers: Registers,
  date1904: boolean
): { rows: readonly Indicator[]; skipped: readonly SkippedRow[] } {
  const keys = new RowKeys();
  const rows: Indicator[] = [];
  const skipped: SkippedRow[] = [];
  for (const headings of sheets) {
    const { columns } = headings;
    const values = [
      ...(["stt", "unit", "periodActual", "goal"] as const).flatMap(
        (key) => columns.get(key) ?? []
      ),
      ...headings.actualYears.values(),
      ...headings.planYears.values(),
    ];
    const table = tableRows(headings, values);
    const { kept, copies } = splitHiddenCopies(table.data, (row) =>
      ["name", "unit"]
        .map((key) => foldName(joinedWords(headings, row, columns.get(key as "name"))?.text ?? ""))
        .join("|")
    );
    skipped.push(...table.skipped);
    skipped.push(...copies.map(({ row }) => skippedRow(headings, row, "hidden-copy")));
    const parents = new Parents(headings, kept);
    for (const row of kept) {
      const indicator = readIndicator({ headings, registers, date1904 }, row, keys, parents);
      rows.push(indicator);
      skipped.push(
        ...row.tails.map((tail) => skippedRow(headings, tail, "continuation", indicator.key))
      );
    }
  }
  return { rows, skipped };
}

function readIndicator(
  { headings, registers, date1904 }: Reading,
  row: TableRow,
  keys: RowKeys,
  parents: Parents
): Indicator {
  const words = (key: Parameters<typeof headings.columns.get>[0]) =>
    joinedWords(headings, row, headings.columns.get(key));
  const name = words("name")!;
  const stt = words("stt");
  const unit = words("unit");
  const unitFacts = unit ? findUnit(registers.units, unit.text) : null;
  const cell = (column: number | undefined): PlanCell | null =>
    column === undefined ? null : planCell(headings, row, column, unitFacts, date1904);
  const byYear = (years: ReadonlyMap<number, number>): Map<number, PlanCell> =>
    new Map([...years].map(([year, column]) => [year, cell(column)!]));
  const parent = parents.of(stt?.text ?? "", name.text);
  const key = keys.indicator(words("code")?.text ?? "", name.text, unit?.text ?? "", parent);
  parents.remember(stt?.text ?? "", parent, key);
  const facts = findIndicatorFacts(registers.catalog, name.text, unit?.text ?? "");
  return {
    sheet: headings.sheet.name,
    rowNumber: row.row.index + 1,
    key,
    stt,
    name,
    unit,
    parent,
    unitFacts,
    facts,
    direction: statedDirection(words("direction")?.text ?? "") ?? facts?.direction ?? null,
    periodActual: cell(headings.columns.get("periodActual")),
    actual: byYear(headings.actualYears),
    goal: cell(headings.columns.get("goal")),
    plan: byYear(headings.planYears),
    ...(row.row.hidden && { hidden: true }),
  };
}

/** The direction that the row's own column states; null where it is blank or another word. */
function statedDirection(text: string): GoodDirection {
  const said = foldSpelling(text);
  const known = Object.entries(directions).find(([, label]) => foldSpelling(label) === said);
  return known ? (known[0] as GoodDirection) : null;
}

function planCell(
  headings: IndicatorHeadings,
  { row }: TableRow,
  column: number,
  unit: Unit | null,
  date1904: boolean
): PlanCell {
  const content = contentOf(row, column);
  return {
    ref: refOf(headings, row, column),
    content,
    value: readPlanValue(content, unit, date1904),
  };
}

/**
 * Who details whom. A row marked `Trong đó` or a bullet details the numbered row above; unmarked unnumbered
 * rows after it do so too, but only where the table numbers its rows; `19.1` details `19`.
 */
class Parents {
  private readonly numbered: boolean;
  private readonly byNumber = new Map<string, string>();
  private above: string | null = null;
  private details = false;

  constructor(headings: IndicatorHeadings, rows: readonly TableRow[]) {
    const stt = headings.columns.get("stt");
    this.numbered = rows.some((row) => joinedWords(headings, row, stt)?.text);
  }

  of(stt: string, name: string): string | null {
    const number = /^(\d+(?:\.\d+)*)\.\d+\.?$/.exec(stt);
    if (number) return this.byNumber.get(number[1]!) ?? null;
    if (stt !== "" && /\d|^[IVXLC]+$/i.test(stt)) return null;
    const marked = marksDetail(name) || /^\s*[•·*+–-]\s*\p{L}/u.test(name);
    return marked || (this.numbered && this.details) ? this.above : null;
  }

  remember(stt: string, parent: string | null, key: string): void {
    if (stt !== "") this.byNumber.set(stt.replace(/\.$/, ""), key);
    this.details = parent !== null;
    if (parent === null) this.above = key;
  }
}
