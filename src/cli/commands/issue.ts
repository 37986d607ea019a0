import type { Issue } from "../../domain/issuing/issue";
import { issueFiles } from "../../services/issueFiles";
import { issueJson } from "../../services/issueJson";
import { issuePlan, writeCodes } from "../../services/issuePlan";
import type { NamedFile } from "../../services/ports/bookWriter";
import { type BookFile, openBook, requireAnotherFile } from "../bookFile";
import { bookWriter } from "../bookWriter";
import type { Command } from "../command";
import { dayOption } from "../dayOption";
import { readText, writeOut } from "../files";
import { issueSummary } from "../issueSummary";
import { requireNewNames, writeFiles } from "../newFiles";
import { noUndo } from "../noUndo";
import { outcomeOf } from "../outcomeOf";
import { CommandProblem } from "../problem";
import { systemClock } from "../systemClock";

/** `plan issue`: a workbook for each agency with its rows; exit 1 where rows go into none. */
export const issueCommand: Command = {
  name: "issue",
  usage:
    'issue MASTER --out FOLDER [--zip FILE] [--as-of YYYY-MM-DD] [--due "trước ngày 24/02/2021"] [--localities FILE] [--write OUT] [--json FILE|-] [--lang vi|en]',
  words: 1,
  options: ["out", "zip", "as-of", "due", "localities", "write", "json"],
  required: ["out"],
  async run({ words, value, language }, { out }) {
    const [master, folder, copy] = [words[0]!, value("out")!, value("write")];
    for (const path of [copy, value("zip")]) {
      if (path !== undefined) await requireAnotherFile(master, path);
    }
    const list = value("localities");
    const due = value("due");
    const book = await openBook(master);
    const shared = await issuePlan(book.workbook, {
      asOf: dayOption(value("as-of")) ?? systemClock.today(),
      ...(due !== undefined && { due }),
      ...(list !== undefined && { localities: (await readText(list)).split(/\r?\n/) }),
    });
    if (!shared.ok) throw new CommandProblem(shared.failure.text);
    const issue = shared.value;
    await requireNewNames(
      folder,
      issue.books.map(({ fileName }) => fileName)
    );
    const files = await filesOf(issue);
    await writeFiles(folder, files);
    const zip = value("zip");
    if (zip !== undefined) await writeOut(zip, await bookWriter.pack(files));
    if (copy !== undefined) await writeCoded(book, issue, copy);
    const json = value("json");
    const text = `${JSON.stringify(issueJson(issue), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(issueSummary(issue, { folder, coded: copy ?? null }, language));
    }
    return issue.unplaced.length > 0 ? 1 : 0;
  },
};

async function filesOf(issue: Issue): Promise<readonly NamedFile[]> {
  return outcomeOf(await issueFiles(issue, bookWriter, { clock: systemClock }));
}

async function writeCoded(book: BookFile, issue: Issue, target: string): Promise<void> {
  const written = await writeCodes({ workbook: book.workbook, journal: noUndo }, issue);
  if (!written.ok) throw new CommandProblem(written.failure.text);
  await book.saveAs(target);
}
