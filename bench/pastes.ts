import { appendixBook } from "../test/support/appendixBook";
import type { CleanRow } from "../test/support/cleanPlan";

/** What is pasted or typed over rows of a plan that is being checked. */
export interface Paste {
  readonly what: string;
  readonly rows: number;
  /** The first column, from zero. */
  readonly left: number;
  /** What goes into a row, `at` of those pasted: something else each round. */
  readonly cells: (row: CleanRow, at: number, round: number) => readonly (string | number)[];
}

const NAME = 1;
const SECOND_PLAN_YEAR = 12;

/** Two years of figures as another department sends them back, near those that stood there: about a row in six then has a finding. */
const figures: Paste = {
  what: "500 rows of two years' figures",
  rows: 500,
  left: SECOND_PLAN_YEAR,
  cells: ({ plan }, at, round) =>
    plan.slice(1, 3).map((value, year) => {
      const step = ((at + round * 7) % 10) - 5;
      return Number((Number(value) + step * 0.001 * (year + 1)).toFixed(3));
    }),
};

/** Two years of figures of no kind at all: nearly every row breaks a rule, many more than one. */
const wildFigures: Paste = {
  what: "500 rows of two years' figures, nearly every row wrong",
  rows: 500,
  left: SECOND_PLAN_YEAR,
  cells: (_row, at, round) => [round + at / 10, round + at / 20],
};

/** Whole rows with names that were never read. */
const wholeRows: Paste = {
  what: "500 whole rows with new names",
  rows: 500,
  left: NAME,
  cells: (row, _at, round) => {
    const book = appendixBook({ ...row, name: `${row.name}, đợt ${round}` });
    return book.sheets[0]!.rows.at(-1)!.values.slice(NAME).map(typed);
  },
};

const oneName: Paste = {
  what: "one name",
  rows: 1,
  left: NAME,
  cells: ({ name }, _at, round) => [`${name}, đợt ${round}`],
};

function typed(value: unknown): string | number {
  return typeof value === "number" ? value : String(value ?? "");
}

export const PASTES: readonly Paste[] = [figures, wildFigures, wholeRows, oneName];
