import { isGeneralFormat, shownDate } from "../notation/numberFormat";
import type { Indicator, Task, WordCell } from "../plan/plan";
import { dataScopes, directions } from "../plan/registers/registerLabels";
import type { TaskColumn } from "../plan/standardColumns";
import { type CellContent, isCellError } from "../sheet";
import type { GivenCell, GivenRow, IndicatorField } from "./givenTables";

/** Days from the first day of one of Excel's calendars to that of the other. */
const DAYS_FROM_1900_TO_1904 = 1462;

/** What a cell of a master holds, for a book of the 1900 calendar; formulas leave their result. Null where it is blank. */
export function givenCell({ value, format }: CellContent, date1904: boolean): GivenCell | null {
  if (value === null || value === "" || isCellError(value)) return null;
  if (typeof value === "string") return { value: { kind: "text", value } };
  if (typeof value === "boolean") return { value: { kind: "boolean", value } };
  const shown = shownDate(format);
  const isDay = shown !== null && (shown.day || shown.month || shown.year);
  return {
    value: { kind: "number", value: date1904 && isDay ? value + DAYS_FROM_1900_TO_1904 : value },
    ...(format !== undefined && !isGeneralFormat(format) && { numberFormat: format }),
  };
}

/** Words as they were read, tails of page breaks joined. */
export function givenWords(cell: WordCell | string | null): GivenCell | null {
  const value = typeof cell === "string" ? cell : (cell?.text ?? "");
  return value === "" ? null : { value: { kind: "text", value } };
}

/** The number of a row as it is typed: a number stays one. */
function givenNumber(cell: WordCell | null): GivenCell | null {
  const [typed, ...tails] = cell?.typed ?? [];
  return typed && tails.length === 0 ? givenCell(typed.content, false) : givenWords(cell);
}

/** A row of the indicator appendix with all that it holds; what a caller gives besides comes on top. */
export function givenIndicator(
  row: Indicator,
  date1904: boolean,
  more: Partial<Record<IndicatorField, GivenCell | null>> = {}
): GivenRow<IndicatorField> {
  const figure = (cell: Indicator["goal"]) => cell && givenCell(cell.content, date1904);
  const years = (group: "actual" | "plan") =>
    [...row[group]].map(([year, cell]) => [`${group}:${year}`, figure(cell)] as const);
  return rowOf<IndicatorField>({
    stt: givenNumber(row.stt),
    name: givenWords(row.name),
    unit: givenWords(row.unit),
    periodActual: figure(row.periodActual),
    ...Object.fromEntries(years("actual")),
    goal: figure(row.goal),
    ...Object.fromEntries(years("plan")),
    owner: givenWords(row.owner),
    scope: givenWords(row.scope && dataScopes[row.scope]),
    direction: givenWords(row.direction && directions[row.direction]),
    note: givenWords(row.note),
    ...more,
  });
}

/** A row of the task appendix with all that it holds; what a caller gives besides comes on top. */
export function givenTask(
  row: Task,
  date1904: boolean,
  more: Partial<Record<TaskColumn, GivenCell | null>> = {}
): GivenRow<TaskColumn> {
  const day = (cell: Task["deadline"]) => cell && givenCell(cell.content, date1904);
  return rowOf<TaskColumn>({
    stt: givenNumber(row.stt),
    name: givenWords(row.name),
    lead: givenWords(row.lead),
    partners: givenWords(row.partners),
    deadline: day(row.deadline),
    level: givenWords(row.level),
    product: givenWords(row.product),
    submittedOn: day(row.submittedOn),
    submissionNumber: givenWords(row.submissionNumber),
    extendedTo: day(row.extendedTo),
    note: givenWords(row.note),
    ...more,
  });
}

function rowOf<Field extends string>(
  cells: Partial<Record<Field, GivenCell | null>>
): GivenRow<Field> {
  const entries = Object.entries(cells) as [Field, GivenCell | null][];
  return new Map(entries.flatMap(([field, cell]) => (cell ? [[field, cell]] : [])));
}
