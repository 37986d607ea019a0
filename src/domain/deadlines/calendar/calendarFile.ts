import { type CalendarDate, addDays, dateParts } from "../../calendar/calendarDate";
import type { Plan } from "../../plan/plan";
import { fingerprint } from "../../rules/fingerprint";
import { dayFirst } from "../../rules/say";
import type { Language, Text } from "../../text";
import { isOpen } from "../deadlineState";
import { closingPeriod } from "../dataClosing";
import type { Progress } from "../progress";
import { quarterWords } from "../quarterWords";
import type { View } from "../situation";
import { stateWords } from "../stateWords";
import type { DueItem } from "../tallies";
import { contentLines, textValue } from "./contentLines";

/** A day and time of day in Vietnam, `14:05`. */
export interface Moment {
  readonly day: CalendarDate;
  readonly time: string;
}

export interface CalendarOptions {
  readonly language: Language;
  /** When the file is made. */
  readonly made: Moment;
  /** Only what this agency leads, in the register's spelling. */
  readonly agency?: string;
}

/**
 * A calendar (RFC 5545) of everything that is still owed and has a day: whole days, which are the same days in any
 * time zone, with alarms as many days before as count as soon and on the internal day, where an office sets one. The days
 * on which figures close stand beside them where they are told. A task keeps its identity from file to file.
 */
export function calendarFile(progress: Progress, options: CalendarOptions): string {
  const { plan, items, view } = progress;
  const events = items
    .filter(({ state, tracked }) => {
      const { agency } = options;
      return isOpen(state) && (agency === undefined || tracked.agencies.includes(agency));
    })
    .flatMap((item) => event(item, progress, options));
  const name = [NAME[options.language], plan.province].filter(Boolean).join(" ");
  return contentLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//So Ke hoach//Plan Workbook//VI",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${textValue(name)}`,
    "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
    ...events,
    ...(view.dataClosing ? closingEvents(progress, options) : []),
    "END:VCALENDAR",
  ]);
}

const NAME: Text = { vi: "Tiến độ trình đề án, nhiệm vụ", en: "Plan deadlines" };

function event(item: DueItem, { plan, view }: Progress, { language, made }: CalendarOptions) {
  const { tracked, due } = item;
  const summary = { vi: "Hạn trình", en: "Due" }[language] + `: ${tracked.task.name.text}`;
  return [
    "BEGIN:VEVENT",
    `UID:${uid(plan, [tracked.task.key, item.occurrence ?? ""])}`,
    `DTSTAMP:${instant(made)}`,
    `DTSTART;VALUE=DATE:${compact(due!)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due!, 1))}`,
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(description(item, language))}`,
    ...(tracked.agencies.length > 0
      ? [`CATEGORIES:${tracked.agencies.map(textValue).join(",")}`]
      : []),
    "TRANSP:TRANSPARENT",
    ...alarmDays(view).flatMap((days) => alarm(summary, days)),
    "END:VEVENT",
  ];
}

/** How many days before an alarm sounds; none twice. */
function alarmDays({ within, lead }: View): readonly number[] {
  return [...new Set([within, ...(lead === undefined ? [] : [lead])])];
}

function alarm(summary: string, daysBefore: number): readonly string[] {
  return [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${textValue(summary)}`,
    `TRIGGER:${daysBefore === 0 ? "PT0S" : `-P${daysBefore}D`}`,
    "END:VALARM",
  ];
}

/** The closing days to come, of the quarters in which something falls due. */
function closingEvents({ plan, view, byQuarter }: Progress, { language, made }: CalendarOptions) {
  return byQuarter
    .map(({ year, quarter }) => closingPeriod(year, quarter))
    .filter(({ last }) => last >= view.asOf)
    .flatMap((period) => {
      const name = quarterWords(period.year, period.quarter);
      const summary = {
        vi: `Chốt số liệu báo cáo ${name.vi}`,
        en: `Figures of ${name.en} close`,
      }[language];
      return [
        "BEGIN:VEVENT",
        `UID:${uid(plan, ["data-closing", name.en])}`,
        `DTSTAMP:${instant(made)}`,
        `DTSTART;VALUE=DATE:${compact(period.last)}`,
        `DTEND;VALUE=DATE:${compact(addDays(period.last, 1))}`,
        `SUMMARY:${textValue(summary)}`,
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ];
    });
}

/** By province, period and row key: the file's name, the row's place and its due day may change. */
function uid({ province, period }: Plan, parts: readonly string[]): string {
  const years = period && `${period.from}-${period.to}`;
  const identity = [province ?? "", years ?? "", ...parts];
  return `${fingerprint(identity.join("\n"))}@so-ke-hoach`;
}

function description({ tracked, nominal, due, state }: DueItem, language: Language): string {
  const { task, agencies, deadline } = tracked;
  const say = (text: Text): string => text[language];
  const facts: readonly (readonly [Text, string | null | undefined])[] = [
    [{ vi: "Cơ quan chủ trì", en: "Lead" }, agencies.join("; ")],
    [{ vi: "Thời gian trình", en: "Deadline as written" }, deadline?.text],
    [{ vi: "Cấp trình", en: "Submitted to" }, task.level?.text],
    [
      { vi: "Ngày cuối theo văn bản", en: "Last day as written" },
      nominal !== null && nominal !== due ? dayFirst(nominal) : null,
    ],
    [{ vi: "Tình trạng", en: "State" }, say(stateWords[state])],
  ];
  return facts.flatMap(([label, value]) => (value ? [`${say(label)}: ${value}`] : [])).join("\n");
}

/** `20210930`. */
function compact(date: CalendarDate): string {
  return date.replace(/-/g, "");
}

const MINUTES_AHEAD = 7 * 60;
const MINUTES_A_DAY = 24 * 60;

/** The instant in UTC: Vietnam is seven hours ahead all year. */
function instant({ day, time }: Moment): string {
  const [hours, minutes] = time.split(":").map(Number) as [number, number];
  const since = hours * 60 + minutes - MINUTES_AHEAD;
  const { year, month, day: dayOfMonth } = dateParts(since < 0 ? addDays(day, -1) : day);
  const rest = (since + MINUTES_A_DAY) % MINUTES_A_DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  const clock = `${two(Math.floor(rest / 60))}${two(rest % 60)}00`;
  return `${year}${two(month)}${two(dayOfMonth)}T${clock}Z`;
}
