import type { PlanValue } from "../notation/notation";
import { type ValueUnit, readPlanValue } from "../notation/planValue";
import { renderNumber } from "../notation/render";
import { indexOnce } from "../plan/registers/indexOnce";
import type { ConsolidatedFile, IndicatorContribution, Source } from "./consolidation";
import { readBook } from "./readBook";
import type { FigureField, SubmittedIndicator, SubmittedTable, SubmittedValue } from "./submission";
import { indicatorTable } from "./submittedCells";

/** A figure that an agency sent, in the unit of the consolidating book. */
export interface ContributedFigure {
  readonly source: Source;
  /** As the cell holds it. */
  readonly sent: SubmittedValue;
  /** What is written: a number where the cell holds one, else the words as sent. */
  readonly value: number | string;
  /** As a Vietnamese reader expects it. */
  readonly text: string;
  readonly kind: PlanValue["kind"];
  readonly missing?: PlanValue["missing"];
  readonly low: number | null;
  readonly high: number | null;
  readonly lowInclusive: boolean | null;
  readonly highInclusive: boolean | null;
  /** The sent value is the cached result of a formula. */
  readonly formula?: true;
}

type Files = readonly Pick<ConsolidatedFile, "file">[];

/** What an agency sent for a field of a row; null where it left it blank. */
export function contributedFigure(
  files: Files,
  { file, row, factor, unit }: IndicatorContribution,
  field: FigureField
): ContributedFigure | null {
  const book = readBook(files, file);
  const table = indicatorTable(book, row);
  const place = placesOf(table).get(field);
  const sent = place === undefined ? null : (row.values[place] ?? null);
  if (place === undefined || sent === null) return null;
  const reading = readingOf(row, place, sent, unit, book.date1904);
  const source = { file, sheet: table.sheet, cell: `${table.columns[place]!}${row.rowNumber}` };
  const isNumber = reading.kind === "number" && typeof sent === "number";
  const value = isNumber ? scaled(reading.low!, factor) : wordsOf(reading, row, factor);
  return {
    ...{ source, sent, value },
    text: typeof value === "number" ? renderNumber(value) : value,
    ...{ kind: reading.kind, ...(reading.missing && { missing: reading.missing }) },
    low: reading.low === null ? null : scaled(reading.low, factor),
    high: reading.high === null ? null : scaled(reading.high, factor),
    ...{ lowInclusive: reading.lowInclusive, highInclusive: reading.highInclusive },
    ...(row.formulas?.includes(place) && { formula: true }),
  };
}

/** What a part gives to a total. */
export type Part =
  | number
  /** `-` or `x`: there is no such thing here, and nothing is missing. */
  | "nothing"
  /** Blank, or `…`. */
  | "missing"
  /** Words, a bound, a range, a number typed as text: no total can be built on them. */
  | "not-a-number";

/** What a row gives to the total of a field. */
export function partOf(
  files: Files,
  contribution: IndicatorContribution,
  field: FigureField
): Part {
  const book = readBook(files, contribution.file);
  const place = placesOf(indicatorTable(book, contribution.row)).get(field) ?? -1;
  return partAt(contribution, place, book.date1904);
}

/** What a row gives to the total of the field at a place; quick where the cell holds a plain number. */
export function partAt(
  { row, factor, unit }: IndicatorContribution,
  place: number,
  date1904: boolean
): Part {
  const sent = row.values[place] ?? null;
  if (sent === null) return "missing";
  if (typeof sent === "number" && row.formats?.[place] === undefined) {
    return Number.isFinite(sent) ? scaled(sent, factor) : "not-a-number";
  }
  const { kind, missing, low } = readingOf(row, place, sent, unit, date1904);
  if (kind === "number" && typeof sent === "number") return scaled(low!, factor);
  if (kind === "not-applicable" || missing === "none") return "nothing";
  return kind === "missing" ? "missing" : "not-a-number";
}

/** A number in another unit, without the binary tail of the multiplication. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

const placesOf = indexOnce(
  ({ fields }: SubmittedTable<FigureField>): ReadonlyMap<FigureField, number> =>
    new Map(fields.map((field, place) => [field, place]))
);

function readingOf(
  row: SubmittedIndicator,
  place: number,
  sent: SubmittedValue,
  unit: ValueUnit | null,
  date1904: boolean
): PlanValue {
  const format = row.formats?.[place];
  if (typeof sent !== "string") return readPlanValue({ value: sent, format }, unit, date1904);
  const known = readTexts(unit ?? NO_UNIT);
  let reading = known.get(sent);
  if (!reading) known.set(sent, (reading = readPlanValue({ value: sent }, unit)));
  return reading;
}

const NO_UNIT: ValueUnit = { name: "", kind: "other" };

/** The same words come from hundreds of agencies: each is read once a unit. */
const readTexts = indexOnce<ValueUnit, Map<string, PlanValue>>(() => new Map());

/** Words as sent; in another unit they name it, for no one can convert words. */
function wordsOf({ text }: PlanValue, { unit }: SubmittedIndicator, factor: number): string {
  return factor === 1 ? text : `${text} ${unit}`;
}
