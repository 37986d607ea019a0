import { readPlan } from "../../domain/plan/readPlan";
import { readRegisters } from "../../domain/plan/registers/registers";
import { readForPlan } from "../../services/readForPlan";
import { readJson } from "../../services/readJson";
import type { Command } from "../command";
import { openBook } from "../bookFile";
import { writeOut } from "../files";
import { planSummary } from "../planSummary";
import { CommandProblem } from "../problem";

/** `plan read`: the plan as it was understood, cell by cell. */
export const readCommand: Command = {
  name: "read",
  usage: "read BOOK [--json FILE|-] [--sheet NAME] [--lang vi|en]",
  words: 1,
  options: ["json", "sheet"],
  required: [],
  async run({ words, value, language }, { out }) {
    const { workbook } = await openBook(words[0]!);
    const read = await readForPlan(workbook);
    if (!read.ok) throw new CommandProblem(read.failure.text);
    const snapshot = read.value;
    const sheet = value("sheet");
    if (sheet !== undefined && !snapshot.sheets.some(({ name }) => name === sheet)) {
      const names = snapshot.sheets.map(({ name }) => `“${name}”`).join(", ");
      throw new CommandProblem({
        vi: `Sổ không có trang “${sheet}”. Các trang: ${names}.`,
        en: `The book has no sheet “${sheet}”. Its sheets: ${names}.`,
      });
    }
    const { registers } = readRegisters(snapshot);
    const plan = readPlan(snapshot, { registers, ...(sheet !== undefined && { sheet }) });
    const json = value("json");
    const text = `${JSON.stringify(readJson(plan), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(planSummary(plan, language));
    }
    return 0;
  },
};
