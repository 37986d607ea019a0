import { type CalendarDate, type Quarter, addDays, dateParts } from "../calendar/calendarDate";
import { dateOfSerial } from "../calendar/excelSerial";
import {
  type HolidayCalendar,
  lastWorkingDayNotAfter,
  nextWorkingDay,
} from "../calendar/workingDays";
import { type CellContent, isCellError } from "../sheet";
import { type CellWords, cellWords } from "./cellWords";
import { type Dated, readDated } from "./due/dated";
import { IMPOSSIBLE } from "./due/period";
import { readPeriod } from "./due/periodForms";
import { eventForms, missingForms, recurringForms, undatedKind } from "./due/undated";
import type { Deadline, DeadlineKind } from "./notation";
import { shownDate } from "./numberFormat";
import { renderCell } from "./render";
import { cleanText } from "./vietnamese";

/** What was read, before the working days are looked up. */
interface Reading {
  readonly kind: DeadlineKind;
  readonly start?: CalendarDate | null;
  readonly end?: CalendarDate | null;
  readonly quarter?: Quarter;
  readonly note?: string;
}

/** Longer cells are prose. */
const LONGEST = 300;

/**
 * Reads one deadline cell of the task appendix. A year is never guessed: without one the kind is `no-year`.
 * Never throws; what it cannot read is `invalid`.
 */
export function readDeadline(
  content: CellContent,
  holidays: HolidayCalendar,
  date1904: boolean
): Deadline {
  const { kind, start = null, end = null, ...rest } = readContent(content, date1904);
  const days = end && {
    // What is due before a day is never moved past it.
    rolled: kind === "strictly-before" ? end : nextWorkingDay(end, holidays),
    lastWorkingDay: lastWorkingDayNotAfter(end, holidays),
  };
  const text = renderCell(content, date1904);
  return { text, kind, start, end, ...(days ?? { rolled: null, lastWorkingDay: null }), ...rest };
}

function readContent(content: CellContent, date1904: boolean): Reading {
  const { value } = content;
  if (value === null) return { kind: "missing" };
  if (typeof value === "boolean" || isCellError(value)) return { kind: "invalid" };
  return typeof value === "number" ? readNumber(value, content, date1904) : readText(value);
}

function readNumber(value: number, { format }: CellContent, date1904: boolean): Reading {
  const shown = shownDate(format);
  // 9.2021 is a number, and 9.202 might be the same month a year earlier: only whole years are read.
  if (!shown) return Number.isInteger(value) ? readPeriodWords(String(value)) : { kind: "invalid" };
  const date = dateOfSerial(value, date1904);
  if (!date) return { kind: "invalid" };
  const { year, month } = dateParts(date);
  // What the format hides, nobody typed: Excel adds the year to a typed `15/12` and a day to `9/2021`.
  if (shown.day && shown.month && !shown.year) return { kind: "no-year" };
  if (shown.day) return { kind: "date", end: date };
  if (shown.month && shown.year) return readPeriodWords(`thang ${month}/${year}`);
  return shown.year ? readPeriodWords(String(year)) : { kind: "invalid" };
}

function readPeriodWords(words: string): Reading {
  const period = readPeriod(words);
  return period && period !== IMPOSSIBLE
    ? { kind: period.kind, start: period.first, end: period.last }
    : { kind: "invalid" };
}

function readText(text: string): Reading {
  const cell = openBrackets(cellWords(text.replace(/^\s*'/, "")));
  const words = cell.words.replace(/ ?\| ?/g, " ").trim();
  const note = cell.notes.length > 0 ? { note: cell.notes.join("; ") } : {};
  if (words.length > LONGEST) return { kind: "invalid", ...note };
  const missing = undatedKind(missingForms, words);
  if (missing) return { kind: missing, ...note };
  const recurring = undatedKind(recurringForms, words);
  if (recurring) return { kind: recurring, ...quarterNamed(words), ...note };
  const dated = readDated(words, cell.written);
  if (dated) return { ...readingOf(dated), ...joinedNote(cell, dated.note) };
  const undated = undatedKind(eventForms, words);
  return {
    kind: undated ?? "invalid",
    ...(undated === "missing" ? { note: cleanText(text) } : note),
  };
}

/** A cell wholly in brackets says what stands inside them. */
function openBrackets(cell: CellWords): CellWords {
  const only = cell.words === "|" && cell.notes.length === 1 ? cell.notes[0]! : null;
  return only === null ? cell : { ...cellWords(only), notes: [] };
}

function quarterNamed(words: string): { quarter?: Quarter } {
  const named = /(?:^| )(?:quy|qui) (?:[ilv]{1,3}|[1-4])(?![a-z\d])/.exec(words)?.[0].trim();
  const period = named === undefined ? null : readPeriod(named);
  return period && period !== IMPOSSIBLE && period.quarter ? { quarter: period.quarter } : {};
}

function readingOf({ period, phrase }: Dated): Reading {
  const quarter = period.quarter ? { quarter: period.quarter } : {};
  const { first, last } = period;
  if (!first || !last) {
    return { kind: "no-year", ...(phrase.order === "before" ? {} : quarter) };
  }
  switch (phrase.order) {
    case "before":
      return phrase.hour
        ? { kind: "on-or-before", end: last }
        : { kind: "strictly-before", end: addDays(first, -1) };
    case "by":
      return { kind: "on-or-before", end: last, ...quarter };
    default: {
      // A plain day has no first day of its own.
      const start = period.kind === "date" && !period.conventional ? null : first;
      return { kind: period.kind, start, end: last, ...quarter };
    }
  }
}

function joinedNote(cell: CellWords, more: string | null): { note?: string } {
  const notes = [...cell.notes, ...(more ? [more] : [])];
  return notes.length > 0 ? { note: notes.join("; ") } : {};
}
