import { countsOf, inBulk } from "../../domain/repair/repair";
import type { Text } from "../../domain/text";
import { repairJson } from "../../services/repairJson";
import { applyRepair, previewRepair } from "../../services/repairPlan";
import { openBook, requireAnotherFile } from "../bookFile";
import type { Command } from "../command";
import { writeOut } from "../files";
import { noUndo } from "../noUndo";
import { CommandProblem } from "../problem";
import { repairSummary } from "../repairSummary";

/** `plan repair`: pasted tables cleaned in a copy of the book; exit 1 where something was left to look at or not understood. */
export const repairCommand: Command = {
  name: "repair",
  usage: "repair BOOK [--safe-only] [--json FILE|-] --write OUT [--lang vi|en]",
  words: 1,
  options: ["json", "write"],
  flags: ["safe-only"],
  required: ["write"],
  async run({ words, value, flag, language }, { out }) {
    const target = value("write")!;
    await requireAnotherFile(words[0]!, target);
    const book = await openBook(words[0]!);
    const preview = await previewRepair(book.workbook);
    if (!preview.ok) throw new CommandProblem(preview.failure.text);
    const repair = preview.value;
    if (repair.tables.length === 0) throw new CommandProblem(NO_TABLE);
    const accepted = inBulk(repair, flag("safe-only") ? "safe" : "review");
    if (accepted.size > 0) {
      const desk = { workbook: book.workbook, journal: noUndo };
      const written = await applyRepair(desk, repair, accepted);
      if (!written.ok) throw new CommandProblem(written.failure.text);
    }
    await book.saveAs(target);
    const json = value("json");
    const text = `${JSON.stringify(repairJson(repair, accepted), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(repairSummary(repair, accepted, language));
      out(`\n${saved(target)[language]}\n`);
    }
    const { green, yellow, red } = countsOf(repair.tables);
    return accepted.size < green + yellow || red > 0 ? 1 : 0;
  },
};

function saved(target: string): Text {
  return { vi: `Đã ghi sổ đã làm sạch: ${target}`, en: `Cleaned book written: ${target}` };
}

const NO_TABLE: Text = {
  vi: "Không tìm thấy bảng chỉ tiêu hay nhiệm vụ nào để làm sạch nên chưa ghi gì. Bảng cần có dòng tiêu đề cột như trong phụ lục.",
  en: "No table of indicators or tasks was found, so nothing was written. A table needs its row of column headings, as in the appendix.",
};
