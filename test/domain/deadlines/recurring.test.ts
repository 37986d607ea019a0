import { parseCalendarDate } from "../../../src/domain/calendar/calendarDate";
import { indexHolidays } from "../../../src/domain/calendar/workingDays";
import { closingDayOf } from "../../../src/domain/deadlines/closingDay";
import { datedTurns } from "../../../src/domain/deadlines/occurrences";
import { readRecurrence } from "../../../src/domain/deadlines/recurrence";
import type { Info } from "../../../src/domain/plan/infoSheet";
import type { CellContent } from "../../../src/domain/sheet";
import { planOf, track, trackedBook } from "../../support/trackedBook";

const holidays = indexHolidays([]);

it.each([
  ["Hàng năm", 12, ""],
  ["hằng năm", 12, ""],
  ["Mỗi năm", 12, ""],
  ["1 lần/năm", 12, ""],
  ["Quý II hằng năm", 12, "quy ii"],
  ["trước ngày 15/12 hằng năm", 12, "truoc ngay 15/12"],
  ["6 tháng đầu năm hằng năm", 12, "6 thang dau nam"],
  ["Hằng quý", 3, ""],
  ["Định kỳ 6 tháng", 6, ""],
  ["trước ngày 20 hằng tháng", 1, "truoc ngay 20"],
  ["Hằng năm (báo cáo cùng kỳ)", 12, ""],
])("“%s” comes every %d months", (text, every, rest) => {
  expect(readRecurrence(text)).toEqual({ every, rest });
});

it.each(["Thường xuyên", "Hằng tuần", "2 lần/năm", "Định kỳ", "liên tục"])(
  "“%s” tells no day",
  (text) => {
    expect(readRecurrence(text)).toBeNull();
  }
);

const period = { from: 2021, to: 2022 };
const closing = { month: 12, day: 15 };

function days(text: string, more: Partial<Parameters<typeof datedTurns>[1]> = {}) {
  return datedTurns(text, { period, closing, holidays, ...more }).map(({ name, deadline }) => [
    name,
    deadline.end,
  ]);
}

describe("the days of a recurring deadline", () => {
  it("are the closing day of every year of the plan", () => {
    expect(days("Hàng năm")).toEqual([
      ["2021", "2021-12-15"],
      ["2022", "2022-12-15"],
    ]);
  });

  it("have in a quarter or half the place that the closing day has in the year's last", () => {
    expect(days("Hằng quý").slice(0, 4)).toEqual([
      ["2021-Q1", "2021-03-15"],
      ["2021-Q2", "2021-06-15"],
      ["2021-Q3", "2021-09-15"],
      ["2021-Q4", "2021-12-15"],
    ]);
    expect(days("Định kỳ 6 tháng").slice(0, 2)).toEqual([
      ["2021-H1", "2021-06-15"],
      ["2021-H2", "2021-12-15"],
    ]);
  });

  it("come from their own words where these name one", () => {
    expect(days("trước ngày 15/12 hằng năm", { closing: null })).toEqual([
      ["2021", "2021-12-14"],
      ["2022", "2022-12-14"],
    ]);
    expect(days("Quý II hằng năm", { closing: null })[1]).toEqual(["2022", "2022-06-30"]);
    expect(days("trước ngày 20 hằng tháng", { closing: null }).slice(0, 2)).toEqual([
      ["2021-1", "2021-01-19"],
      ["2021-2", "2021-02-19"],
    ]);
    expect(days("ngày 31 hằng tháng", { closing: null })[1]).toEqual(["2021-2", "2021-02-28"]);
  });

  it("are none without a closing day, without a period, or against words not understood", () => {
    expect(days("Hàng năm", { closing: null })).toEqual([]);
    expect(days("Hàng năm", { period: null })).toEqual([]);
    expect(days("ngày 45 hằng quý")).toEqual([]);
    expect(days("Thường xuyên")).toEqual([]);
  });
});

describe("the closing day of a book", () => {
  const closingOf = (content: CellContent) => {
    const ref = { sheet: "Thông tin", cell: "B13" };
    const info: Info = new Map([["yearlyClosing", { ...content, ref }]]);
    return closingDayOf(info, holidays, false);
  };

  it.each([
    [{ value: "15/12" }],
    [{ value: "ngày 15 tháng 12" }],
    [{ value: "15/12 hằng năm" }],
    [{ value: "15/12/2021" }],
    // As Excel keeps a typed 15/12, and a typed 15/12/2021.
    [{ value: 44545, format: "dd/mm" }],
    [{ value: 44545, format: "dd/mm/yyyy" }],
  ])("is read from %j", (content) => {
    expect(closingOf(content)).toEqual(closing);
  });

  it("is none where nothing or no day is given", () => {
    expect(closingDayOf(new Map(), holidays, false)).toBeNull();
    expect(closingOf({ value: "cuối kỳ" })).toBeNull();
  });

  it("on 29 February is the last of February in other years", () => {
    expect(closingOf({ value: "29/02" })).toEqual({ month: 2, day: 29 });
    expect(days("Hàng năm", { closing: { month: 2, day: 29 } })[0]).toEqual(["2021", "2021-02-28"]);
  });
});

describe("a recurring task", () => {
  const info = { yearlyClosing: "15/12" };
  const occurrencesOn = (asOf: string, submittedOn: string, number: string) => {
    const book = trackedBook([{ deadline: "Hàng năm", submittedOn, number }], { info });
    return track(planOf(book), asOf)[0]!;
  };
  const states = (...args: Parameters<typeof occurrencesOn>) =>
    occurrencesOn(...args).occurrences!.map(({ year, state }) => [year, state]);

  it("has one occurrence a year, each with its own state", () => {
    expect(
      states("2023-12-01", "2021: 10/12/2021; 2022: 20/12/2022", "2021: 12/TTr; 2022: 15/TTr")
    ).toEqual([
      [2021, "done"],
      [2022, "done-late"],
      [2023, "due-soon"],
      [2024, "upcoming"],
      [2025, "upcoming"],
    ]);
  });

  it("takes a line for each period, called Kỳ, and the quarters of one that comes four times a year", () => {
    const expected = [
      [2021, "done"],
      [2022, "done-late"],
    ];
    const day = "Kỳ 2021: 10/12/2021\nKỳ 2022: 20/12/2022";
    expect(states("2023-12-01", day, "kỳ 2021: 12/TTr\nkỳ 2022: 15/TTr").slice(0, 2)).toEqual(
      expected
    );
    const nfd = day.normalize("NFD");
    expect(states("2023-12-01", nfd, "Kỳ 2021: 1\nKỳ 2022: 2").slice(0, 2)).toEqual(expected);
    const quarterly = trackedBook(
      [
        {
          deadline: "Hằng quý",
          submittedOn: "Quý I/2021: 10/03/2021; Kỳ Quý II/2021: 20/06/2021",
          number: "Quý I/2021: 3/BC; Kỳ Quý II/2021: 9/BC",
        },
      ],
      { info }
    );
    const [task] = track(planOf(quarterly), "2021-09-10");
    expect(task!.occurrences!.slice(0, 4).map(({ quarter, state }) => [quarter, state])).toEqual([
      [1, "done"],
      [2, "done-late"],
      [3, "due-soon"],
      [4, "upcoming"],
    ]);
  });

  it("counts a single day for the year that it lies in", () => {
    expect(states("2022-12-16", "10/12/2021", "12/TTr").slice(0, 2)).toEqual([
      [2021, "done"],
      [2022, "overdue"],
    ]);
  });

  it("stands itself as the first occurrence that is not done", () => {
    expect(occurrencesOn("2022-12-16", "10/12/2021", "12/TTr")).toMatchObject({
      state: "overdue",
      due: "2022-12-15",
      daysLeft: -1,
    });
  });

  it("is done when all its occurrences are", () => {
    const all = (of: (year: number) => string) =>
      [2021, 2022, 2023, 2024, 2025].map((year) => `${year}: ${of(year)}`).join("\n");
    const task = occurrencesOn(
      "2026-01-01",
      all((year) => `01/12/${year}`),
      all(() => "9/TTr")
    );
    expect([task.state, task.due, task.daysLeft]).toEqual(["done", "2025-12-15", null]);
  });

  it("keeps its place where a working day is chosen", () => {
    const book = trackedBook([{ deadline: "Hàng năm" }], { info: { yearlyClosing: "31/12" } });
    const [task] = track(planOf(book), "2021-01-01", { day: "next-working" });
    expect(task!.occurrences![1]).toMatchObject({
      nominal: parseCalendarDate("2022-12-31"),
      due: "2023-01-03",
    });
  });

  it("has extensions by their labels; one without a label is said to be unclear", () => {
    const extended = (extendedTo: string) =>
      track(planOf(trackedBook([{ deadline: "Hàng năm", extendedTo }], { info })), "2021-12-20")[0]!
        .occurrences!;
    const [first, second] = extended("2021: 15/01/2022");
    expect([first!.state, first!.due]).toEqual(["extended", "2022-01-15"]);
    expect([second!.state, second!.due, second!.remarks]).toEqual(["upcoming", "2022-12-15", []]);
    expect(extended("15/01/2022")[0]).toMatchObject({
      state: "overdue",
      remarks: ["extension-unreadable"],
    });
  });

  it("names the quarter of quarterly occurrences only", () => {
    const book = trackedBook([{ deadline: "Hằng quý" }, { deadline: "Hằng năm" }], { info });
    const [quarterly, yearly] = track(planOf(book), "2021-01-01");
    expect(quarterly!.occurrences!.slice(0, 2).map(({ quarter }) => quarter)).toEqual([1, 2]);
    expect(yearly!.occurrences![0]).not.toHaveProperty("quarter");
  });
});
