import { calendarFile } from "../../domain/deadlines/calendar/calendarFile";
import type { Progress } from "../../domain/deadlines/progress";
import { PROGRESS_SHEET } from "../../domain/deadlines/sheet/progressSheet";
import type { Language, Text } from "../../domain/text";
import { deadlinesJson } from "../../services/deadlinesJson";
import { deadlinesPlan } from "../../services/deadlinesPlan";
import { saveProgress } from "../../services/saveProgress";
import { type BookFile, openBook, requireAnotherFile } from "../bookFile";
import type { Command } from "../command";
import { agencyOption } from "../agencyOption";
import { writeLetters } from "../deadlineLetters";
import { deadlinesSummary } from "../deadlinesSummary";
import { deadlineView } from "../deadlineView";
import { writeOut } from "../files";
import { noUndo } from "../noUndo";
import { CommandProblem } from "../problem";
import { systemClock } from "../systemClock";

/** `plan deadlines`: how every deadline stands on a day; the sheet `Tiến độ` in a copy, a calendar file and letters where asked. */
export const deadlinesCommand: Command = {
  name: "deadlines",
  usage:
    "deadlines BOOK [--as-of YYYY-MM-DD] [--within DAYS] [--day nominal|next-working|previous-working] [--lead DAYS] [--data-closing] [--year YYYY] [--json FILE|-] [--ics FILE] [--letters FOLDER [--sender NAME]] [--agency NAME] [--write OUT] [--lang vi|en]",
  words: 1,
  options: [
    ...["as-of", "within", "day", "lead", "year", "json", "ics", "letters", "sender"],
    ...["agency", "write"],
  ],
  flags: ["data-closing"],
  required: [],
  async run({ words, value, flag, language }, { out }) {
    const view = deadlineView({ value, flag });
    const [target, calendar, json] = [value("write"), value("ics"), value("json")];
    for (const path of [target, calendar]) {
      if (path !== undefined) await requireAnotherFile(words[0]!, path);
    }
    const book = await openBook(words[0]!);
    const outcome = await deadlinesPlan(book.workbook, { clock: systemClock, ...view });
    if (outcome.state === "failed") throw new CommandProblem(outcome.message);
    if (outcome.state === "cancelled") return 2;
    const progress = outcome.result;
    const agency = agencyOption(value("agency"), progress);
    if (target !== undefined) await writeSheet(book, progress, { target, language });
    if (calendar !== undefined) await writeOut(calendar, calendarOf(progress, language, agency));
    const [folder, sender] = [value("letters"), value("sender")];
    const letters =
      folder === undefined
        ? null
        : await writeLetters(progress, folder, {
            ...(sender !== undefined && { sender }),
            ...(agency !== null && { agency }),
          });
    const text = `${JSON.stringify(deadlinesJson(progress), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(deadlinesSummary(progress, language));
      if (calendar !== undefined) out(`\n${calendarWritten(calendar)[language]}\n`);
      if (letters) out(`\n${letters[language]}\n`);
      if (target !== undefined) out(`\n${sheetWritten(target)[language]}\n`);
    }
    return 0;
  },
};

function calendarOf(progress: Progress, language: Language, agency: string | null): string {
  const made = { day: systemClock.today(), time: systemClock.timeOfDay() };
  return calendarFile(progress, { language, made, ...(agency !== null && { agency }) });
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
