import fc from "fast-check";
import type { CalendarDate } from "../../../../src/domain/calendar/calendarDate";
import {
  type CalendarOptions,
  calendarFile,
} from "../../../../src/domain/deadlines/calendar/calendarFile";
import { contentLines, textValue } from "../../../../src/domain/deadlines/calendar/contentLines";
import { progressOf } from "../../../../src/domain/deadlines/progress";
import type { DayRule } from "../../../../src/domain/deadlines/dueDay";
import { type Component, parseCalendar, textOf, valueOf } from "../../../support/icalendar";
import { type TrackedRow, planOf, track, trackedBook } from "../../../support/trackedBook";

const LONG = "Đề án phát triển “kinh tế biển, đảo”; giai đoạn 2021-2025, tầm nhìn 2030 ".repeat(4);
const rows: readonly TrackedRow[] = [
  { name: LONG, deadline: "Quý IV/2022", lead: "Sở Y tế; Sở Du lịch" },
  { name: "Đã trình", deadline: "Quý II/2021", submittedOn: "1/6/2021", number: "12/TTr" },
  { name: "Quá hạn", deadline: "Quý II/2021", lead: "Sở Du lịch" },
  { name: "Hằng năm", deadline: "Hàng năm", lead: "" },
  { name: "Không hạn", deadline: "" },
];

interface Made extends Partial<CalendarOptions> {
  readonly rows?: readonly TrackedRow[];
  readonly day?: DayRule;
  readonly within?: number;
}

function calendar({ rows: own = rows, day = "nominal", within = 15, ...options }: Made = {}) {
  const info = { province: "Kiên Giang", yearlyClosing: "15/12" };
  const plan = planOf(trackedBook(own, { info }));
  const view = { asOf: "2021-09-30" as CalendarDate, within, day };
  const progress = progressOf(plan, view, track(plan, view.asOf, view));
  const made = { day: "2021-09-30" as CalendarDate, time: "14:05" };
  const text = calendarFile(progress, { language: "vi", made, ...options });
  return parseCalendar(new TextEncoder().encode(text));
}

const all = (events: readonly Component[], name: string) =>
  events.map((event) => valueOf(event, name));

describe("a calendar file", () => {
  const file = calendar();
  const events = file.components;

  it("is a calendar of its own kind", () => {
    expect(file.name).toBe("VCALENDAR");
    expect([valueOf(file, "VERSION"), valueOf(file, "METHOD")]).toEqual(["2.0", "PUBLISH"]);
    expect(valueOf(file, "X-WR-CALNAME")).toBe("Tiến độ trình đề án\\, nhiệm vụ Kiên Giang");
    expect(new Set(events.map(({ name }) => name))).toEqual(new Set(["VEVENT"]));
  });

  it("has a whole day for everything still owed, each occurrence of a recurring task by itself", () => {
    expect(all(events, "DTSTART")).toEqual([
      ...["20221231", "20210630", "20211215", "20221215", "20231215", "20241215", "20251215"],
    ]);
    expect(all(events, "DTEND").slice(0, 2)).toEqual(["20230101", "20210701"]);
    const start = events[0]!.properties.find(({ name }) => name === "DTSTART")!;
    expect(start.parameters).toEqual({ VALUE: "DATE" });
  });

  it("says what, who and when, whatever stands in the name", () => {
    expect(textOf(valueOf(events[0]!, "SUMMARY"))).toBe(`Hạn trình: ${LONG.trim()}`);
    expect(textOf(valueOf(events[0]!, "DESCRIPTION")).split("\n")).toEqual([
      "Cơ quan chủ trì: Sở Y tế; Sở Du lịch",
      "Thời gian trình: Quý IV/2022",
      "Cấp trình: UBND tỉnh",
      "Tình trạng: Trong hạn",
    ]);
    expect(valueOf(events[0]!, "CATEGORIES").split(",")).toEqual(["Sở Y tế", "Sở Du lịch"]);
  });

  it("warns as many days before as count as soon", () => {
    const [alarm] = events[0]!.components;
    expect([alarm!.name, valueOf(alarm!, "TRIGGER"), valueOf(alarm!, "ACTION")]).toEqual([
      ...["VALARM", "-P15D", "DISPLAY"],
    ]);
    expect(valueOf(calendar({ within: 0 }).components[0]!.components[0]!, "TRIGGER")).toBe("PT0S");
  });

  it("is stamped in UTC", () => {
    expect(valueOf(events[0]!, "DTSTAMP")).toBe("20210930T070500Z");
    const made = { day: "2021-10-01" as CalendarDate, time: "06:30" };
    expect(valueOf(calendar({ made }).components[0]!, "DTSTAMP")).toBe("20210930T233000Z");
  });

  it("moves to the working day that was chosen and names the day as written", () => {
    const [event] = calendar({ day: "next-working" }).components;
    expect(valueOf(event!, "DTSTART")).toBe("20230103");
    expect(textOf(valueOf(event!, "DESCRIPTION"))).toContain("Ngày cuối theo văn bản: 31/12/2022");
  });

  it("of one agency has only what it leads", () => {
    const own = calendar({ agency: "Sở Du lịch" }).components;
    expect(all(own, "DTSTART")).toEqual(["20221231", "20210630"]);
  });

  it("speaks English when asked", () => {
    expect(valueOf(calendar({ language: "en" }).components[1]!, "SUMMARY")).toBe("Due: Quá hạn");
  });
});

describe("the identity of an event", () => {
  const uids = (own: readonly TrackedRow[]) => all(calendar({ rows: own }).components, "UID");

  it("is its own", () => {
    const own = uids(rows);
    expect(new Set(own).size).toBe(own.length);
  });

  it("stays when rows move and due days change", () => {
    const moved = [...rows].reverse().map((row) => ({
      ...row,
      deadline: row.deadline === "Quý IV/2022" ? "Quý I/2023" : row.deadline!,
    }));
    expect([...uids(moved)].sort()).toEqual([...uids(rows)].sort());
  });
});

it("folds by octets, never inside a character, and unfolds to what it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const value = textValue(text);
      const lines = ["BEGIN:X", `SUMMARY:${value}`, "END:X"];
      const [property] = parseCalendar(new TextEncoder().encode(contentLines(lines))).properties;
      expect(property!.value).toBe(value);
    }),
    { seed: 5545, examples: [["một\u2028hai"], ["ế".repeat(200)], ["😀".repeat(60)]] }
  );
});

it("escapes what has a meaning and drops what is forbidden", () => {
  expect(textValue("a\\b;c,d\r\ne\u0007f\tg")).toBe("a\\\\b\\;c\\,d\\nef\tg");
});
