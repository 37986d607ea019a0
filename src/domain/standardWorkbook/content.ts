import type { AuthoredSheet, PageSetup } from "../authoredBook";
import type { InfoKey } from "../plan/infoSheet";
import type { Indicator, PlanPeriod } from "../plan/plan";
import type { Registers } from "../plan/registers/registers";
import type { Area, Typed } from "../sheet";
import type { GivenTables } from "./givenTables";

/** What a standard workbook is made of. */
export interface StandardContent {
  readonly period: PlanPeriod;
  readonly province: string | null;
  /** The appendices as printed, header rows included; null for an empty template. */
  readonly printed: {
    readonly indicators: readonly (readonly string[])[];
    readonly tasks: readonly (readonly string[])[];
  } | null;
  /** The appendices as data, instead of printed ones. */
  readonly given?: GivenTables;
  /** Fields of the info sheet beyond those of an empty template. */
  readonly info?: Readonly<Partial<Record<InfoKey, Typed>>>;
  /** Absent: those that ship with the product. */
  readonly registers?: Registers;
}

/** The version that the info sheet carries; it moves when sheets, columns or names change. */
export const TEMPLATE_VERSION = "1.1";

/** Rows that an empty template leaves to be filled. */
export const TEMPLATE_ROWS = 60;

/** A sheet and where its table stands, header included. */
export interface AppendixSheet {
  readonly sheet: AuthoredSheet;
  readonly table: Area;
}

/** A form is locked where it is filled; its table can be filtered. */
export function formSheet(
  { given }: StandardContent,
  table: Area
): Pick<AuthoredSheet, "protected" | "filter"> {
  return given?.form ? { protected: true, filter: table } : { protected: false };
}

/** A printed or clean appendix has the columns that are printed; a template and a form the optional ones too. */
export function hasOptionalColumns({ given, printed }: StandardContent): boolean {
  return given ? given.form !== undefined : printed === null;
}

/** Five years back from the plan: the years whose actuals the appendix prints, and the one before as its start. */
export function pastPeriod({ from, to }: PlanPeriod): PlanPeriod {
  return { from: from - (to - from + 1), to: from - 1 };
}

/** The years of actual figures that the rows of a plan have; those that its period prints where they have none. */
export function pastYearsOf(
  rows: readonly Pick<Indicator, "actual">[],
  period: PlanPeriod
): readonly number[] {
  const years = new Set(rows.flatMap(({ actual }) => [...actual.keys()]));
  if (years.size > 0) return [...years].sort((a, b) => a - b);
  return printedPastYears(period);
}

/** The years of actual figures that a standard appendix prints. */
export function printedPastYears(period: PlanPeriod): readonly number[] {
  const past = pastPeriod(period);
  return [past.from - 1, ...yearsOf(past)];
}

export function yearsOf({ from, to }: PlanPeriod): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A4 landscape, one page wide, the headings repeated on each page. */
export function landscape(first: number, last: number): PageSetup {
  return { orientation: "landscape", fitToWidth: true, repeatRows: { first, last } };
}
