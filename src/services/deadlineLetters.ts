import { letterFileName } from "../domain/deadlines/letter/letterFileName";
import { type ReminderLetter, reminderLetters } from "../domain/deadlines/letter/reminderLetter";
import type { Progress } from "../domain/deadlines/progress";
import type { DocumentWriter } from "./ports/documentWriter";

/** A file of letters, ready to be kept or handed out. */
export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Who writes, in place of the agency that the book names as reporting. */
export interface LetterOptions {
  readonly sender?: string;
}

const TITLE = "Công văn đôn đốc tiến độ";

/** A letter for each agency that owes something late or due soon, each in a file of its own. */
export async function lettersByAgency(
  progress: Progress,
  writer: DocumentWriter,
  { sender }: LetterOptions = {}
): Promise<readonly (LetterFile & { readonly agency: string })[]> {
  const taken = new Set<string>();
  const files: (LetterFile & { agency: string })[] = [];
  for (const { agency, section } of reminderLetters(progress, sender ?? null)) {
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
  { sender, agency }: LetterOptions & { readonly agency?: string } = {}
): Promise<LetterFile | null> {
  const letters = reminderLetters(progress, sender ?? null).filter(
    (letter) => agency === undefined || letter.agency === agency
  );
  if (letters.length === 0) return null;
  const sections = letters.map((letter: ReminderLetter) => letter.section);
  const bytes = await writer.write({ title: TITLE, sections });
  return { name: letterFileName(agency ?? "cac-co-quan"), bytes };
}
