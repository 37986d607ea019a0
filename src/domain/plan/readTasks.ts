import { readDeadline } from "../notation/deadline";
import { type SheetRow, contentOf } from "../sheet";
import type { TaskHeadings } from "./headings";
import type { DeadlineCell, SkippedRow, Task } from "./plan";
import { ReaderMemory, type ReadingBasis } from "./readerMemory";
import { splitLeads } from "./registers/agencies";
import { readRowsOnce } from "./readRowsOnce";
import { indexOnce } from "./registers/indexOnce";
import type { Registers } from "./registers/registers";
import { RowKeys, foldName } from "./rowKeys";
import { type RowKind, rowKind } from "./rowKinds";
import {
  type TableRow,
  joinedWords,
  refOf,
  skippedRow,
  splitHiddenCopies,
  tableRows,
} from "./tableRows";

/** A row by itself: its key depends on rows of the same name. */
interface OwnFacts {
  readonly facts: Omit<Task, "key">;
  /** As keys have it. */
  readonly foldedName: string;
}

interface TaskReader {
  readonly kindOf: (row: SheetRow) => RowKind;
  readonly factsOf: (row: TableRow) => OwnFacts;
  readonly placed: (own: OwnFacts, key: string) => Task;
}

/** Remembers the tasks of one reading for the next. */
export function taskMemory(): ReaderMemory<TaskHeadings, TaskReader> {
  return new ReaderMemory(taskReader);
}

/** Reads the task appendix; page-break tails are joined to their task and listed as skipped. */
export function readTasks(
  sheets: readonly TaskHeadings[],
  registers: Registers,
  date1904: boolean,
  memory = taskMemory()
): { rows: readonly Task[]; skipped: readonly SkippedRow[] } {
  const keys = new RowKeys();
  const rows: Task[] = [];
  const skipped: SkippedRow[] = [];
  for (const headings of sheets) {
    const { columns } = headings;
    const closing = (["lead", "deadline", "level"] as const).flatMap(
      (key) => columns.get(key) ?? []
    );
    const reader = memory.readerOf({ headings, registers, date1904 });
    const table = tableRows(headings, closing, reader.kindOf);
    const { kept, copies } = splitHiddenCopies(table.data, (row) => reader.factsOf(row).foldedName);
    skipped.push(...table.skipped);
    skipped.push(...copies.map(({ row }) => skippedRow(headings, row, "hidden-copy")));
    for (const row of kept) {
      const own = reader.factsOf(row);
      const key = keys.task(own.facts.code, own.foldedName);
      rows.push(reader.placed(own, key));
      skipped.push(...row.tails.map((tail) => skippedRow(headings, tail, "continuation", key)));
    }
  }
  return { rows, skipped };
}

function taskReader(reading: ReadingBasis<TaskHeadings>): TaskReader {
  const known = new WeakMap<OwnFacts, Task>();
  return {
    kindOf: indexOnce((row: SheetRow) => rowKind(row, reading.headings)),
    factsOf: readRowsOnce((row) => readFacts(reading, row)),
    placed(own, key) {
      const before = known.get(own);
      if (before?.key === key) return before;
      const task = { ...own.facts, key };
      known.set(own, task);
      return task;
    },
  };
}

function readFacts(reading: ReadingBasis<TaskHeadings>, row: TableRow): OwnFacts {
  const { headings, registers } = reading;
  const words = (key: Parameters<typeof headings.columns.get>[0]) =>
    joinedWords(headings, row, headings.columns.get(key));
  const name = words("name")!;
  const lead = words("lead");
  return {
    facts: {
      sheet: headings.sheet.name,
      rowNumber: row.row.index + 1,
      code: words("code")?.text || null,
      stt: words("stt"),
      name,
      lead,
      leads: lead && lead.text !== "" ? splitLeads(registers.agencies, lead.text) : [],
      partners: words("partners"),
      deadline: deadlineIn(reading, row.row, "deadline"),
      level: words("level"),
      product: words("product"),
      note: words("note"),
      submittedOn: deadlineIn(reading, row.row, "submittedOn"),
      submissionNumber: words("submissionNumber"),
      extendedTo: deadlineIn(reading, row.row, "extendedTo"),
      ...(row.row.hidden && { hidden: true }),
    },
    foldedName: foldName(name.text),
  };
}

function deadlineIn(
  reading: ReadingBasis<TaskHeadings>,
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
