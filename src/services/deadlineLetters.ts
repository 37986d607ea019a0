import { letterFileName } from "../domain/deadlines/letter/letterFileName";
import { type ReminderLetter, reminderLetters } from "../domain/deadlines/letter/reminderLetter";
import type { Progress } from "../domain/deadlines/progress";
import type { DocumentWriter } from "./ports/documentWriter";

/** A file of letters, ready to be kept or handed out. */
export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface LetterOptions {
  /** Who writes, in place of the agency that the book names as reporting. */
  readonly sender?: string;
  /** Only to this agency, in the register's spelling. */
  readonly agency?: string;
}

const TITLE = "Công văn đôn đốc tiến độ";

/** A letter for each agency that owes something late or due soon, or for the one named, each in a file of its own. */
export async function lettersByAgency(
  progress: Progress,
  writer: DocumentWriter,
  options: LetterOptions = {}
): Promise<readonly (LetterFile & { readonly agency: string })[]> {
  const taken = new Set<string>();
  const files: (LetterFile & { agency: string })[] = [];
  for (const { agency, section } of lettersFor(progress, options)) {
    const name = letterFileName(agency, taken);
    taken.add(name);
    const bytes = await writer.write({ title: `${TITLE}: ${agency}`, sections: [section] });
    files.push({ agency, name, bytes });
  }
  return files;
}

/** The letters to all agencies in one file, each from a new page, or only the one to an agency; null where nothing is owed. */
export async function lettersTogether(
  progress: Progress,
  writer: DocumentWriter,
  options: LetterOptions = {}
): Promise<LetterFile | null> {
  const letters = lettersFor(progress, options);
  if (letters.length === 0) return null;
  const sections = letters.map(({ section }) => section);
  const bytes = await writer.write({ title: TITLE, sections });
  return { name: letterFileName(options.agency ?? "cac-co-quan"), bytes };
}

function lettersFor(
  progress: Progress,
  { sender, agency }: LetterOptions
): readonly ReminderLetter[] {
  const letters = reminderLetters(progress, sender ?? null);
  return letters.filter((letter) => agency === undefined || letter.agency === agency);
}
