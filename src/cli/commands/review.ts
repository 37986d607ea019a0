import type { Consolidation } from "../../domain/consolidation/consolidation";
import { writeDocx } from "../../docx/writeDocx";
import type { ReviewNote } from "../../domain/review/reviewNote";
import type { SubmissionOpener } from "../../services/ports/submissionOpener";
import type { SubmissionFile } from "../../services/ports/submissionReader";
import { reviewJson } from "../../services/reviewJson";
import { reviewFiles, reviewSubmissions } from "../../services/reviewSubmissions";
import { openAnyWorkbook } from "../../xlsx/openAnyWorkbook";
import { openMaster } from "../bookFile";
import { bookWriter } from "../bookWriter";
import type { Command } from "../command";
import { dayOption } from "../dayOption";
import { writeOut } from "../files";
import { requireNewNames, writeFiles } from "../newFiles";
import { outcomeOf } from "../outcomeOf";
import { pullInto } from "../pullInto";
import { reviewSummary } from "../reviewSummary";
import { systemClock } from "../systemClock";

/** `plan review`: what each agency is asked to look over in what it sent, as a letter and a workbook; exit 1 where any is asked. */
export const reviewCommand: Command = {
  name: "review",
  usage:
    'review MASTER FILE|FOLDER… --out FOLDER [--sender "Sở Tài chính"] [--as-of YYYY-MM-DD] [--json FILE|-] [--lang vi|en]',
  words: 2,
  moreWords: true,
  options: ["out", "sender", "as-of", "json"],
  required: ["out"],
  async run({ words, value, language }, { out }) {
    const [path, ...paths] = words as [string, ...string[]];
    const folder = value("out")!;
    const { master, consolidation, files } = await pullInto(await openMaster(path), paths, [path]);
    const { plan } = master;
    const asOf = dayOption(value("as-of")) ?? systemClock.today();
    const notes = await notesOf(consolidation, files, asOf);
    const sender = { name: value("sender") ?? null, province: plan.province };
    const writers = { books: bookWriter, documents: { write: writeDocx } };
    const made = await reviewFiles(notes, consolidation, writers, sender);
    const names = made.map(({ name }) => name);
    await requireNewNames(folder, names);
    await writeFiles(folder, made);
    const json = value("json");
    const text = `${JSON.stringify(reviewJson(plan.book, notes, names), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(reviewSummary(plan.book, notes, folder, language));
    }
    return notes.length > 0 ? 1 : 0;
  },
};

async function notesOf(
  consolidation: Consolidation,
  files: readonly SubmissionFile[],
  asOf: ReturnType<typeof systemClock.today>
): Promise<readonly ReviewNote[]> {
  const options = { clock: systemClock, asOf };
  return outcomeOf(await reviewSubmissions(consolidation, files, opener, options));
}

/** What was read once by a worker and is within the limits is read again whole. */
const opener: SubmissionOpener = {
  async open(file) {
    const bytes = await file.bytes().catch(() => null);
    const opened = bytes && (await openAnyWorkbook(bytes, { book: file.name }));
    return opened?.ok ? opened.book : null;
  },
};
