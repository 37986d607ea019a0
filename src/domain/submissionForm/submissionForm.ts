import type { AuthoredBook } from "../authoredBook";
import { INDICATOR_SHEET, TASK_SHEET } from "../plan/findPlanSheets";
import type { Plan, PlanPeriod } from "../plan/plan";
import type { Snapshot } from "../sheet";
import { pastYearsOf } from "../standardWorkbook/content";
import { givenIndicator, givenTask } from "../standardWorkbook/givenRow";
import type { GivenRow } from "../standardWorkbook/givenTables";
import { standardWorkbook } from "../standardWorkbook/standardWorkbook";
import { type FieldHeading, fieldHeadings } from "./fieldHeadings";
import type { SettledValues } from "./settledValues";

/** What the form is made of. */
export interface FormSource {
  readonly plan: Plan;
  readonly period: PlanPeriod;
  /** The book that the plan was read from. */
  readonly snapshot: Snapshot;
}

/**
 * The two appendices as they are submitted (Xuất biểu trình): the 16 and the 6 columns, values only, field headings kept;
 * no rows of contributors, no formulas, no notes.
 */
export function submissionForm(
  { plan, period, snapshot }: FormSource,
  settled: SettledValues
): AuthoredBook {
  const date1904 = snapshot.date1904 === true;
  const book = standardWorkbook({
    ...{ period, province: plan.province, printed: null },
    given: {
      indicators: withHeadings(
        plan.indicators,
        (row) => givenIndicator(row, date1904, settled.indicator(row)),
        fieldHeadings(plan, snapshot, "indicators")
      ),
      tasks: withHeadings(
        plan.tasks,
        (row) => givenTask(row, date1904, settled.task(row)),
        fieldHeadings(plan, snapshot, "tasks")
      ),
      pastYears: pastYearsOf(plan.indicators, period),
    },
  });
  const kept = [INDICATOR_SHEET, TASK_SHEET];
  return {
    sheets: book.sheets.filter(({ name }) => kept.includes(name)),
    names: book.names.filter(({ sheet }) => sheet !== null),
  };
}

interface Placed {
  readonly sheet: string;
  readonly rowNumber: number;
}

/** Rows with the headings between them, as they stand in the book. */
function withHeadings<Row extends Placed, Field extends string>(
  rows: readonly Row[],
  given: (row: Row) => GivenRow<Field>,
  headings: readonly FieldHeading[]
): GivenRow<Field>[] {
  const sheets = [...new Set([...rows, ...headings].map(({ sheet }) => sheet))];
  const placed = [
    ...rows.map((row) => ({ row, given: () => given(row) })),
    ...headings.map((row) => ({ row, given: () => headingRow<Field>(row) })),
  ];
  const order = ({ sheet, rowNumber }: Placed) => sheets.indexOf(sheet) * 2 ** 21 + rowNumber;
  return placed.sort((a, b) => order(a.row) - order(b.row)).map((one) => one.given());
}

function headingRow<Field extends string>({ stt, name }: FieldHeading): GivenRow<Field> {
  const words = { stt, name };
  const cells = Object.entries(words).filter(([, value]) => value !== "");
  return new Map(
    cells.map(([field, value]) => [field as Field, { value: { kind: "text", value }, bold: true }])
  );
}
