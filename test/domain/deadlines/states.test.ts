import { DEADLINE_STATES, type DeadlineState } from "../../../src/domain/deadlines/deadlineState";
import { type TrackedRow, planOf, track, trackedBook } from "../../support/trackedBook";

const number = "12/TTr-SYT";
const quarter = "Quý III/2021";

type Case = readonly [what: string, row: TrackedRow, state: DeadlineState, due: string | null];

const on20210930: readonly Case[] = [
  ["its last day", { deadline: quarter }, "due-soon", "2021-09-30"],
  ["the day after its last day", { deadline: "29/9/2021" }, "overdue", "2021-09-29"],
  ["15 days before", { deadline: "15/10/2021" }, "due-soon", "2021-10-15"],
  ["16 days before", { deadline: "16/10/2021" }, "upcoming", "2021-10-16"],
  ["before a day, on that day", { deadline: "trước ngày 30/9/2021" }, "overdue", "2021-09-29"],
  ["a range counts by its end", { deadline: "2020-2021" }, "upcoming", "2021-12-31"],
  [
    "submitted in time",
    { deadline: quarter, submittedOn: "30/09/2021", number },
    "done",
    "2021-09-30",
  ],
  [
    "submitted late",
    { deadline: "Quý II/2021", submittedOn: "01/07/2021", number },
    "done-late",
    "2021-06-30",
  ],
  ["a day alone", { deadline: "Quý II/2021", submittedOn: "01/06/2021" }, "overdue", "2021-06-30"],
  ["a number alone", { deadline: "Quý IV/2021", number }, "upcoming", "2021-12-31"],
  [
    "a number that says there is none",
    { deadline: "Quý II/2021", submittedOn: "01/06/2021", number: "chưa có" },
    "overdue",
    "2021-06-30",
  ],
  [
    "submitted after the day of view",
    { deadline: quarter, submittedOn: "01/10/2021", number },
    "due-soon",
    "2021-09-30",
  ],
  ["extended", { deadline: "Quý II/2021", extendedTo: "Quý IV/2021" }, "extended", "2021-12-31"],
  [
    "an extension that ends soon",
    { deadline: "Quý II/2021", extendedTo: "10/10/2021" },
    "due-soon",
    "2021-10-10",
  ],
  [
    "an extension that is over",
    { deadline: "Quý II/2021", extendedTo: "31/8/2021" },
    "overdue",
    "2021-08-31",
  ],
  [
    "submitted within the extension",
    { deadline: "Quý II/2021", extendedTo: "31/8/2021", submittedOn: "15/8/2021", number },
    "done",
    "2021-08-31",
  ],
  [
    "an extension before the deadline",
    { deadline: "Quý IV/2021", extendedTo: "31/8/2021" },
    "upcoming",
    "2021-12-31",
  ],
  [
    "an extension that can't be read",
    { deadline: "Quý II/2021", extendedTo: "Quý IIII/2021" },
    "overdue",
    "2021-06-30",
  ],
  ["no deadline", {}, "no-date", null],
  ["no deadline, extended to a day", { extendedTo: "Quý IV/2021" }, "extended", "2021-12-31"],
  ["no deadline, submitted", { submittedOn: "01/06/2021", number }, "done", null],
  ["an event", { deadline: "Khi có yêu cầu" }, "no-date", null],
  ["recurring without a closing day", { deadline: "Hàng năm" }, "no-date", null],
  ["no year", { deadline: "Quý II" }, "no-year", null],
  ["no year, submitted", { deadline: "Quý II", submittedOn: "1/6/2021", number }, "no-year", null],
  ["unreadable", { deadline: "31/02/2021" }, "unreadable", null],
  ["a day by convention", { deadline: "giữa năm 2021" }, "overdue", "2021-06-30"],
];

const tasks = track(planOf(trackedBook(on20210930.map(([, row]) => row))), "2021-09-30");

it.each(on20210930.map((one, i) => [one[0], i] as const))("%s", (_, i) => {
  const [, , state, due] = on20210930[i]!;
  expect([tasks[i]!.state, tasks[i]!.due]).toEqual([state, due]);
});

it("knows every state that a book with columns for results can have", () => {
  const seen = new Set(on20210930.map(([, , state]) => state));
  expect(DEADLINE_STATES.filter((state) => !seen.has(state))).toEqual(["past-no-result"]);
});

describe("beside the state", () => {
  const of = (what: string) => tasks[on20210930.findIndex(([name]) => name === what)]!;

  it("counts the days left, below zero once the day is over, and none where nothing is owed", () => {
    const left = ["its last day", "16 days before", "an extension that is over"].map(
      (what) => of(what).daysLeft
    );
    expect(left).toEqual([0, 16, -30]);
    expect(["submitted in time", "no deadline"].map((what) => of(what).daysLeft)).toEqual([
      null,
      null,
    ]);
  });

  it.each([
    ["a day alone", ["number-missing"]],
    ["a number alone", ["day-missing"]],
    ["submitted after the day of view", ["submitted-later"]],
    ["an extension before the deadline", ["extension-not-later"]],
    ["an extension that can't be read", ["extension-unreadable"]],
    ["a day by convention", ["vague"]],
    ["submitted in time", []],
  ])("remarks on %s", (what, remarks) => {
    expect(of(what).remarks).toEqual(remarks);
  });

  it("tells a day of submission that can't be read", () => {
    const book = trackedBook([{ deadline: "Quý II/2021", submittedOn: "đầu tuần", number }]);
    expect(track(planOf(book), "2021-09-30")[0]).toMatchObject({
      state: "overdue",
      remarks: ["day-unreadable"],
    });
  });
});

it("says past-no-result where the book has no columns for results", () => {
  const book = trackedBook([{ deadline: "Quý II/2021" }], { evidence: false });
  expect(track(planOf(book), "2021-07-01")[0]!.state).toBe("past-no-result");
});

describe("days off", () => {
  // Quý IV/2022 ends on a Saturday, 15/02/2021 lies inside Tết.
  const plan = planOf(
    trackedBook([
      { deadline: "Quý IV/2022" },
      { deadline: "15/02/2021" },
      { deadline: "trước ngày 16/02/2021" },
      { deadline: "Quý III/2022", extendedTo: "31/12/2022" },
    ])
  );

  it.each([
    ["nominal", ["2022-12-31", "2021-02-15", "2021-02-15", "2022-12-31"]],
    ["next-working", ["2023-01-03", "2021-02-17", "2021-02-15", "2023-01-03"]],
    ["previous-working", ["2022-12-30", "2021-02-09", "2021-02-15", "2022-12-30"]],
  ] as const)("the rule “%s” moves due days, never what is due before a day", (day, due) => {
    expect(track(plan, "2021-01-01", { day }).map((task) => task.due)).toEqual(due);
  });

  it("keeps the quarter of the words, whatever the rule", () => {
    const [task] = track(plan, "2021-01-01", { day: "next-working" });
    expect(task!.nominal).toBe("2022-12-31");
  });
});

describe("a confirmed year", () => {
  const texts = [
    "Quý II",
    "cuối năm",
    "15 tháng 12",
    "trước 15/12",
    "6 tháng đầu năm",
    "Quý III, IV",
  ];
  const plan = planOf(trackedBook(texts.map((deadline) => ({ deadline }))));

  it("dates every deadline that lacks one, and says that it was confirmed", () => {
    const confirmed = track(plan, "2021-01-01", { yearOf: () => 2021 });
    expect(confirmed.map(({ due }) => due)).toEqual([
      ...["2021-06-30", "2021-12-31", "2021-12-15", "2021-12-14", "2021-06-30", "2021-12-31"],
    ]);
    expect(confirmed.every(({ remarks }) => remarks.includes("year-confirmed"))).toBe(true);
    expect(confirmed.map(({ deadline }) => deadline!.text)).toEqual(texts);
  });

  it("is never taken without a person", () => {
    expect(track(plan, "2021-01-01").map(({ state }) => state)).toEqual(texts.map(() => "no-year"));
  });

  it("leaves deadlines alone that name their year", () => {
    const dated = planOf(trackedBook([{ deadline: "Quý II/2022" }]));
    expect(track(dated, "2021-01-01", { yearOf: () => 2021 })[0]!.due).toBe("2022-06-30");
  });
});

it("tells that working days rest on days off which are computed, where the last day is one of them", () => {
  const remarksOf = (deadline: string) =>
    track(planOf(trackedBook([{ deadline }])), "2021-02-18")[0]!.remarks;
  expect(remarksOf("23/01/2031")).toEqual(["days-off-computed"]);
  expect(remarksOf("trước ngày 24/01/2031")).toEqual([]);
  expect(remarksOf("20/01/2031")).toEqual([]);
  expect(remarksOf("15/02/2021")).toEqual([]);
});
