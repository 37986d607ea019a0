import { calendarFile } from "../../domain/deadlines/calendar/calendarFile";
import { DAY_RULES, type DayRule } from "../../domain/deadlines/dueDay";
import type { Progress } from "../../domain/deadlines/progress";
import { PROGRESS_SHEET } from "../../domain/deadlines/sheet/progressSheet";
import type { Language, Text } from "../../domain/text";
import { deadlinesJson } from "../../services/deadlinesJson";
import { type DeadlineView, deadlinesPlan } from "../../services/deadlinesPlan";
import { saveProgress } from "../../services/saveProgress";
import { type BookFile, openBook, requireAnotherFile } from "../bookFile";
import type { Arguments, Command } from "../command";
import { dayOption } from "../dayOption";
import { deadlinesSummary } from "../deadlinesSummary";
import { writeOut } from "../files";
import { noUndo } from "../noUndo";
import { CommandProblem } from "../problem";
import { systemClock } from "../systemClock";

/** `plan deadlines`: how every deadline stands on a day; the sheet `Tiến độ` in a copy and a calendar file where asked. */
export const deadlinesCommand: Command = {
  name: "deadlines",
  usage:
    "deadlines BOOK [--as-of YYYY-MM-DD] [--within DAYS] [--day nominal|next-working|previous-working] [--year YYYY] [--json FILE|-] [--ics FILE] [--write OUT] [--lang vi|en]",
  words: 1,
  options: ["as-of", "within", "day", "year", "json", "ics", "write"],
  required: [],
  async run({ words, value, language }, { out }) {
    const view = viewOf(value);
    const [target, calendar, json] = [value("write"), value("ics"), value("json")];
    for (const path of [target, calendar]) {
      if (path !== undefined) await requireAnotherFile(words[0]!, path);
    }
    const book = await openBook(words[0]!);
    const outcome = await deadlinesPlan(book.workbook, { clock: systemClock, ...view });
    if (outcome.state === "failed") throw new CommandProblem(outcome.message);
    if (outcome.state === "cancelled") return 2;
    const progress = outcome.result;
    if (target !== undefined) await writeSheet(book, progress, { target, language });
    if (calendar !== undefined) await writeOut(calendar, calendarOf(progress, language));
    const text = `${JSON.stringify(deadlinesJson(progress), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(deadlinesSummary(progress, language));
      if (calendar !== undefined) out(`\n${calendarWritten(calendar)[language]}\n`);
      if (target !== undefined) out(`\n${sheetWritten(target)[language]}\n`);
    }
    return 0;
  },
};

function viewOf(value: Arguments["value"]): DeadlineView {
  const asOf = dayOption(value("as-of"));
  const within = wholeNumber(value("within"), 0, 366);
  const year = wholeNumber(value("year"), 1990, 2099);
  const day = dayRule(value("day"));
  return {
    ...(asOf && { asOf }),
    ...(within !== null && { within }),
    ...(year !== null && { year }),
    ...(day && { day }),
  };
}

function dayRule(text: string | undefined): DayRule | null {
  const rule = DAY_RULES.find((one) => one === text);
  if (text === undefined || rule) return rule ?? null;
  const rules = DAY_RULES.join(", ");
  throw new CommandProblem({
    vi: `“${text}” không phải quy tắc ngày nghỉ. Các quy tắc: ${rules}.`,
    en: `“${text}” is no rule for days off. The rules: ${rules}.`,
  });
}

function wholeNumber(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined) return null;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new CommandProblem({
    vi: `“${text}” không dùng được ở đây. Hãy viết một số nguyên từ ${least} đến ${most}.`,
    en: `“${text}” can't be used here. Write a whole number from ${least} to ${most}.`,
  });
}

function calendarOf(progress: Progress, language: Language): string {
  const made = { day: systemClock.today(), time: systemClock.timeOfDay() };
  return calendarFile(progress, { language, made });
}

async function writeSheet(
  book: BookFile,
  progress: Progress,
  { target, language }: { readonly target: string; readonly language: Language }
): Promise<void> {
  const desk = { workbook: book.workbook, journal: noUndo };
  const saved = await saveProgress(desk, progress, { language });
  if (!saved.ok) throw new CommandProblem(saved.failure.text);
  await book.saveAs(target);
}

function sheetWritten(target: string): Text {
  return {
    vi: `Đã ghi sổ kèm trang “${PROGRESS_SHEET}”: ${target}`,
    en: `Book with the sheet “${PROGRESS_SHEET}” written: ${target}`,
  };
}

function calendarWritten(target: string): Text {
  return { vi: `Đã ghi lịch: ${target}`, en: `Calendar written: ${target}` };
}
