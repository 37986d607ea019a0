import { standardWorkbook } from "../../domain/standardWorkbook/standardWorkbook";
import { writeWorkbook } from "../../xlsx/writeWorkbook";
import type { Command } from "../command";
import { writeOut } from "../files";
import { parsePeriod } from "../period";

/** `plan new`: an empty standard workbook. */
export const newCommand: Command = {
  name: "new",
  usage: 'new --period 2026-2030 [--province "An Giang"] --write OUT [--lang vi|en]',
  words: 0,
  options: ["period", "province", "write"],
  required: ["period", "write"],
  async run({ value, language }, { out }) {
    const period = parsePeriod(value("period")!);
    const path = value("write")!;
    const province = value("province") ?? null;
    await writeOut(path, writeWorkbook(standardWorkbook({ period, province, printed: null })));
    out(
      { vi: `Đã tạo sổ theo mẫu: ${path}\n`, en: `Standard workbook written: ${path}\n` }[language]
    );
    return 0;
  },
};
