import { isPercentFormat, shownDate } from "../notation/numberFormat";
import { cleanText } from "../notation/vietnamese";
import type { DeadlineCell, Indicator, PlanCell, Task, WordCell } from "../plan/plan";
import type { CellContent } from "../sheet";
import type {
  FigureField,
  SubmittedField,
  SubmittedIndicator,
  SubmittedTable,
  SubmittedTask,
  SubmittedValue,
  TaskField,
} from "./submission";

/** Rows of an appendix with the tables that they stand in. */
interface Submitted<Field extends SubmittedField, Row> {
  readonly tables: readonly SubmittedTable<Field>[];
  readonly rows: readonly Row[];
}

/** A cell of a row with the field that it belongs to. */
interface FieldCell<Field extends SubmittedField> {
  readonly field: Field;
  readonly cell: string;
  readonly content: CellContent;
}

/** The indicators of a plan, kept lean. */
export function submittedIndicators(
  indicators: readonly Indicator[]
): Submitted<FigureField, SubmittedIndicator> {
  const tables = new Tables<FigureField>();
  const rows = indicators.map((row): SubmittedIndicator => {
    return {
      ...{ table: tables.of(row, figureCells), rowNumber: row.rowNumber },
      ...{ key: row.key, code: row.code, name: row.name.text, unit: row.unit?.text ?? "" },
      ...{ parent: row.parent, scope: row.scope, note: row.note?.text ?? "" },
      ...valuesOf(figureContents(row)),
    };
  });
  return { tables: tables.all, rows };
}

/** The tasks of a plan, kept lean; words are those of the row with its page-break tails joined. */
export function submittedTasks(tasks: readonly Task[]): Submitted<TaskField, SubmittedTask> {
  const tables = new Tables<TaskField>();
  const rows = tasks.map((row): SubmittedTask => {
    const cells = taskCells(row);
    return {
      ...{ table: tables.of(row, taskCells), rowNumber: row.rowNumber },
      ...{ key: row.key, code: row.code, name: row.name.text },
      ...valuesOf(cells.map(({ content }) => content)),
    };
  });
  return { tables: tables.all, rows };
}

/** Numbers the tables in the order of their first rows: rows of one sheet have the same columns. */
class Tables<Field extends SubmittedField> {
  readonly all: SubmittedTable<Field>[] = [];

  of<Row extends Indicator | Task>(
    row: Row,
    cellsOf: (row: Row) => readonly FieldCell<Field>[]
  ): number {
    const { sheet, name } = row;
    const known = this.all.findIndex((table) => table.sheet === sheet);
    if (known >= 0) return known;
    const cells = cellsOf(row);
    const fields = cells.map(({ field }) => field);
    const columns = cells.map(({ cell }) => columnOf(cell));
    return this.all.push({ sheet, fields, columns, nameColumn: columnOf(name.ref.cell) }) - 1;
  }
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, "");
}

function figureCells(row: Indicator): FieldCell<FigureField>[] {
  const figure = (field: FigureField, cell: PlanCell | null) =>
    cell ? [{ field, cell: cell.ref.cell, content: cell.content }] : [];
  return [
    ...figure("periodActual", row.periodActual),
    ...[...row.actual].flatMap(([year, cell]) => figure(`actual:${year}`, cell)),
    ...figure("goal", row.goal),
    ...[...row.plan].flatMap(([year, cell]) => figure(`plan:${year}`, cell)),
  ];
}

/** The contents of `figureCells`: a pull asks for those of a million rows, so nothing else is made of them. */
function figureContents(row: Indicator): readonly CellContent[] {
  const contents: CellContent[] = [];
  if (row.periodActual) contents.push(row.periodActual.content);
  for (const cell of row.actual.values()) contents.push(cell.content);
  if (row.goal) contents.push(row.goal.content);
  for (const cell of row.plan.values()) contents.push(cell.content);
  return contents;
}

function taskCells(row: Task): FieldCell<TaskField>[] {
  const words = (field: TaskField, cell: WordCell | null) =>
    cell ? [{ field, cell: cell.ref.cell, content: { value: cell.text } }] : [];
  const time = (field: TaskField, cell: DeadlineCell | null) =>
    cell ? [{ field, cell: cell.ref.cell, content: cell.content }] : [];
  return [
    ...words("lead", row.lead),
    ...words("partners", row.partners),
    ...time("deadline", row.deadline),
    ...words("level", row.level),
    ...words("product", row.product),
    ...time("submittedOn", row.submittedOn),
    ...words("submissionNumber", row.submissionNumber),
    ...time("extendedTo", row.extendedTo),
    ...words("note", row.note),
  ];
}

function valuesOf(
  contents: readonly CellContent[]
): Pick<SubmittedIndicator, "values" | "formulas" | "formats"> {
  const values = contents.map(({ value }) => valueOf(value));
  let formulas: number[] | undefined;
  let formats: Record<number, string> | undefined;
  contents.forEach(({ formula, format }, place) => {
    if (values[place] === null) return;
    if (formula !== undefined) (formulas ??= []).push(place);
    if (format !== undefined && (isPercentFormat(format) || shownDate(format))) {
      (formats ??= {})[place] = format;
    }
  });
  return { values, ...(formulas && { formulas }), ...(formats && { formats }) };
}

/** As typed; a text of nothing but blanks is a blank cell. */
function valueOf(value: CellContent["value"]): SubmittedValue | null {
  return typeof value === "string" && cleanText(value) === "" ? null : value;
}
