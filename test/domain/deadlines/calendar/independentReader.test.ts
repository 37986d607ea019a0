import { convertIcsCalendar } from "ts-ics";
import { calendarFile } from "../../../../src/domain/deadlines/calendar/calendarFile";
import { progressOf } from "../../../../src/domain/deadlines/progress";
import type { View } from "../../../../src/domain/deadlines/situation";
import { date } from "../../notation/fixtures";
import { planOf, track, trackedBook } from "../../../support/trackedBook";

const plan = planOf(
  trackedBook(
    [
      { name: "Đề án “kinh tế biển, đảo”; giai đoạn 2 ".repeat(5), deadline: "Quý IV/2022" },
      { name: "Quá hạn", deadline: "Quý II/2021" },
      { name: "Hằng năm", deadline: "Hàng năm" },
      { name: "Trước Tết", deadline: "trước ngày 10/02/2022" },
    ],
    { info: { yearlyClosing: "15/12" } }
  )
);

function read(more: Partial<View> = {}) {
  const view: View = { asOf: date("2021-09-30"), within: 15, day: "nominal", ...more };
  const progress = progressOf(plan, view, track(plan, view.asOf, view));
  const made = { day: date("2021-09-30"), time: "14:05" };
  const text = calendarFile(progress, { language: "vi", made });
  return { progress, events: convertIcsCalendar(undefined, text).events ?? [] };
}

const inVietnam = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

it("is read by ts-ics: every day owed is that day in Vietnam, the whole day, under the full name", () => {
  const { progress, events } = read();
  const told = events.map(({ start, end, summary }) => ({
    summary,
    days: [start.date, end!.date].map((day) => inVietnam.format(day)),
    type: start.type,
  }));
  const next = (day: string) => inVietnam.format(new Date(Date.parse(day) + 86_400_000));
  expect(told).toEqual(
    progress.items.map(({ tracked, due }) => ({
      summary: `Hạn trình: ${tracked.task.name.text}`,
      days: [due, next(due!)],
      type: "DATE",
    }))
  );
  expect(told).toHaveLength(8);
});

it("has an alarm as many days before as count as soon, and one on the internal day", () => {
  const alarms = (more: Partial<View>) =>
    read(more).events[0]!.alarms!.map(({ trigger }) => trigger.value);
  expect(alarms({})).toEqual([{ before: true, days: 15 }]);
  expect(alarms({ lead: 30 })).toEqual([
    { before: true, days: 15 },
    { before: true, days: 30 },
  ]);
  expect(alarms({ lead: 15 })).toHaveLength(1);
});

it("has the closing days to come where they are told, and moves no due day for them", () => {
  const { events } = read({ dataClosing: true });
  const closing = events.filter(({ summary }) => summary.startsWith("Chốt số liệu"));
  expect(closing.map(({ summary, start }) => `${inVietnam.format(start.date)} ${summary}`)).toEqual(
    [
      "2021-12-14 Chốt số liệu báo cáo Quý IV/2021",
      "2022-03-14 Chốt số liệu báo cáo Quý I/2022",
      "2022-12-14 Chốt số liệu báo cáo Quý IV/2022",
      "2023-12-14 Chốt số liệu báo cáo Quý IV/2023",
      "2024-12-14 Chốt số liệu báo cáo Quý IV/2024",
      "2025-12-14 Chốt số liệu báo cáo Quý IV/2025",
    ]
  );
  expect(events.slice(0, events.length - closing.length)).toEqual(read().events);
});
