import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { FillSession, type FillState, type ReadyToFill } from "../../src/services/fillSession";
import { WriteSession } from "../../src/services/writeSession";
import {
  type FillLine,
  fillLines,
  leftRows,
  refusedRows,
  totalQuestions,
} from "../../src/taskpane/fill/fillLines";
import { fillAction, fillHeadline, yearValue, yearWord } from "../../src/taskpane/fill/fillWords";
import { chartScale, pathChart } from "../../src/taskpane/fill/pathChart";
import { readTypedTotal, readTypedYear } from "../../src/taskpane/fill/readTyped";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { testClock } from "../support/testClock";

/** A session over the printed plan with the years of row 20 blanked, read. */
async function readSession(): Promise<FillSession> {
  const table = printedIndicators();
  for (const cells of table) if (cells[0] === "20") cells.splice(11, 5, "", "", "", "", "");
  const scanned = opened(authored(table, repairedTasks()));
  const workbook = modelWorkbook(fromScanned(scanned, { calculator: null }));
  const writes = new WriteSession({ workbook, journal: memoryJournal() });
  const session = new FillSession(workbook, writes, testClock);
  await session.read();
  return session;
}

function ready({ state }: FillSession): ReadyToFill {
  if (state.state !== "ready") throw new Error(state.state);
  return state;
}

const linesOf = (session: FillSession) => fillLines(ready(session));
const sttOf = ({ row }: Pick<FillLine, "row">) => row.stt?.text ?? "";
const shownYears = ({ years }: FillLine) =>
  years.map((year) => `${yearValue(year).vi} ${yearWord(year).vi}`);

describe("the rows of the screen", () => {
  it("are those that can be filled, with every year's number and how it came to be", async () => {
    const session = await readSession();
    expect(linesOf(session).map(sttOf)).toEqual(["20"]);
    const [line] = linesOf(session);
    expect(shownYears(line!)).toEqual(["5 điền", "6 điền", "7 điền", "8 điền", "9 điền"]);
    expect(line).toMatchObject({ chosen: false, chosenMethod: null, method: "equal-steps" });
    session.typeValue(line!.row.key, 2022, 7);
    expect(shownYears(linesOf(session)[0]!)[1]).toBe("7 tự ghi");
    await session.write();
    expect(shownYears(linesOf(session)[0]!)[0]).toBe("5 đã điền");
  });

  it("keep a row that a choice of the user made impossible, until the choice is taken back", async () => {
    const session = await readSession();
    const { row } = linesOf(session)[0]!;
    const refusedBefore = refusedRows(ready(session)).length;
    session.typeValue(row.key, 2021, 8);
    session.typeValue(row.key, 2022, 1);
    session.chooseMethod(row.key, "growth");
    const [line] = linesOf(session);
    expect(line).toMatchObject({
      ...{ row, proposed: null, chosen: true, chosenMethod: "growth" },
      refusal: { code: "years-in-disorder" },
    });
    expect(shownYears(line!)).toEqual(["8 tự ghi", "1 tự ghi", "– trống", "– trống", "– trống"]);
    expect(refusedRows(ready(session))).toHaveLength(refusedBefore);
    session.resetRow(row);
    expect(linesOf(session)[0]).toMatchObject({ refusal: null, chosen: false });
    expect(shownYears(linesOf(session)[0]!)).toContain("5 điền");
  });

  it("stay in sight while the book is read anew", async () => {
    const session = await readSession();
    const proposed = ready(session);
    const reading = session.read();
    expect(session.state).toEqual({ state: "reading", before: proposed });
    await reading;
    expect(linesOf(session).map(sttOf)).toEqual(["20"]);
  });

  it("go aside when the user leaves them, and come back", async () => {
    const session = await readSession();
    const { row } = linesOf(session)[0]!;
    session.leaveRow(row.key, true);
    expect(linesOf(session)).toEqual([]);
    expect(leftRows(ready(session))).toEqual([row]);
    session.leaveRow(row.key, false);
    expect(leftRows(ready(session))).toEqual([]);
  });
});

describe("the totals asked for", () => {
  it("stay with their answer, to be corrected, until they are written", async () => {
    const session = await readSession();
    const unanswered = { unit: "xã", year: 2025, value: null, source: "" };
    expect(totalQuestions(ready(session))).toEqual([unanswered]);
    session.stateTotal("xã", 116, " Niên giám 2020 ");
    expect(totalQuestions(ready(session))).toEqual([
      { ...unanswered, value: 116, source: "Niên giám 2020" },
    ]);
    const line = linesOf(session).find((one) => sttOf(one) === "19")!;
    expect(shownYears(line)).toEqual(["88 giữ", "95 điền", "102 điền", "109 điền", "100% xã giữ"]);
    await session.write();
    expect(totalQuestions(ready(session))).toEqual([]);
  });
});

describe("the words of the screen", () => {
  it("count what would be written, what is refused, what is complete", async () => {
    const session = await readSession();
    expect(fillHeadline(ready(session))).toEqual({
      vi: "Sẽ điền 1 dòng (5 ô); 4 dòng chưa điền được; 6 dòng đã đủ các năm",
      en: "1 row to fill (5 cells); 4 rows can't be filled; 6 rows with all years",
    });
    session.leaveRow(linesOf(session)[0]!.row.key, true);
    expect(fillHeadline(ready(session)).vi).toMatch(/^Không có ô nào cần điền; 4 dòng/);
  });

  it("say what to do next", async () => {
    const session = await readSession();
    const proposed = ready(session);
    const label = (state: FillState, writing = false) => {
      const { action, busy, label: text } = fillAction(state, writing);
      return [action, text.vi, busy];
    };
    expect(label(proposed)).toEqual(["write", "Điền 1 dòng (5 ô)", false]);
    expect(label(proposed, true)).toEqual(["write", "Đang ghi…", true]);
    expect(label({ state: "reading", before: proposed })).toEqual(["read", "Đang đọc…", true]);
    expect(label({ state: "idle" })).toEqual(["read", "Đọc lại sổ", false]);
    session.leaveRow(linesOf(session)[0]!.row.key, true);
    expect(label(ready(session))).toEqual(["read", "Đọc lại sổ", false]);
  });
});

describe("the chart of a row", () => {
  it("goes from what was reached over the proposed path, a share taken as what it comes to", async () => {
    const session = await readSession();
    session.stateTotal("xã", 116);
    const line = linesOf(session).find((one) => sttOf(one) === "19")!;
    const chart = pathChart(line)!;
    expect(chart.past.at(-1)).toEqual({ year: 2020, value: 79 });
    expect(chart.path.map(({ value }) => value)).toEqual([88, 95, 102, 109, 116]);
    expect(chart.goal).toBe(116);
    const { x, y } = chartScale(chart, { left: 0, right: 100, top: 10, bottom: 90 });
    expect([x(chart.past[0]!.year), x(2025)]).toEqual([0, 100]);
    expect([y(chart.past[0]!.value), y(116)]).toEqual([90, 10]);
  });

  it("lies in the middle where nothing changes, and is left out where there is no line to draw", async () => {
    const line = linesOf(await readSession())[0]!;
    const flat = { past: [{ year: 2020, value: 3 }], path: [{ year: 2021, value: 3 }], goal: 3 };
    expect(chartScale(flat, { left: 0, right: 10, top: 10, bottom: 90 }).y(3)).toBe(50);
    const bare = {
      ...line,
      row: { ...line.row, actual: new Map() },
      years: line.years.map((year) => ({ ...year, value: null })),
      proposed: null,
    };
    expect(pathChart(bare)).toBeNull();
  });
});

describe("what is typed", () => {
  it.each<[string, number | null | "refused"]>([
    ["7", 7],
    [" 88,5 ", 88.5],
    ["", null],
    ["nhiều", "refused"],
    [">90", "refused"],
  ])("%s as a year is %s", async (text, value) => {
    const { row } = linesOf(await readSession())[0]!;
    const read = readTypedYear(text, row);
    expect(read.ok ? read.value : "refused").toBe(value);
  });

  it.each<[string, number | "refused"]>([
    ["116", 116],
    ["1.234", 1234],
    ["0", "refused"],
    ["", "refused"],
    ["100%", "refused"],
  ])("%s as a total is %s", (text, value) => {
    const read = readTypedTotal(text, "xã");
    expect(read.ok ? read.value : "refused").toBe(value);
  });
});
