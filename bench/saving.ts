import { read, write } from "@e965/xlsx";
import ExcelJs from "exceljs";
import type { Typed } from "../src/domain/sheet";
import { fromScanned } from "../src/model/fromScanned";
import { packageChanges } from "../src/model/packageChanges";
import { openWorkbook } from "../src/xlsx/openWorkbook";
import { saveWorkbook } from "../src/xlsx/save/saveWorkbook";
import { writeWorkbook } from "../src/xlsx/writeWorkbook";
import { oneSheet } from "./oneSheet";
import { type Comparison, inTurn, milliseconds } from "./ratio";

const SHEET = "Chỉ tiêu";
const COLUMNS = 16;
const CHANGED_COLUMN = 13;
const NEW = 7.5;

type Change = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/**
 * A workbook is opened, every tenth row gets a new number, and it is saved. Ours keeps every other part of the file byte for
 * byte; the peers write it anew from what they understood. All must hold the new numbers afterwards.
 */
export async function saving(rows: number, rounds: number): Promise<readonly Comparison[]> {
  const bytes = writeWorkbook(oneSheet(rows, COLUMNS, typed));
  const changed = Array.from({ length: Math.floor(rows / 10) }, (_, i) => i * 10);
  const ours = saveOurs(changed);
  await expectChanged(await ours(bytes), changed);
  const found: Comparison[] = [];
  for (const [peer, change] of [
    ["SheetJS", saveSheetJs(changed)],
    ["exceljs", saveExcelJs(changed)],
  ] as const) {
    await expectChanged(await change(bytes), changed);
    found.push({
      what: `Opening, changing a tenth of the rows, saving a workbook of ${COLUMNS} columns`,
      ...{ size: { count: rows, of: "rows" }, peer, unit: "ms" },
      pairs: await inTurn(
        rounds,
        () => milliseconds(() => ours(bytes)),
        () => milliseconds(() => change(bytes))
      ),
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

function saveOurs(changed: readonly number[]): Change {
  return (bytes) => {
    const opened = openWorkbook(bytes, { book: "bench.xlsx" });
    if (!opened.ok) throw new Error(opened.problem.text.en);
    const model = fromScanned(opened.book, { calculator: null });
    const sheet = model.requireSheet(SHEET);
    for (const row of changed) {
      sheet.put({ top: row, left: CHANGED_COLUMN, bottom: row, right: CHANGED_COLUMN }, [[NEW]]);
    }
    const saved = saveWorkbook(bytes, packageChanges(opened.book, model));
    if (!saved.ok) throw new Error(saved.problem.text.en);
    return saved.bytes;
  };
}

function saveSheetJs(changed: readonly number[]): Change {
  return (bytes) => {
    const book = read(bytes, { type: "array", dense: true, cellNF: true, cellStyles: true });
    const cells = book.Sheets[SHEET]!["!data"]!;
    for (const row of changed) cells[row]![CHANGED_COLUMN] = { t: "n", v: NEW };
    const options = { type: "array", bookType: "xlsx", compression: true } as const;
    return new Uint8Array(write(book, options) as ArrayBuffer);
  };
}

function saveExcelJs(changed: readonly number[]): Change {
  return async (bytes) => {
    const book = new ExcelJs.Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.getWorksheet(SHEET)!;
    for (const row of changed) sheet.getCell(row + 1, CHANGED_COLUMN + 1).value = NEW;
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
}

async function expectChanged(bytes: Uint8Array, changed: readonly number[]): Promise<void> {
  const opened = openWorkbook(bytes, { book: "bench.xlsx" });
  const rows = opened.ok ? opened.book.sheets[0]!.rows : [];
  const held = rows.flatMap(({ index, values }) => (values[CHANGED_COLUMN] === NEW ? [index] : []));
  if (held.join() !== changed.join()) throw new Error("not what was to be saved");
}
