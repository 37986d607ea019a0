import { read } from "@e965/xlsx";
import ExcelJs from "exceljs";
import type { Typed } from "../src/domain/sheet";
import { openWorkbook } from "../src/xlsx/openWorkbook";
import { writeWorkbook } from "../src/xlsx/writeWorkbook";
import { oneSheet } from "./oneSheet";
import { type Comparison, inTurn, milliseconds } from "./ratio";

const COLUMNS = 16;

/** Reading a large workbook into values, formats and formulas, against peers with the same asked of them. */
export async function reading(rows: number, rounds: number): Promise<readonly Comparison[]> {
  const bytes = writeWorkbook(oneSheet(rows, COLUMNS, typed));
  const ours = (): Promise<number> =>
    milliseconds(() => {
      if (!openWorkbook(bytes, { book: "bench.xlsx" }).ok) throw new Error("not read");
    });
  const peers = {
    SheetJS: () => read(bytes, { type: "array", cellNF: true, cellFormula: true }),
    exceljs: () => new ExcelJs.Workbook().xlsx.load(bytes as never),
  };
  const found: Comparison[] = [];
  for (const [peer, work] of Object.entries(peers)) {
    found.push({
      what: `Reading a workbook of ${COLUMNS} columns`,
      size: { count: rows, of: "rows" },
      ...{ peer, unit: "ms" },
      pairs: await inTurn(rounds, ours, () => milliseconds(work)),
    });
  }
  return found;
}

/** Words and figures mixed as in an appendix of indicators. */
function typed(row: number, column: number): Typed {
  return column === 1
    ? { kind: "text", value: `Chỉ tiêu ${row} của tỉnh` }
    : { kind: "number", value: row + column / 100 };
}
