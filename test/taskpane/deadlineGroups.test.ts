import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { type Progress, progressOf } from "../../src/domain/deadlines/progress";
import {
  ALL_AGENCIES,
  agencyChoice,
  groupDeadlines,
  itemCell,
  itemId,
  ledBy,
} from "../../src/taskpane/deadlines/deadlineGroups";
import { loadOf, loadSize } from "../../src/taskpane/deadlines/quarterLoad";
import { type TrackedRow, planOf, track, trackedBook } from "../support/trackedBook";

function found(rows: readonly TrackedRow[], info = {}): Progress {
  const plan = planOf(trackedBook(rows, { info }));
  const view = { asOf: "2021-09-30" as CalendarDate, within: 15, day: "nominal" } as const;
  return progressOf(plan, view, track(plan, view.asOf));
}

const BOARD = found([
  { name: "không hạn", lead: "" },
  { name: "quý sau", deadline: "Quý IV/2021" },
  { name: "muộn ít", deadline: "Quý II/2021", lead: "Sở Xây dựng; Sở Y tế" },
  { name: "thiếu năm", deadline: "Quý II" },
  { name: "trong quý", deadline: "30/9/2021" },
  { name: "muộn nhiều", deadline: "Quý I/2021" },
  { name: "đã xong", deadline: "Quý II/2021", submittedOn: "01/6/2021", number: "12/TTr-SYT" },
  { name: "năm sau", deadline: "Quý I/2022", lead: "Sở Xây dựng" },
]);

const names = (items: Progress["items"]) => items.map(({ tracked }) => tracked.task.name.text);

describe("groupDeadlines", () => {
  it("puts the latest first, then quarter by quarter, what is unclear last, what has no deadline apart", () => {
    const { shown, undated } = groupDeadlines(BOARD.items);
    expect(shown.map(({ title, items }) => [title.vi, ...names(items)])).toEqual([
      ["Đã qua thời hạn", "muộn nhiều", "muộn ít"],
      ["Quý II/2021", "đã xong"],
      ["Quý III/2021", "trong quý"],
      ["Quý IV/2021", "quý sau"],
      ["Quý I/2022", "năm sau"],
      ["Chưa xác định được thời hạn", "thiếu năm"],
    ]);
    expect(undated.map(({ title, items }) => [title.vi, ...names(items)])).toEqual([
      ["Không có thời hạn", "không hạn"],
    ]);
  });

  it("keeps every item once, under a name of its own", () => {
    const { shown, undated } = groupDeadlines(BOARD.items);
    const ids = [...shown, ...undated].flatMap(({ items }) => items.map(itemId));
    expect(new Set(ids).size).toBe(BOARD.items.length);
    expect(ids).toHaveLength(BOARD.items.length);
  });

  it("has no group of nothing", () => {
    expect(groupDeadlines([])).toEqual({ shown: [], undated: [] });
  });
});

describe("ledBy", () => {
  it("shows what an agency leads, alone or with others, and what nobody leads", () => {
    const choices = BOARD.byAgency.map((tally) => [
      tally.agency,
      names(ledBy(BOARD.items, agencyChoice(tally))),
    ]);
    expect(choices).toEqual([
      ["Sở Xây dựng", ["muộn ít", "năm sau"]],
      ["Sở Y tế", ["quý sau", "muộn ít", "thiếu năm", "trong quý", "muộn nhiều", "đã xong"]],
      [null, ["không hạn"]],
    ]);
    expect(ledBy(BOARD.items, ALL_AGENCIES)).toBe(BOARD.items);
  });

  it("takes no agency for the choice of all or of none", () => {
    const named = found([{ lead: "all" }, { lead: "none" }]);
    expect(named.byAgency.map((tally) => ledBy(named.items, agencyChoice(tally)).length)).toEqual([
      1, 1,
    ]);
  });
});

it("leads to the cell of the deadline", () => {
  expect(itemCell(BOARD.items[1]!)).toEqual({ sheet: "Nhiệm vụ", cell: "E3" });
});

it("splits a quarter into late, open and done, and loses none", () => {
  const loads = BOARD.byQuarter.map((tally) => loadOf(tally));
  expect(loads).toEqual([
    { late: 1, open: 0, done: 0 },
    { late: 1, open: 0, done: 1 },
    { late: 0, open: 1, done: 0 },
    { late: 0, open: 1, done: 0 },
    { late: 0, open: 1, done: 0 },
  ]);
  const dated = BOARD.items.filter(({ nominal }) => nominal !== null);
  expect(loads.reduce((sum, load) => sum + loadSize(load), 0)).toBe(dated.length);
});
