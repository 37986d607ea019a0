import type { AuthoredRow, CellStyle } from "../authoredBook";
import type { IndicatorColumn, TaskColumn } from "../plan/standardColumns";
import type { Typed } from "../sheet";
import { blank, styled, styles, text } from "./styles";

/** A column of the indicator appendix: a named one, or a year of one of its two groups. */
export type IndicatorField = IndicatorColumn | `actual:${number}` | `plan:${number}`;

/** A cell given as data, with the format that shows its decimals. */
export interface GivenCell {
  readonly value: Typed;
  readonly numberFormat?: string;
  /** A heading between rows. */
  readonly bold?: true;
}

/** One row by column; what is left out is blank. */
export type GivenRow<Field extends string> = ReadonlyMap<Field, GivenCell>;

/** The rows of both appendices as data. */
export interface GivenTables {
  readonly indicators: readonly GivenRow<IndicatorField>[];
  readonly tasks: readonly GivenRow<TaskColumn>[];
  /** The years of actual figures, in order. */
  readonly pastYears: readonly number[];
  /**
   * Where the book is to be filled in and sent back: what was given is locked, what is asked is marked, and this many
   * blank rows wait for what an agency proposes itself. Absent for a clean appendix, without the optional columns.
   */
  readonly form?: { readonly proposals: number };
}

/** A column of an appendix, as rows given as data need it. */
export interface GivenColumn<Field extends string> {
  readonly field: Field;
  readonly style: CellStyle;
  /** What a form does not let change once it is given: codes, names, units, past figures. */
  readonly fixed: boolean;
  /** What a form asks for where it is blank: figures, deadlines. */
  readonly asked: boolean;
}

/** The rows below the headings, room for proposals included. */
export function givenRows<Field extends string>(
  columns: readonly GivenColumn<Field>[],
  rows: readonly GivenRow<Field>[],
  { form, proposed }: { readonly form: GivenTables["form"]; readonly proposed: string }
): AuthoredRow[] {
  const given = rows.map((row) => ({
    cells: columns.map((column) => {
      const { value = blank, numberFormat, bold } = row.get(column.field) ?? {};
      const filled = value.kind !== "blank";
      return styled(value, {
        ...column.style,
        ...(numberFormat && { numberFormat }),
        ...(bold && { bold }),
        ...(form && column.fixed && filled && { locked: true }),
        ...(form && column.asked && !filled && { fill: ASKED }),
      });
    }),
  }));
  return form ? [...given, ...roomForProposals(columns, form.proposals, proposed)] : given;
}

/** The ground of a cell that waits to be filled in. */
const ASKED = "FFF8DC";

/** A heading that the reader takes for a field of the plan, so that it is no row, then blank rows. */
function roomForProposals<Field extends string>(
  columns: readonly GivenColumn<Field>[],
  proposals: number,
  proposed: string
): AuthoredRow[] {
  const heading = columns.map(({ field }) =>
    styled(field === "name" ? text(proposed) : blank, styles.section)
  );
  const empty = columns.map(({ style }) => styled(blank, style));
  return [{ cells: heading }, ...Array.from({ length: proposals }, () => ({ cells: empty }))];
}
