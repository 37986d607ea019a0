import { parsePrinted } from "../../domain/standardWorkbook/printedTable";
import { standardWorkbook } from "../../domain/standardWorkbook/standardWorkbook";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import type { Command } from "../command";
import { readText, writeOut } from "../files";
import { parsePeriod } from "../period";

/** `plan from-tsv`: a standard workbook from printed tables, their damage included. */
export const fromTsvCommand: Command = {
  name: "from-tsv",
  usage:
    'from-tsv --indicators FILE --tasks FILE --period 2021-2025 [--province "Kiên Giang"] --write OUT [--lang vi|en]',
  words: 0,
  options: ["indicators", "tasks", "period", "province", "write"],
  required: ["indicators", "tasks", "period", "write"],
  async run({ value, language }, { out }) {
    const period = parsePeriod(value("period")!);
    const printed = {
      indicators: parsePrinted(await readText(value("indicators")!)),
      tasks: parsePrinted(await readText(value("tasks")!)),
    };
    const path = value("write")!;
    const province = value("province") ?? null;
    await writeOut(path, writeWorkbook(standardWorkbook({ period, province, printed })));
    out({ vi: `Đã ghi sổ: ${path}\n`, en: `Workbook written: ${path}\n` }[language]);
    return 0;
  },
};
