import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { progressOf } from "../../src/domain/deadlines/progress";
import type { FoundDeadlines } from "../../src/services/deadlinesSession";
import {
  deadlinesAction,
  foundText,
  itemNote,
  yearQuestion,
} from "../../src/taskpane/deadlines/deadlineWords";
import { readAsOf, readYear } from "../../src/taskpane/deadlines/readAsOf";
import { type TrackedRow, planOf, track, trackedBook } from "../support/trackedBook";

function look(rows: readonly TrackedRow[]): FoundDeadlines {
  const plan = planOf(trackedBook(rows));
  const view = { asOf: "2021-09-30" as CalendarDate, within: 15, day: "nominal" } as const;
  const found = progressOf(plan, view, track(plan, view.asOf));
  return { state: "done", found, at: "14:05" };
}

describe("the words of Tiến độ", () => {
  it("tell of an item its cell, its day, what is left, who leads, what is remarkable", () => {
    const { items, view } = look([
      { deadline: "Quý II/2021", lead: "Sở Xây dựng; Sở Y tế" },
      { deadline: "30/9/2021", number: "12/TTr" },
      { deadline: "", lead: "" },
    ]).found;
    expect(items.map((item) => itemNote(item, view).vi)).toEqual([
      "E2 · 30/06/2021 · quá 92 ngày · Sở Xây dựng; Sở Y tế",
      "E3 · 30/09/2021 · hạn trong ngày · Sở Y tế · Đã trình, thiếu ngày",
      "E4",
    ]);
    expect(itemNote(items[0]!, view).en).toBe(
      "E2 · 2021-06-30 · 92 days over · Sở Xây dựng; Sở Y tế"
    );
  });

  it("give the count its time", () => {
    expect(foundText(look([{ deadline: "Quý II/2021" }])).vi).toBe(
      "1 nhiệm vụ · tính đến 30/09/2021 · đọc lúc 14:05"
    );
  });

  it("ask for a year, and propose one only where the others tell", () => {
    const told = look([{ deadline: "Quý II" }, { deadline: "Quý I/2021" }]).found.proposals[0]!;
    expect(told.year).toBe(2021);
    expect(yearQuestion(told).vi).toBe(
      "1 nhiệm vụ ở trang “Nhiệm vụ” không ghi năm. Các nhiệm vụ khác phần lớn ghi năm 2021; nếu đúng, xác nhận một lần cho cả trang."
    );
    const untold = look([{ deadline: "Quý II" }]).found.proposals[0]!;
    expect(untold.year).toBeNull();
    expect(yearQuestion(untold).vi).toContain("Hãy ghi năm chung");
  });
});

describe("deadlinesAction", () => {
  const found = look([{ deadline: "Quý II/2021" }]);
  const running = { state: "running", progress: null } as const;

  it("saves what was found, and reads where nothing was", () => {
    expect(deadlinesAction(found, found)).toMatchObject({ action: "save", busy: false });
    expect(deadlinesAction({ state: "idle" }, null)).toMatchObject({ action: "read", busy: false });
    const failed = { state: "failed", message: { vi: "", en: "" } } as const;
    expect(deadlinesAction(failed, null)).toMatchObject({ action: "read", busy: false });
  });

  it("is busy while it reads", () => {
    expect(deadlinesAction(running, null)).toMatchObject({ action: "read", busy: true });
    expect(deadlinesAction(running, found)).toMatchObject({ action: "save", busy: true });
  });
});

describe("the fields", () => {
  it.each([
    ["2021-09-30", "2021-09-30"],
    ["", null],
    ["0202-09-30", null],
    ["2021-02-30", null],
  ])("read the day %j as %j", (text, day) => expect(readAsOf(text)).toBe(day));

  it.each([
    ["2021", 2021],
    [" 2021 ", 2021],
    ["", null],
    ["202", null],
    ["0021", null],
    ["2021.5", null],
  ])("read the year %j as %j", (text, year) => expect(readYear(text)).toBe(year));
});
