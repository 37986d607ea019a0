import { REPORT_SHEET } from "../../domain/report/reportSheet";
import type { Language, Text } from "../../domain/text";
import { checkJson } from "../../services/checkJson";
import { type CheckReport, checkPlan } from "../../services/checkPlan";
import { checkSarif } from "../../services/checkSarif";
import { splitWaived } from "../../services/splitFindings";
import { saveReport } from "../../services/saveReport";
import { checkSummary } from "../checkSummary";
import type { Command } from "../command";
import { type BookFile, openBook, requireAnotherFile } from "../bookFile";
import { dayOption } from "../dayOption";
import { writeOut } from "../files";
import { noUndo } from "../noUndo";
import { CommandProblem } from "../problem";
import { systemClock } from "../systemClock";

/** `plan check`: every rule over the book, and the report in a copy where asked; exit 1 where an error stands or a rule failed. */
export const checkCommand: Command = {
  name: "check",
  usage:
    "check BOOK [--as-of YYYY-MM-DD] [--json FILE|-] [--sarif FILE] [--write OUT] [--lang vi|en]",
  words: 1,
  options: ["as-of", "json", "sarif", "write"],
  required: [],
  async run({ words, value, language }, { out }) {
    const asOf = dayOption(value("as-of"));
    const target = value("write");
    if (target !== undefined) await requireAnotherFile(words[0]!, target);
    const book = await openBook(words[0]!);
    const outcome = await checkPlan(book.workbook, { clock: systemClock, ...(asOf && { asOf }) });
    if (outcome.state === "failed") throw new CommandProblem(outcome.message);
    if (outcome.state === "cancelled") return 2;
    const report = outcome.result;
    if (target !== undefined) await writeReport(book, report, { target, language });
    const sarif = value("sarif");
    if (sarif !== undefined) {
      await writeOut(sarif, `${JSON.stringify(checkSarif(report, language), null, 2)}\n`);
    }
    const json = value("json");
    const text = `${JSON.stringify(checkJson(report), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(checkSummary(report, language));
      if (target !== undefined) out(`\n${written(target)[language]}\n`);
    }
    const { standing } = splitWaived(report.findings, report.statuses);
    const wrong = standing.some(({ severity }) => severity === "error");
    return wrong || report.rulesFailed.length > 0 ? 1 : 0;
  },
};

async function writeReport(
  book: BookFile,
  report: CheckReport,
  { target, language }: { readonly target: string; readonly language: Language }
): Promise<void> {
  const saved = await saveReport({ workbook: book.workbook, journal: noUndo }, report, {
    language,
  });
  if (!saved.ok) throw new CommandProblem(saved.failure.text);
  await book.saveAs(target);
}

function written(target: string): Text {
  return {
    vi: `Đã ghi sổ kèm trang “${REPORT_SHEET}”: ${target}`,
    en: `Book with the sheet “${REPORT_SHEET}” written: ${target}`,
  };
}
