import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { Text } from "../../domain/text";
import { consolidateJson } from "../../services/consolidateJson";
import { consolidateFiles, flowConsolidation, readMaster } from "../../services/consolidatePlan";
import { contradictedSenders, takeAnswersFile } from "../../services/answersFile/takeAnswersFile";
import { answersOption, refuseAnswers } from "../answersOption";
import { openMaster, requireAnotherFile } from "../bookFile";
import type { Command } from "../command";
import { consolidateSummary } from "../consolidateSummary";
import { writeOut } from "../files";
import { findSubmissions } from "../findSubmissions";
import { CommandProblem } from "../problem";
import { systemClock } from "../systemClock";
import { threadSubmissionReader } from "../threadSubmissionReader";

/** `plan consolidate`: what agencies sent, together in a copy of the master; exit 1 where anything waits for a person. */
export const consolidateCommand: Command = {
  name: "consolidate",
  usage:
    "consolidate MASTER FILE|FOLDER… [--answers FILE] [--json FILE|-] --write OUT [--lang vi|en]",
  words: 2,
  moreWords: true,
  options: ["answers", "json", "write"],
  required: ["write"],
  async run({ words, value, language }, { out }) {
    const [path, ...paths] = words as [string, ...string[]];
    const target = value("write")!;
    await requireAnotherFile(path, target);
    const given = await answersOption(value("answers"));
    const { files, leftOut } = await findSubmissions(paths, [path, target]);
    if (files.length === 0) throw new CommandProblem(NO_FILES);
    const book = await openMaster(path);
    const read = await readMaster(book.workbook);
    if (!read.ok) throw new CommandProblem(read.failure.text);
    const master = read.value;
    const { registers, plan } = master;
    const outcomes = await threadSubmissionReader().read(files, { registers });
    const { agencies } = registers;
    const taken = takeAnswersFile(master.answers, given, { files: outcomes, agencies });
    if (!taken.ok) refuseAnswers(value("answers")!, taken.faults);
    const { answers } = taken;
    const done = await consolidateFiles(master, answers, outcomes, { clock: systemClock });
    if (done.state !== "done") return 2;
    const consolidation = done.result;
    const contradicted = contradictedSenders(given, answers, consolidation);
    if (contradicted.length > 0) refuseAnswers(value("answers")!, contradicted);
    const options = { answers, language };
    const sheets = await flowConsolidation(book.workbook, master, consolidation, options);
    if (!sheets.ok) throw new CommandProblem(sheets.failure.text);
    await book.saveFlowing(target, sheets.value);
    const json = value("json");
    const text = () =>
      `${JSON.stringify(consolidateJson(plan.book, consolidation, leftOut), null, 2)}\n`;
    if (json === "-") out(text());
    else {
      if (json !== undefined) await writeOut(json, text());
      out(consolidateSummary(plan.book, consolidation, leftOut, language));
      out(`\n${written(target)[language]}\n`);
    }
    return isComplete(consolidation) ? 0 : 1;
  },
};

/** Whether every file went in, every question is answered and every figure agreed. */
function isComplete({ files, questions, conflicts }: Consolidation): boolean {
  const settled = ["current", "superseded", "same-file"];
  return (
    questions.length === 0 &&
    files.every(({ standing }) => settled.includes(standing)) &&
    conflicts.every(({ decision }) => decision !== null)
  );
}

function written(target: string): Text {
  return { vi: `Đã ghi sổ tổng hợp: ${target}`, en: `Consolidated book written: ${target}` };
}

const NO_FILES: Text = {
  vi: "Không có tệp nào để tổng hợp trong những tệp, thư mục đã chỉ ra.",
  en: "There is no file to consolidate in the files and folders given.",
};
