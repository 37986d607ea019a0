import { join } from "node:path";
import { calendarFile } from "../../domain/deadlines/calendar/calendarFile";
import type { Progress } from "../../domain/deadlines/progress";
import { PROGRESS_SHEET } from "../../domain/deadlines/sheet/progressSheet";
import type { Language, Text } from "../../domain/text";
import { lettersByAgency } from "../../services/deadlineLetters";
import { deadlinesJson } from "../../services/deadlinesJson";
import { deadlinesPlan } from "../../services/deadlinesPlan";
import { saveProgress } from "../../services/saveProgress";
import { type BookFile, openBook, requireAnotherFile } from "../bookFile";
import type { Command } from "../command";
import { deadlinesSummary } from "../deadlinesSummary";
import { deadlineView } from "../deadlineView";
import { makeFolder, writeOut } from "../files";
import { noUndo } from "../noUndo";
import { CommandProblem } from "../problem";
import { systemClock } from "../systemClock";

/** `plan deadlines`: how every deadline stands on a day; the sheet `Tiến độ` in a copy, a calendar file and letters where asked. */
export const deadlinesCommand: Command = {
  name: "deadlines",
  usage:
    "deadlines BOOK [--as-of YYYY-MM-DD] [--within DAYS] [--day nominal|next-working|previous-working] [--lead DAYS] [--data-closing] [--year YYYY] [--json FILE|-] [--ics FILE] [--letters FOLDER [--sender AGENCY]] [--write OUT] [--lang vi|en]",
  words: 1,
  options: ["as-of", "within", "day", "lead", "year", "json", "ics", "letters", "sender", "write"],
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
    if (target !== undefined) await writeSheet(book, progress, { target, language });
    if (calendar !== undefined) await writeOut(calendar, calendarOf(progress, language));
    const folder = value("letters");
    const letters =
      folder === undefined ? [] : await writeLetters(progress, folder, value("sender"));
    const text = `${JSON.stringify(deadlinesJson(progress), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(deadlinesSummary(progress, language));
      if (calendar !== undefined) out(`\n${calendarWritten(calendar)[language]}\n`);
      if (folder !== undefined) out(`\n${lettersWritten(folder, letters)[language]}\n`);
      if (target !== undefined) out(`\n${sheetWritten(target)[language]}\n`);
    }
    return 0;
  },
};

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

/** The agencies that a letter was written to, each in a file of the folder. */
async function writeLetters(
  progress: Progress,
  folder: string,
  sender: string | undefined
): Promise<readonly string[]> {
  // Few runs write letters; all of them would wait for what writes them.
  const { writeDocx } = await import(/* webpackMode: "eager" */ "../../docx/writeDocx");
  const options = sender === undefined ? {} : { sender };
  const files = await lettersByAgency(progress, { write: writeDocx }, options);
  if (files.length > 0) await makeFolder(folder);
  for (const { name, bytes } of files) await writeOut(join(folder, name), bytes);
  return files.map(({ agency }) => agency);
}

function lettersWritten(folder: string, agencies: readonly string[]): Text {
  if (agencies.length === 0) {
    return {
      vi: "Không cơ quan nào có nhiệm vụ quá hạn hoặc sắp đến hạn nên không lập công văn đôn đốc.",
      en: "No agency owes anything late or due soon, so no letters were written.",
    };
  }
  const list = agencies.join("; ");
  return {
    vi: `Đã lập ${agencies.length} công văn đôn đốc ở ${folder} (còn để trống số, ngày và người ký): ${list}`,
    en: `${agencies.length} letters written to ${folder} (number, day and signer left blank): ${list}`,
  };
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
