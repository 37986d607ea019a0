import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CalendarDate, parseCalendarDate } from "../../../src/domain/calendar/calendarDate";
import {
  type HolidayCalendar,
  type HolidayEntry,
  indexHolidays,
} from "../../../src/domain/calendar/workingDays";

const FOLDER = join(__dirname, "../../fixtures/domain");

/** The rows of a tab-separated fixture under its header, cell by cell. */
export function fixtureRows(file: string): string[][] {
  const lines = readFileSync(join(FOLDER, file), "utf8").split("\n").slice(1);
  return lines.filter((line) => line !== "").map((line) => line.split("\t"));
}

/** A date that the test's author wrote rightly. */
export function date(text: string): CalendarDate {
  const parsed = parseCalendarDate(text);
  if (!parsed) throw new Error(`No date: ${text}`);
  return parsed;
}

/** The days off of the fixture. */
export function fixtureHolidays(): HolidayCalendar {
  const entries = fixtureRows("holidays.tsv").map(([day, , name, kind, status]): HolidayEntry => ({
    date: date(day!),
    name: name!,
    kind: kind === "swap_work" ? "work" : "off",
    confirmed: status === "law" || status === "verified",
  }));
  return indexHolidays(entries);
}
