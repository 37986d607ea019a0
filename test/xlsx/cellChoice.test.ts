import { readFileSync } from "node:fs";
import { readSubmission } from "../../src/domain/consolidation/readSubmission";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import type { CellChoice } from "../../src/xlsx/cellChoice";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import type { ScannedWorkbook } from "../../src/xlsx/scannedWorkbook";
import { submissionCells } from "../../src/workers/submissionCells";
import { packageOf, workbook, worksheet } from "./packageOf";

const ALL: CellChoice = { wantsSheet: () => true, headRows: 2, columnsWanted: () => null };

function chosen(bytes: Uint8Array, choice: CellChoice): ScannedWorkbook {
  const result = openWorkbook(bytes, { book: "x", choice });
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.book;
}

function bookWith(rows: string): Uint8Array {
  return packageOf({ "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${rows}</sheetData>`) });
}

describe("cell choice", () => {
  it("a sheet that is not wanted is listed, hidden or not, and its part not even unpacked", () => {
    const bytes = packageOf({
      "xl/workbook.xml": workbook(
        '<sheets><sheet name="S" sheetId="1" state="hidden" r:id="rId1"/></sheets>'
      ),
      "xl/worksheets/sheet1.xml": "no sheet at all",
    });
    const [sheet] = chosen(bytes, { ...ALL, wantsSheet: (name) => name !== "S" }).sheets;
    expect(sheet).toMatchObject({ name: "S", visibility: "hidden", rows: [] });
    expect(openWorkbook(bytes, { book: "x", choice: ALL }).ok).toBe(false);
  });

  it("is judged once, by all rows of the head and no other, with the book's names", () => {
    const asked: unknown[] = [];
    const rows = [1, 2, 3, 4].map(
      (row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`
    );
    chosen(bookWith(rows.join("")), {
      ...ALL,
      columnsWanted: ({ sheets }) => {
        asked.push(sheets.map((sheet) => [sheet.name, sheet.rows.map(({ values }) => values)]));
        return null;
      },
    });
    expect(asked).toEqual([[["S", [[1], [2]]]]]);
  });

  it("behind a head that is not wanted nothing is read, however it goes on", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9"><v>9</v></c></row><row';
    const sheet = worksheet(`<sheetData>${rows}`).replace("</worksheet>", "");
    const bytes = packageOf({ "xl/worksheets/sheet1.xml": sheet });
    const book = chosen(bytes, { ...ALL, columnsWanted: () => 0 });
    expect(book.sheets[0]!.rows).toMatchObject([{ index: 0, values: [1] }]);
    expect(openWorkbook(bytes, { book: "x", choice: ALL }).ok).toBe(false);
  });

  it("columns that are not wanted are left out behind the head, but shared formulas are kept whole", () => {
    const group = '<f t="shared" si="0" ref="B3:C3">A3</f>';
    const rows =
      '<row r="1"><c r="C1"><v>1</v></c></row>' +
      `<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="B3"><v>3</v></c><c r="C3">${group}</c></row>`;
    const [first, third] = chosen(bookWith(rows), { ...ALL, columnsWanted: () => 1 }).sheets[0]!
      .rows;
    expect(first!.values).toEqual([undefined, undefined, 1]);
    expect(third!.values).toEqual([2]);
    expect(third!.formulas?.[0]).toMatch(/^=/);
  });

  it("a submission is the same read by choice as read whole, without its registers", () => {
    const bytes = new Uint8Array(readFileSync("assets/samples/kien-giang-2021-2025.xlsx"));
    const registers = defaultRegisters();
    const few = chosen(bytes, submissionCells);
    expect(readSubmission(few, { registers })).toEqual(
      readSubmission(chosen(bytes, ALL), { registers })
    );
    const read = few.sheets.filter(({ rows }) => rows.length > 0).map(({ name }) => name);
    // The last is shorter than a head, so it is read before it can be judged.
    expect(read).toEqual(["Thông tin", "Chỉ tiêu", "Nhiệm vụ", "_danh_sach"]);
  });
});
