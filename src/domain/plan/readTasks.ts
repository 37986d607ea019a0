import { readDeadline } from "../notation/deadline";
import { type SheetRow, contentOf } from "../sheet";
import type { TaskHeadings } from "./headings";
import type { DeadlineCell, SkippedRow, Task, WordCell } from "./plan";
import { ReaderMemory, type ReadingBasis, type TableWithReader } from "./readerMemory";
import { splitLeads } from "./registers/agencies";
import { type ReadRow, holdsSame, readRowsOnce } from "./readRowsOnce";
import { indexOnce } from "./registers/indexOnce";
import type { Registers } from "./registers/registers";
import type { TableRead, TablesRead } from "./renewTables";
import { RowKeys, foldName } from "./rowKeys";
import { type RowKind, rowKind } from "./rowKinds";
import {
  type TableRow,
  areBlank,
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
  /** Whether a row has nothing but words, as what a page break cuts off has. */
  readonly mayBeTail: (row: SheetRow) => boolean;
  readonly factsOf: (row: TableRow) => OwnFacts;
  readonly placed: (own: OwnFacts, key: string) => Task;
}

/** Remembers the tasks of one reading for the next. */
export function taskMemory(): ReaderMemory<TaskHeadings, TaskReader, Task> {
  return new ReaderMemory(taskReader);
}

/** Reads the task appendix; page-break tails are joined to their task and listed as skipped. */
export function readTasks(
  sheets: readonly TaskHeadings[],
  registers: Registers,
  date1904: boolean,
  memory = taskMemory()
): { rows: readonly Task[]; skipped: readonly SkippedRow[] } {
  return memory.read(sheets, { registers, date1904 }, { readTables, renewRow });
}

function readTables(
  tables: readonly TableWithReader<TaskHeadings, TaskReader>[]
): TablesRead<TaskReader, Task> {
  const keys = new RowKeys();
  const rows: Task[] = [];
  const skipped: SkippedRow[] = [];
  const read: TableRead<TaskReader>[] = [];
  for (const { headings, reader, rows: sheetRows } of tables) {
    const table = tableRows(headings, closingColumns(headings), reader.kindOf);
    const { kept, copies } = splitHiddenCopies(table.data, (row) => reader.factsOf(row).foldedName);
    skipped.push(...table.skipped);
    skipped.push(...copies.map(({ row }) => skippedRow(headings, row, "hidden-copy")));
    read.push({ reader, rows: sheetRows, data: kept, first: rows.length });
    for (const row of kept) {
      const own = reader.factsOf(row);
      const key = keys.task(own.facts.code, own.foldedName);
      rows.push(reader.placed(own, key));
      skipped.push(...row.tails.map((tail) => skippedRow(headings, tail, "continuation", key)));
    }
  }
  return { tables: read, rows, skipped };
}

/** The tail of a page break has nothing there. */
function closingColumns({ columns }: TaskHeadings): readonly number[] {
  return (["lead", "deadline", "level"] as const).flatMap((key) => columns.get(key) ?? []);
}

/** The key follows from code and name. */
function renewRow(row: TableRow, known: Task, reader: TaskReader): Task | null {
  if (reader.kindOf(row.row) !== "data" || reader.mayBeTail(row.row)) return null;
  const own = reader.factsOf(row);
  const { code, name } = own.facts;
  const isNamedSo = code === known.code && name.text === known.name.text;
  return isNamedSo ? reader.placed(own, known.key) : null;
}

function taskReader(reading: ReadingBasis<TaskHeadings>): TaskReader {
  const known = new WeakMap<OwnFacts, Task>();
  const closing = closingColumns(reading.headings);
  return {
    kindOf: indexOnce((row: SheetRow) => rowKind(row, reading.headings)),
    mayBeTail: (row) => areBlank(reading.headings, row, closing),
    factsOf: readRowsOnce((row, before) => readFacts(reading, row, before)),
    placed(own, key) {
      const before = known.get(own);
      if (before?.key === key) return before;
      const task = { ...own.facts, key };
      known.set(own, task);
      return task;
    },
  };
}

/** What changed is read; what stood so before is kept, the same object. */
function readFacts(
  { headings, registers, date1904 }: ReadingBasis<TaskHeadings>,
  row: TableRow,
  before: ReadRow<OwnFacts> | null
): OwnFacts {
  const { columns } = headings;
  const known = before?.read.facts;
  const isKept = (column: number | undefined): boolean =>
    before !== null && column !== undefined && holdsSame(before.row, row, column);
  const words = (key: WordField): WordCell | null =>
    known && isKept(columns.get(key)) ? known[key] : joinedWords(headings, row, columns.get(key));
  const day = (key: DayField): DeadlineCell | null => {
    const column = columns.get(key);
    if (column === undefined) return null;
    if (known && isKept(column)) return known[key];
    const content = contentOf(row.row, column);
    return {
      ref: refOf(headings, row.row, column),
      content,
      deadline: readDeadline(content, registers.holidays, date1904),
    };
  };
  const name = words("name")!;
  const lead = words("lead");
  return {
    facts: {
      sheet: headings.sheet.name,
      rowNumber: row.row.index + 1,
      code: joinedWords(headings, row, columns.get("code"))?.text || null,
      stt: words("stt"),
      name,
      lead,
      leads:
        known && lead === known.lead
          ? known.leads
          : lead && lead.text !== ""
            ? splitLeads(registers.agencies, lead.text)
            : [],
      partners: words("partners"),
      deadline: day("deadline"),
      level: words("level"),
      product: words("product"),
      note: words("note"),
      submittedOn: day("submittedOn"),
      submissionNumber: words("submissionNumber"),
      extendedTo: day("extendedTo"),
      hidden: row.row.hidden === true ? true : undefined,
    },
    foldedName: before && known?.name === name ? before.read.foldedName : foldName(name.text),
  };
}

type WordField =
  "stt" | "name" | "lead" | "partners" | "level" | "product" | "note" | "submissionNumber";
type DayField = "deadline" | "submittedOn" | "extendedTo";
