import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { Text } from "../../domain/text";
import { type ExportedForm, exportForm, unsettledWarning } from "../../services/exportForm";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import { openMaster, requireAnotherFile } from "../bookFile";
import type { Command } from "../command";
import { writeOut } from "../files";
import { CommandProblem } from "../problem";
import { pullInto } from "../pullInto";

/** `plan export`: the appendices as they are submitted, from the book itself or from what was sent; exit 1 where values are not agreed. */
export const exportCommand: Command = {
  name: "export",
  usage: "export MASTER [FILE|FOLDER…] --write OUT [--lang vi|en]",
  words: 1,
  moreWords: true,
  options: ["write"],
  required: ["write"],
  async run({ words, value, language }, { out }) {
    const [path, ...paths] = words as [string, ...string[]];
    const target = value("write")!;
    await requireAnotherFile(path, target);
    const book = await openMaster(path);
    const pulled: Consolidation | null =
      paths.length === 0 ? null : (await pullInto(book, paths, [path, target])).consolidation;
    const exported = await exportForm(book.workbook, pulled);
    if (!exported.ok) throw new CommandProblem(exported.failure.text);
    const form = exported.value;
    await writeOut(target, writeWorkbook(form.book));
    out(`${written(form, target)[language]}\n`);
    const warning = unsettledWarning(form);
    if (warning) out(`${warning[language]}\n`);
    return warning ? 1 : 0;
  },
};

function written({ indicators, tasks }: ExportedForm, target: string): Text {
  return {
    vi: `Đã xuất biểu trình (${indicators} chỉ tiêu, ${tasks} nhiệm vụ): ${target}`,
    en: `Form written (${indicators} indicators, ${tasks} tasks): ${target}`,
  };
}
