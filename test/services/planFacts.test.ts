import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { withConfirmedYear } from "../../src/domain/deadlines/confirmedYears";
import { readPlan } from "../../src/domain/plan/readPlan";
import { readRegisters } from "../../src/domain/plan/registers/registers";
import type { Plan } from "../../src/domain/plan/plan";
import type { Snapshot } from "../../src/domain/sheet";
import type { StateRecord } from "../../src/domain/state/bookState";
import type { BookFacts } from "../../src/services/bookSession";
import {
  type Noticed,
  deadlineFacts,
  skippedByReason,
  unfilledIndicators,
} from "../../src/services/planFacts";
import { planRows } from "../../src/domain/plan/planRows";
import { opened } from "../kienGiang/sample";
import { trackedBook } from "../support/trackedBook";
import { indicatorBook, taskBook } from "../support/snapshots";
import { fromScanned } from "../../src/model/fromScanned";
import { toSnapshot } from "../../src/model/toSnapshot";
import { readFileSync } from "node:fs";

const planOf = (snapshot: Snapshot): Plan =>
  readPlan(snapshot, { registers: readRegisters(snapshot).registers });

const shown = ({ rows, cells }: Noticed) => `${rows}: ${cells.map(({ cell }) => cell).join(" ")}`;

describe("unfilledIndicators", () => {
  it("counts rows with a blank year and names the blank cells; a dash is an answer", () => {
    const plan = planOf(
      indicatorBook(
        ["Tỷ lệ hộ nghèo", "%", 5, 3, 4.5, "", "", "", 3],
        ["Tỷ lệ che phủ rừng", "%", 11, 12, 11, 11, 11, 12, 12],
        ["Số xã đạt chuẩn", "xã", 5, 9, "-", 6, 7, 8, 9]
      )
    );
    expect(shown(unfilledIndicators(plan))).toBe("1: H3 I3 J3");
  });
});

describe("deadlineFacts", () => {
  const plan = planOf(
    taskBook(
      ["Đã qua", "Sở Xây dựng", "Quý II/2021"],
      ["Hạn hôm nay", "Sở Xây dựng", "30/9/2021"],
      ["Còn hạn", "Sở Xây dựng", "Quý IV/2021"],
      ["Không năm", "Sở Xây dựng", "Quý II"],
      ["Chưa ghi", "Sở Xây dựng", ""],
      ["Hằng năm", "Sở Xây dựng", "Hằng năm"]
    )
  );

  it("tells missing, without year and past apart; the due day itself is not past", () => {
    const { missing, withoutYear, past } = deadlineFacts(plan, "2021-09-30" as CalendarDate, null);
    expect([missing, withoutYear, past].map(shown)).toEqual(["1: E6", "1: E5", "1: E2"]);
  });

  it("follows the day", () => {
    const { past } = deadlineFacts(plan, "2021-10-01" as CalendarDate, null);
    expect(shown(past)).toBe("2: E2 E3");
  });
});

describe("deadlineFacts of a book with results and answers", () => {
  const book = trackedBook([
    { deadline: "Quý II/2021", submittedOn: "01/06/2021", number: "5/TTr" },
    { deadline: "Quý II/2021" },
    { deadline: "Quý I" },
    { deadline: "Quý II/2021", extendedTo: "31/12/2021" },
  ]);
  const plan = planOf(book);
  const facts = (records: readonly StateRecord[]): BookFacts => ({
    ...{ records, date1904: false },
    registers: readRegisters(book).registers,
  });
  const on = (records: readonly StateRecord[]) =>
    deadlineFacts(plan, "2021-10-01" as CalendarDate, facts(records));

  it("counts what is done or extended as such", () => {
    const { overdue, past, withoutYear } = on([]);
    expect([overdue, past, withoutYear].map(shown)).toEqual(["1: E3", "0: ", "1: E4"]);
  });

  it("knows the year that a person confirmed", () => {
    const confirmed = withConfirmedYear([], [plan.tasks[2]!], 2021);
    const { overdue, withoutYear } = on(confirmed);
    expect([overdue, withoutYear].map(shown)).toEqual(["2: E3 E4", "0: "]);
    const later = on(withConfirmedYear([], [plan.tasks[2]!], 2022));
    expect([later.overdue, later.withoutYear].map(shown)).toEqual(["1: E3", "0: "]);
  });
});

describe("the Kiên Giang book", () => {
  it("counts what its printed tables hold", () => {
    const bytes = readFileSync("assets/samples/kien-giang-2021-2025.xlsx");
    const plan = planOf(toSnapshot(fromScanned(opened(bytes), { calculator: null })));
    const facts = deadlineFacts(plan, "2026-11-26" as CalendarDate, null);
    expect(planRows(plan)).toBe(92);
    expect(skippedByReason(plan).map(({ count, text }) => `${count} ${text.vi}`)).toEqual([
      "10 tiêu đề cột lặp lại",
      "7 phần nối tiếp do ngắt trang",
    ]);
    expect([
      unfilledIndicators(plan).rows,
      facts.missing.rows,
      facts.withoutYear.rows,
      facts.past.rows,
    ]).toEqual([4, 50, 13, 16]);
  });
});
