import type { PulledFile } from "../../src/domain/consolidation/pulledFile";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { ConsolidateSession, type ConsolidateState } from "../../src/services/consolidateSession";
import type { SubmissionFile, SubmissionOutcome } from "../../src/services/ports/submissionReader";
import { WriteSession } from "../../src/services/writeSession";
import { standardWorkbook } from "../../src/domain/standardWorkbook/standardWorkbook";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { type Book, sent } from "../domain/consolidation/pull";
import { memoryJournal } from "../support/memoryJournal";
import { testClock } from "../support/testClock";

const COMMUNES = "Số xã đạt tiêu chí nông thôn mới";
const OWNER = "Sở Nông nghiệp và Phát triển nông thôn";

const book = (reportingAgency: string | null, actual: number): Book => ({
  info: { ...(reportingAgency && { reportingAgency }), documentDate: "18/02/2021" },
  indicators: [{ name: COMMUNES, actual }],
});

/** What stands in each file of the test, by its name. */
const BOOKS: Readonly<Record<string, Book>> = {
  "gửi/nn.xlsx": book(OWNER, 79),
  "gửi/thống kê.xlsx": book("Sở Tài chính", 81),
  "lạ.xlsx": book(null, 5),
};

const files = (...names: readonly string[]): SubmissionFile[] =>
  names.map((name) => ({ name, bytes: () => Promise.reject(new Error(name)) }));

/** A session on a small book of a province; `hold` keeps the reader from its end. */
function open({ hold }: { readonly hold?: Promise<void> } = {}) {
  const indicators = [
    ["STT", "Chỉ tiêu", "Đơn vị tính"],
    ["", "", ""],
    ["1", COMMUNES, "xã"],
  ];
  const printed = { indicators, tasks: [] };
  const period = { from: 2021, to: 2025 };
  const bytes = writeWorkbook(standardWorkbook({ period, province: "Kiên Giang", printed }));
  const opened = openWorkbook(bytes, { book: "tinh.xlsx" });
  if (!opened.ok) throw new Error(opened.problem.text.en);
  const workbook = modelWorkbook(fromScanned(opened.book, { calculator: null }));
  const writes = new WriteSession({ workbook, journal: memoryJournal() });
  const asked: string[][] = [];
  const session = new ConsolidateSession({
    ...{ workbook, writes, clock: testClock },
    reader: {
      async read(given, { registers, onFile }) {
        asked.push(given.map(({ name }) => name));
        const outcomes = given.map(({ name }, index) => {
          const known = name.replace(/ \(\d+\)(?=\.)/, "");
          const outcome = sent(name, BOOKS[known]!, registers) as PulledFile as SubmissionOutcome;
          onFile?.(index + 1, given.length, outcome);
          return outcome;
        });
        await hold;
        return outcomes;
      },
    },
  });
  const states: ConsolidateState["state"][] = [];
  session.subscribe(() => states.push(session.state.state));
  return { session, writes, asked, states };
}

function ready({ state }: ConsolidateSession) {
  if (state.state !== "ready") throw new Error(JSON.stringify(state));
  return state;
}

describe("a pull in the pane", () => {
  it("reads with progress, then shows what would be written", async () => {
    const { session, states } = open();
    await session.add(files("gửi/nn.xlsx"));
    expect(states).toEqual(["reading", "reading", "ready"]);
    const { consolidation, written, at } = ready(session);
    expect(consolidation.reconciliation.total).toMatchObject({ read: 1, merged: 1 });
    expect([written, at]).toEqual([false, testClock.timeOfDay()]);
  });

  it("stops at once, and what stood before stays", async () => {
    let release = (): void => undefined;
    const hold = new Promise<void>((resolve) => (release = resolve));
    const { session } = open({ hold });
    const going = session.add(files("gửi/nn.xlsx"));
    await Promise.resolve();
    expect(session.state.state).toBe("reading");
    session.cancel();
    release();
    await going;
    expect(session.state.state).toBe("idle");
  });

  it("adds files to those chosen; one of a folder takes the other's place, one chosen alone does not", async () => {
    const { session, asked } = open();
    await session.add(files("gửi/nn.xlsx", "lạ.xlsx"));
    await session.add(files("gửi/nn.xlsx", "lạ.xlsx"));
    expect(asked.at(-1)).toEqual(["gửi/nn.xlsx", "lạ (2).xlsx", "lạ.xlsx"]);
    session.clear();
    expect(session.state.state).toBe("idle");
    await session.add(files("gửi/thống kê.xlsx"));
    expect(asked.at(-1)).toEqual(["gửi/thống kê.xlsx"]);
  });

  it("takes answers and decisions, and shows their effect at once", async () => {
    const { session } = open();
    await session.add(files("gửi/nn.xlsx", "gửi/thống kê.xlsx", "lạ.xlsx"));
    const question = ready(session).consolidation.questions[0]!;
    if (question.kind !== "sender") throw new Error(question.kind);
    await session.answer("senders", [{ key: question.key, agency: "Sở Y tế", kind: "department" }]);
    expect(ready(session).consolidation.questions).toEqual([]);
    const [conflict] = ready(session).consolidation.conflicts;
    const { key, field, values } = conflict!;
    const by = { ground: "Báo cáo số 12", by: "Nguyễn Văn A", on: testClock.today() };
    await session.answer("decisions", [{ key, field, values, chosen: 79, ...by }]);
    const [row] = ready(session).consolidation.indicators;
    expect(row!.figures.get("actual:2020")).toMatchObject({ state: "settled", value: 79 });
  });

  it("writes once, knows that the book holds the result, and after the undoing that it does not", async () => {
    const { session, writes } = open();
    await session.add(files("gửi/nn.xlsx"));
    const shown = () =>
      new Promise<void>((resolve) => {
        const stop = session.subscribe(() => {
          stop();
          resolve();
        });
      });
    const afterWrite = shown();
    await session.write("vi");
    await afterWrite;
    expect(writes.state).toMatchObject({
      state: "written",
      entry: { label: { vi: "Tổng hợp báo cáo (1 tệp)" } },
    });
    expect(ready(session).written).toBe(true);
    expect(ready(session).consolidation.changes).toMatchObject({
      added: [],
      changed: [],
      values: [],
    });
    const afterUndo = shown();
    await writes.undo();
    await afterUndo;
    expect(ready(session).written).toBe(false);
    expect(ready(session).consolidation.changes).toBeNull();
  });
});
