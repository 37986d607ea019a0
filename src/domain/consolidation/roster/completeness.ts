import type { CalendarDate } from "../../calendar/calendarDate";
import type { Indicator, Task } from "../../plan/plan";
import { indexOnce } from "../../plan/registers/indexOnce";
import type { Sender } from "../consolidation";
import type { Owners } from "../gather/owners";
import {
  type FigureField,
  type SubmittedBook,
  type SubmittedIndicator,
  type SubmittedTable,
  type SubmittedTask,
  isTarget,
} from "../submission";
import { indicatorTable, submittedCell, taskTable } from "../submittedCells";
import type { Completeness } from "./rosterEntry";

/** What agencies are asked for, by the consolidating book. */
export interface AskedRows {
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly owners: Owners;
}

/** Which rows of the consolidating book the rows of a submission are; null for none. */
export interface GivenKeys {
  readonly indicators: readonly (string | null)[];
  readonly tasks: readonly (string | null)[];
}

/** Keys of the rows that are an agency's to fill in; null where nothing says so. */
export function dueRows(
  { indicators, tasks, owners }: AskedRows,
  agency: Sender,
  on: CalendarDate | null
): ReadonlySet<string> | null {
  const own = (text: string | undefined) => !!text && owners.includes(text, agency, on);
  const keys = [
    ...indicators.filter((row) =>
      agency.kind === "locality" ? row.scope === "locality" : own(row.owner?.text)
    ),
    ...tasks.filter((row) => own(row.lead?.text)),
  ].map(({ key }) => key);
  return keys.length > 0 ? new Set(keys) : null;
}

/** Rows due and rows filled in; where nothing says which are due, every row that was matched may be filled. */
export function completenessOf(
  due: ReadonlySet<string> | null,
  book: SubmittedBook | null,
  keys: GivenKeys | undefined
): Completeness {
  const filled = new Set<string>();
  const add = (key: string | null | undefined, isFilled: boolean): void => {
    if (key != null && isFilled && (due === null || due.has(key))) filled.add(key);
  };
  book?.indicators.forEach((row, place) => add(keys?.indicators[place], hasTarget(book, row)));
  book?.tasks.forEach((row, place) => add(keys?.tasks[place], hasDeadline(book, row)));
  return { due: due?.size ?? null, filled: filled.size };
}

/** A target, or where the book asks for none, any figure. */
function hasTarget(book: SubmittedBook, row: SubmittedIndicator): boolean {
  return askedPlaces(indicatorTable(book, row)).some((place) => row.values[place] != null);
}

const askedPlaces = indexOnce(({ fields }: SubmittedTable<FigureField>): readonly number[] => {
  const all = [...fields.keys()];
  const targets = all.filter((place) => isTarget(fields[place]!));
  return targets.length > 0 ? targets : all;
});

function hasDeadline(book: SubmittedBook, row: SubmittedTask): boolean {
  return submittedCell(taskTable(book, row), row, "deadline") !== null;
}
