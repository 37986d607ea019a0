import type { CellContent, CellRef } from "../sheet";
import type { SubmittedBook, SubmittedField, SubmittedTable, SubmittedValue } from "./submission";

/** One cell of a submission that holds something. */
export interface SubmittedCell<Field extends SubmittedField = SubmittedField> {
  readonly field: Field;
  readonly ref: CellRef;
  readonly value: SubmittedValue;
  /** The value is the cached result of a formula. */
  readonly formula?: true;
  readonly format?: string;
}

/** What is needed of a row to tell its cells. */
interface Row {
  readonly rowNumber: number;
  readonly values: readonly (SubmittedValue | null)[];
  readonly formulas?: readonly number[];
  readonly formats?: Readonly<Record<number, string>>;
}

/** The table that a row of the indicator appendix stands in. */
export function indicatorTable(book: SubmittedBook, row: { readonly table: number }) {
  return book.indicatorTables[row.table]!;
}

/** The table that a row of the task appendix stands in. */
export function taskTable(book: SubmittedBook, row: { readonly table: number }) {
  return book.taskTables[row.table]!;
}

/** The cells of a row that hold something, left to right as the table lists its fields. */
export function submittedCells<Field extends SubmittedField>(
  table: SubmittedTable<Field>,
  row: Row
): readonly SubmittedCell<Field>[] {
  return table.fields.flatMap((_, place) => cellAt(table, row, place) ?? []);
}

/** The cell of a field; null where it is blank or the table has no such column. */
export function submittedCell<Field extends SubmittedField>(
  table: SubmittedTable<Field>,
  row: Row,
  field: Field
): SubmittedCell<Field> | null {
  return cellAt(table, row, table.fields.indexOf(field));
}

/** A cell as the notation readers take it. */
export function contentOfCell({ value, format }: SubmittedCell): CellContent {
  return { value, format };
}

function cellAt<Field extends SubmittedField>(
  { sheet, fields, columns }: SubmittedTable<Field>,
  { rowNumber, values, formulas, formats }: Row,
  place: number
): SubmittedCell<Field> | null {
  const value = values[place] ?? null;
  if (value === null) return null;
  const format = formats?.[place];
  return {
    field: fields[place]!,
    ref: { sheet, cell: `${columns[place]!}${rowNumber}` },
    value,
    ...(formulas?.includes(place) && { formula: true }),
    ...(format !== undefined && { format }),
  };
}
