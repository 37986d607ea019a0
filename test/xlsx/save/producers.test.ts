import { readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { cellAddress, parseArea, type Area } from "../../../src/domain/sheet";
import { fromScanned } from "../../../src/model/fromScanned";
import { packageChanges } from "../../../src/model/packageChanges";
import type { SheetModel } from "../../../src/model/sheet/sheetModel";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../../src/xlsx/save/saveWorkbook";
import { NASTY_FILES, nastyBytes } from "../nastyFiles";
import { bytesOf, changedParts, modelOf, partsOf, savedAfter, scannedOf } from "./savedBook";

const made = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/producers", file)));

/** A workbook as SheetJS writes it. */
function fromSheetJs(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["Chỉ tiêu", 2021],
    ["Thu", 5],
  ]);
  sheet["B3"] = { t: "n", v: 10, f: "SUM(B1:B2)", c: [{ a: "Sở", t: "cộng" }] };
  sheet["!ref"] = "A1:B3";
  sheet["!merges"] = [utils.decode_range("A5:B5")];
  const book = utils.book_new(sheet, "Một");
  book.Workbook = { Names: [{ Name: "thu", Ref: "'Một'!$B$2" }] };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const WORKBOOK = "xl/workbook.xml";

/** Files of each producer, and the part beside the sheet's that must change: where formulas need new results. */
const FILES: [producer: string, bytes: Uint8Array, more?: string][] = [
  ["openpyxl: chart, comment, table, rules, names", made("openpyxl.xlsx")],
  ["LibreOffice: the same", made("libreoffice.xlsx"), WORKBOOK],
  ["SheetJS: comment, name, merge", fromSheetJs(), WORKBOOK],
  [
    "Excel: charts, tables, rules, names",
    nastyBytes("real/poi__dataValidationTableRange.xlsx"),
    WORKBOOK,
  ],
  [
    "Excel: comments, table, validations, name",
    nastyBytes("real/poi__DataValidationEvaluations.xlsx"),
    WORKBOOK,
  ],
  ["Excel: pivot tables, chart sheet", nastyBytes("real/poi__WithChartSheet.xlsx")],
  ["Excel, strict", nastyBytes("real/poi__SimpleStrict.xlsx"), WORKBOOK],
  ["LibreOffice, 1904", nastyBytes("real/calamine__date_1904.xlsx")],
  ["openpyxl, absolute targets", nastyBytes("real/calamine__table_with_absolute_paths.xlsx")],
  [
    "Excel for Mac: pivot tables, formulas",
    nastyBytes("real/sheetjs__formula_stress_test.xlsx"),
    WORKBOOK,
  ],
];

/** The first number without a formula. */
function aNumber(bytes: Uint8Array): { sheet: string; part: string; row: number; column: number } {
  for (const { name, part, rows } of scannedOf(bytes).sheets) {
    for (const { index, values, formulas } of rows) {
      const column = values.findIndex((one, at) => typeof one === "number" && !formulas?.[at]);
      if (column >= 0) return { sheet: name, part, row: index, column };
    }
  }
  throw new Error("no number");
}

describe.each<[string, Uint8Array, string?]>(FILES)("%s", (_, bytes, more) => {
  const at = aNumber(bytes);
  const { sheet: name, part } = at;
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const saved = savedAfter(bytes, (model) => {
    const sheet = model.requireSheet(name);
    sheet.unprotect();
    sheet.put(area, [[1234.5]]);
  });

  it("changes one number in the parts that it must, each other part byte for byte", () => {
    expect([...changedParts(saved)].sort()).toEqual([part, ...(more ? [more] : [])].sort());
  });

  it("changes the cell's own span and nothing else of its sheet", () => {
    const before = partsOf(saved.before).get(part)!;
    const after = partsOf(saved.after).get(part)!;
    const address = cellAddress(at.row, at.column);
    const cell = new RegExp(`<((?:\\w+:)?c)\\s[^>]*?\\br="${address}"[^>]*?>.*?</\\1>`, "s");
    const [old] = cell.exec(before)!;
    const [now] = cell.exec(after)!;
    expect(now).toContain("1234.5</");
    expect(after).toBe(before.replace(old, now));
  });

  it("asks for new results in the workbook part, and says nothing else there", () => {
    const before = partsOf(saved.before).get(WORKBOOK)!;
    const after = partsOf(saved.after).get(WORKBOOK)!;
    const asked = after.replace(/ fullCalcOnLoad="1"/, "").replace(/<(\w+:)?calcPr\/>/, "");
    if (!more) expect(after).toBe(before);
    else expect(asked).toBe(before.replace(/<(\w+:)?calcPr\/>/, ""));
  });

  it("reads again as the model was", () => {
    const model = modelOf(bytes);
    const sheet = model.requireSheet(name);
    sheet.unprotect();
    sheet.put(area, [[1234.5]]);
    const again = scannedOf(saved.after);
    const { sheets, names, added, deleted } = packageChanges(again, model);
    expect({
      sheets: sheets.filter(({ cells }) => cells.length > 0),
      names,
      added,
      deleted,
    }).toEqual({
      sheets: [],
      names: [],
      added: [],
      deleted: [],
    });
  });
});

/** A cell that no merge covers. */
function freeCell(sheet: SheetModel): Area {
  const cells = ["C5", "B9", "BI200", "A1"].map((address) => parseArea(address)!);
  const isFree = (cell: Area): boolean =>
    sheet.mergesIn(cell).every(({ top, left }) => cell.top === top && cell.left === left);
  return cells.find(isFree)!;
}

describe("every file that can be opened", () => {
  const opened = NASTY_FILES.flatMap(([file]) => {
    const bytes = nastyBytes(file);
    const result = openWorkbook(bytes, { book: file });
    return result.ok ? [{ file, bytes, scanned: result.book }] : [];
  });

  it.each(opened)(
    "$file is saved with one more text and reads again as its model",
    ({ file, bytes, scanned }) => {
      const model = fromScanned(scanned);
      const [sheet] = model.sheets;
      sheet!.unprotect();
      sheet!.put(freeCell(sheet!), [["=sửa <b>"]]);
      const changes = packageChanges(scanned, model);
      const after = bytesOf(saveWorkbook(bytes, changes));
      const again = openWorkbook(after, { book: file });
      if (!again.ok) throw new Error(again.problem.text.en);
      const left = packageChanges(again.book, model);
      expect(left).toEqual({ ...left, sheets: [], names: [], added: [], deleted: [] });
      const asks = changes.recalculate ? /^[^+-].*workbook\d*\.xml$/ : /^$/;
      const chain = /calcChain|\[Content_Types\]|workbook\.xml\.rels/;
      // Nobody else unpacks a zip behind junk.
      if (file === "generated/zip_prefix_junk.xlsx") return;
      // An entry that would lead out of a folder is not taken over.
      const changed = changedParts({ before: bytes, after }).filter((part) => !/^-\.\./.test(part));
      const goes = changed.some((part) => /^-.*calcChain/.test(part));
      expect(changed.filter((part) => !asks.test(part) && !(goes && chain.test(part)))).toEqual([
        scanned.sheets[0]!.part,
      ]);
    }
  );

  it("is the same file where nothing changed", () => {
    for (const { bytes, scanned } of opened) {
      const saved = saveWorkbook(bytes, packageChanges(scanned, fromScanned(scanned)));
      expect(saved.ok && saved.bytes === bytes).toBe(true);
    }
  });
});
