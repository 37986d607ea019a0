import type { HolidayCalendar } from "../../calendar/workingDays";
import { readDeadline } from "../../notation/deadline";
import { renderCell } from "../../notation/render";
import { foldSpelling } from "../../notation/vietnamese";
import type { CellContent } from "../../sheet";
import type { Candidate, Ground, Source, TaskContribution } from "../consolidation";
import type { SubmittedBook, TaskField } from "../submission";
import { contentOfCell, submittedCell, taskTable } from "../submittedCells";

/** What someone gives for a column of a task. */
export interface TaskVoice extends Candidate {
  readonly value: string;
  /** One form for all ways to write the same. */
  readonly meaning: string;
}

const TIMES: ReadonlySet<TaskField> = new Set(["deadline", "submittedOn", "extendedTo"]);

/** What an agency sent for a column of a task; null where it left it blank. */
export function voiceOfSender(
  contribution: TaskContribution,
  book: SubmittedBook,
  field: TaskField,
  holidays: HolidayCalendar
): TaskVoice | null {
  const { file, row, role, agency } = contribution;
  const table = taskTable(book, row);
  const cell = submittedCell(table, row, field);
  if (!cell) return null;
  const content = contentOfCell(cell);
  const ground: Ground = role === "owner" ? "owner" : "other";
  const source: Source = { file, ...cell.ref };
  const text = renderCell(content, book.date1904).trim();
  const meaning = meaningOf(content, text, field, { holidays, date1904: book.date1904 });
  return { ground, value: text, text, agencies: [agency], source, meaning };
}

/** What the consolidating book has; null where it is blank. */
export function voiceOfBook(
  text: string,
  field: TaskField,
  holidays: HolidayCalendar
): TaskVoice | null {
  if (text === "") return null;
  const meaning = meaningOf({ value: text }, text, field, { holidays, date1904: false });
  return { ground: "master", value: text, text, agencies: [], source: null, meaning };
}

/** `Quý IV/2021` and `31/12/2021` are two wordings: only the same kind of time with the same end is the same. */
function meaningOf(
  content: CellContent,
  text: string,
  field: TaskField,
  { holidays, date1904 }: { readonly holidays: HolidayCalendar; readonly date1904: boolean }
): string {
  if (TIMES.has(field)) {
    const { kind, end } = readDeadline(content, holidays, date1904);
    if (end !== null) return `${kind} ${end}`;
  }
  return foldSpelling(text).replace(/[.;,]+$/, "");
}
