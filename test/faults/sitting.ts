import { standardWorkbook } from "../../src/domain/standardWorkbook/standardWorkbook";
import type { Text } from "../../src/domain/text";
import { fromScanned } from "../../src/model/fromScanned";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { AllocationSession } from "../../src/services/allocationSession";
import { BookSession } from "../../src/services/bookSession";
import { CheckSession } from "../../src/services/checkSession";
import { ConsolidateSession } from "../../src/services/consolidateSession";
import { DeadlinesSession } from "../../src/services/deadlinesSession";
import { FillSession } from "../../src/services/fillSession";
import { FindingAnswers } from "../../src/services/findingAnswers";
import { IssueSession } from "../../src/services/issueSession";
import { MarkSession } from "../../src/services/markSession";
import { OutgoingSession } from "../../src/services/outgoingSession";
import type { BookWriter } from "../../src/services/ports/bookWriter";
import type { Journal } from "../../src/services/ports/journal";
import type { SubmissionFile } from "../../src/services/ports/submissionReader";
import type { Workbook } from "../../src/services/ports/workbook";
import { RepairSession } from "../../src/services/repairSession";
import { WriteSession } from "../../src/services/writeSession";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { opened, printedIndicators, printedTasks } from "../kienGiang/sample";
import { inProcessReader } from "../support/inProcessReader";
import { testClock } from "../support/testClock";

/** All that a pane holds over one workbook, as `taskpane/index.tsx` puts it together. */
export interface Sitting {
  readonly write: WriteSession;
  readonly check: CheckSession;
  readonly book: BookSession;
  readonly answers: FindingAnswers;
  readonly marks: MarkSession;
  readonly repair: RepairSession;
  readonly fill: FillSession;
  readonly allocation: AllocationSession;
  readonly deadlines: DeadlinesSession;
  readonly consolidate: ConsolidateSession;
  readonly issue: IssueSession;
  readonly outgoing: OutgoingSession;
}

/** Files need no bytes here: what is asked of Excel is the same. */
const FILES: BookWriter = {
  write: () => Promise.resolve(new Uint8Array(1)),
  pack: () => Promise.resolve(new Uint8Array(1)),
};

/** Opens the pane. */
export function openSitting(workbook: Workbook, journal: Journal): Sitting {
  const write = new WriteSession({ workbook, journal });
  const check = new CheckSession(workbook, testClock);
  const consolidate = new ConsolidateSession({
    ...{ workbook, writes: write, clock: testClock, reader: inProcessReader() },
  });
  return {
    write,
    check,
    book: new BookSession(workbook, check),
    answers: new FindingAnswers(write, check, testClock),
    marks: new MarkSession({ workbook, check, changed: () => false }),
    repair: new RepairSession(workbook, write),
    fill: new FillSession(workbook, write, testClock),
    allocation: new AllocationSession(workbook, write, testClock),
    deadlines: new DeadlinesSession(workbook, testClock),
    consolidate,
    issue: new IssueSession({ workbook, writes: write, clock: testClock, writer: FILES }),
    outgoing: new OutgoingSession({
      ...{ workbook, clock: testClock, books: FILES },
      documents: { write: () => Promise.resolve(new Uint8Array(1)) },
      opener: { open: () => Promise.resolve(null) },
      pulled: () => {
        const { state, submissions } = consolidate;
        if (state.state !== "ready") return null;
        const { master, consolidation } = state;
        return { plan: master.plan, consolidation, files: submissions };
      },
    }),
  };
}

const PERIOD = { from: 2021, to: 2025 };
const INDICATORS = printedIndicators().slice(0, 10);
const TASKS = printedTasks().slice(0, 7);

function bookOf(tasks: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const printed = { indicators: INDICATORS, tasks: tasks.map((row) => [...row]) };
  const book = standardWorkbook({ period: PERIOD, province: "Kiên Giang", printed });
  return new Uint8Array(writeWorkbook(book));
}

const MASTER = bookOf(TASKS);

/** A small plan in which every command finds something to do: faults, blank years, page breaks, a deadline without a year. */
export function plan(): WorkbookModel {
  const model = fromScanned(opened(MASTER, "ke-hoach.xlsx"), { calculator: null });
  const tasks = model.requireSheet("Nhiệm vụ");
  const used = tasks.usedArea({ valuesOnly: true })!;
  const at = { top: used.bottom + 1, bottom: used.bottom + 1, left: 0, right: 5 };
  tasks.put(at, [["99", "Đề án chuyển đổi số", "Sở Y tế", "", "Quý II", "UBND tỉnh"]]);
  const indicators = model.requireSheet("Chỉ tiêu");
  const last = indicators.usedArea({ valuesOnly: true })!.bottom;
  const rows = Array.from({ length: last + 1 }, (_, row) => row);
  const toFill = rows.find((row) => String(indicators.value(row, 0)) === TO_FILL)!;
  const years = { top: toFill, bottom: toFill, left: 11, right: 15 };
  indicators.put(years, [[null, null, null, null, null]]);
  model.clearUndo();
  return model;
}

/** The indicator whose years are blank, by its STT; and one whose years can be shared out. */
const TO_FILL = "22";
export const TO_SHARE = "20";

/** What one agency sent back. */
export const submission: SubmissionFile = {
  name: "Sở Y tế.xlsx",
  bytes: () => Promise.resolve(bookOf(TASKS.slice(0, 4))),
};

/** The first sentence that the pane shows of something that went wrong; null where nothing did. */
export function sentenceOf(sitting: Sitting): Text | null {
  const { write, ...jobs } = sitting;
  switch (write.state.state) {
    case "refused":
      return write.state.message;
    case "interrupted":
      return write.state.problem;
    case "written":
      if (write.state.problem) return write.state.problem;
  }
  for (const state of [jobs.book.state.reading, ...Object.values(jobs).map(stateOf)]) {
    if (state && "message" in state) return state.message as Text;
  }
  return null;
}

function stateOf(job: object): object | null {
  return "state" in job && typeof job.state === "object" ? job.state : null;
}
