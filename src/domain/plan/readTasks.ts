import { readDeadline } from "../notation/deadline";
import { type SheetRow, contentOf } from "../sheet";
import type { TaskHeadings } from "./headings";
import type { DeadlineCell, SkippedRow, Task } from "./plan";
import { splitLeads } from "./registers/agencies";
import type { Registers } from "./registers/registers";
import { RowKeys, foldName } from "./rowKeys";
import {
  type TableRow,
  joinedWords,
  refOf,
  skippedRow,
  splitHiddenCopies,
  tableRows,
} from "./tableRows";

interface Reading {
  readonly headings: TaskHeadings;
  readonly registers: Registers;
  readonly date1904: boolean;
}

/** Reads the task appendix; page-break tails are joined to their task and listed as skipped. */
export function readTasks(
  sheets: readonly TaskHeadings[],
  registers: Registers,
  date1904: boolean
): { rows: readonly Task[]; skipped: readonly SkippedRow[] } {
  const keys = new RowKeys();
  const rows: Task[] = [];
  const skipped: SkippedRow[] = [];
  for (const headings of sheets) {
    const { columns } = headings;
    const closing = (["lead", "deadline", "level"] as const).flatMap(
      (key) => columns.get(key) ?? []
    );
    const table = tableRows(headings, closing);
    const { kept, copies } = splitHiddenCopies(table.data, (row) =>
      foldName(joinedWords(headings, row, columns.get("name"))!.text)
    );
    skipped.push(...table.skipped);
    skipped.push(...copies.map(({ row }) => skippedRow(headings, row, "hidden-copy")));
    for (const row of kept) {
      const task = readTask({ headings, registers, date1904 }, row, keys);
      rows.push(task);
      skipped.push(
        ...row.tails.map((tail) => skippedRow(headings, tail, "continuation", task.key))
      );
    }
  }
  return { rows, skipped };
}

function readTask(reading: Reading, row: TableRow, keys: RowKeys): Task {
  const { headings, registers } = reading;
  const words = (key: Parameters<typeof headings.columns.get>[0]) =>
    joinedWords(headings, row, headings.columns.get(key));
  const name = words("name")!;
  const lead = words("lead");
  return {
    sheet: headings.sheet.name,
    rowNumber: row.row.index + 1,
    key: keys.task(words("code")?.text ?? "", name.text),
    stt: words("stt"),
    name,
    lead,
    leads: lead && lead.text !== "" ? splitLeads(registers.agencies, lead.text) : [],
    partners: words("partners"),
    deadline: deadlineIn(reading, row.row, "deadline"),
    level: words("level"),
    submittedOn: deadlineIn(reading, row.row, "submittedOn"),
    submissionNumber: words("submissionNumber"),
    extendedTo: deadlineIn(reading, row.row, "extendedTo"),
    ...(row.row.hidden && { hidden: true }),
  };
}

function deadlineIn(
  reading: Reading,
  row: SheetRow,
  key: "deadline" | "submittedOn" | "extendedTo"
): DeadlineCell | null {
  const column = reading.headings.columns.get(key);
  if (column === undefined) return null;
  const content = contentOf(row, column);
  return {
    ref: refOf(reading.headings, row, column),
    content,
    deadline: readDeadline(content, reading.registers.holidays, reading.date1904),
  };
}
