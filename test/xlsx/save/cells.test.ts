import type { CellValue } from "../../../src/domain/sheet";
import type { ContentChange } from "../../../src/xlsx/save/changes";
import { TRICKY_TEXTS } from "../authoredSample";
import { worksheet } from "../packageOf";
import { difference, scannedOf, sheetAfter, sheetSaved } from "./savedBook";

const value = (one: CellValue): ContentChange => ({ kind: "value", value: one });
const at = (row: number, column: number, one: CellValue) => ({ row, column, content: value(one) });

const ROWS =
  '<row r="2" spans="1:3" ht="20" hidden="1"><c r="A2" s="0"><v>1</v></c><c r="C2" t="s"><v>1</v></c></row>';
const SHEET = `<dimension ref="A2:C2"/><sheetData>${ROWS}</sheetData><pageMargins left="1"/>`;

describe("a changed cell", () => {
  it.each<[CellValue, string]>([
    [2.5, '<c r="A2"><v>2.5</v></c>'],
    [-0.1, '<c r="A2"><v>-0.1</v></c>'],
    [1e21, '<c r="A2"><v>1e+21</v></c>'],
    [true, '<c r="A2" t="b"><v>1</v></c>'],
    [{ error: "#N/A" }, '<c r="A2" t="e"><v>#N/A</v></c>'],
    ["chữ", '<c r="A2" t="inlineStr"><is><t>chữ</t></is></c>'],
    [" x", '<c r="A2" t="inlineStr"><is><t xml:space="preserve"> x</t></is></c>'],
    ["", '<c r="A2" t="inlineStr"><is><t></t></is></c>'],
    [null, ""],
  ])("becomes %j as %s, and nothing around it changes", (written, xml) => {
    const before = worksheet(SHEET);
    const after = sheetAfter(SHEET, { cells: [at(1, 0, written)] });
    expect(after).toBe(before.replace('<c r="A2" s="0"><v>1</v></c>', xml));
  });

  it.each(TRICKY_TEXTS)("is text whatever the text looks like: %j", (text) => {
    const bytes = sheetSaved(SHEET, { cells: [at(1, 0, text), at(6, 3, text)] });
    const [sheet] = scannedOf(bytes).sheets;
    expect(sheet!.rows.map((row) => [row.index, row.values, row.formulas])).toEqual([
      [1, [text, undefined, "một"], undefined],
      [6, [undefined, undefined, undefined, text], undefined],
    ]);
  });

  it("stands in its row between its neighbours, and the extent grows with it", () => {
    const after = sheetAfter(SHEET, {
      cells: [at(1, 1, 5), at(1, 4, 6), at(0, 0, 7), at(9, 1, 8)],
    });
    expect(after).toBe(
      worksheet(
        '<dimension ref="A1:E10"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row>' +
          '<row r="2" ht="20" hidden="1"><c r="A2" s="0"><v>1</v></c><c r="B2"><v>5</v></c>' +
          '<c r="C2" t="s"><v>1</v></c><c r="E2"><v>6</v></c></row>' +
          '<row r="10"><c r="B10"><v>8</v></c></row></sheetData><pageMargins left="1"/>'
      )
    );
  });

  it("keeps the row's span where it lies within", () => {
    expect(sheetAfter(SHEET, { cells: [at(1, 1, 5)] })).toContain('<row r="2" spans="1:3"');
  });

  it.each(["<sheetData/>", "<sheetData></sheetData>"])("comes to %s", (empty) => {
    const after = sheetAfter(empty, { cells: [at(0, 0, 1)] });
    expect(after).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
  });

  it("comes into a row without cells", () => {
    const rows = '<sheetData><row r="1" ht="9"/></sheetData>';
    expect(sheetAfter(rows, { cells: [at(0, 0, 1)] })).toContain(
      '<row r="1" ht="9"><c r="A1"><v>1</v></c></row>'
    );
  });

  it("replaces an inline text and what its cell says of rich values", () => {
    const rows =
      '<sheetData><row r="1"><c r="A1" vm="1" t="inlineStr"><is><r><t>a</t></r></is></c></row></sheetData>';
    expect(sheetAfter(rows, { cells: [at(0, 0, "b")] })).toContain(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>b</t></is></c></row>'
    );
  });
});

describe("sheets written in other ways", () => {
  it("keeps the prefix of the elements", () => {
    const part =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = { "xl/worksheets/sheet1.xml": part };
    const after = sheetAfter("", { cells: [at(0, 0, "a"), at(1, 0, 2)] }, parts);
    expect(difference(part, after)).toEqual([
      "><x:v>1",
      ' t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2',
    ]);
  });

  it("keeps the namespace of a strict file", () => {
    const part =
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData/></worksheet>';
    const after = sheetAfter("", { cells: [at(0, 0, 1)] }, { "xl/worksheets/sheet1.xml": part });
    expect(after).toBe(
      part.replace("<sheetData/>", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>')
    );
  });

  it("sets rows and cells in order where they are not, each with its address", () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c><v>3</v></c></row>' +
      '<row r="3"><c r="B3"><v>4</v></c></row>';
    const bytes = sheetSaved(`<sheetData>${rows}</sheetData>`, { cells: [at(1, 0, 9)] });
    const [sheet] = scannedOf(bytes).sheets;
    expect(sheet!.rows.map((row) => [row.index, row.values])).toEqual([
      [0, [3]],
      [1, [9]],
      [2, [2, 4]],
    ]);
  });

  it("numbers rows and cells that have no numbers", () => {
    const rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>";
    const after = sheetAfter(`<sheetData>${rows}</sheetData>`, { cells: [at(1, 1, 4)] });
    expect(after).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>'
    );
  });

  it("writes a part in another encoding as UTF-8", () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${worksheet(SHEET).split("\n")[1]!}`;
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    [...text].forEach((letter, index) => (utf16[2 + 2 * index] = letter.charCodeAt(0)));
    const after = sheetAfter("", { cells: [at(1, 0, "ữ")] }, { "xl/worksheets/sheet1.xml": utf16 });
    expect(after).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\n<worksheet /
    );
    expect(after).toContain("<t>ữ</t>");
  });
});

describe("rows and columns", () => {
  it("changes only what is said of a row", () => {
    const row = { row: 1, hidden: false, height: 30.5, level: 2 };
    expect(sheetAfter(SHEET, { rows: [row] })).toContain(
      '<row r="2" spans="1:3" ht="30.5" customHeight="1" outlineLevel="2"><c r="A2" s="0">'
    );
    expect(sheetAfter(SHEET, { rows: [{ row: 1, height: null }] })).toContain(
      '<row r="2" spans="1:3" hidden="1"><c'
    );
    expect(sheetAfter(SHEET, { rows: [{ row: 4, hidden: true }] })).toContain(
      '</row><row r="5" hidden="1"/></sheetData>'
    );
  });

  it("parts a run of columns where one of them changes", () => {
    const cols = '<cols><col min="1" max="5" width="9" style="0"/></cols>';
    const change = [{ column: 2, width: 20 }];
    expect(sheetAfter(`${cols}<sheetData/>`, { columns: change })).toContain(
      '<cols><col min="1" max="2" width="9" style="0"/><col min="3" max="3" width="20" style="0" customWidth="1"/>' +
        '<col min="4" max="5" width="9" style="0"/></cols>'
    );
  });

  it("gives a sheet without columns its first ones, joined where they say the same", () => {
    const columns = [
      { column: 1, hidden: true },
      { column: 2, hidden: true },
      { column: 7, width: 12.5 },
    ];
    expect(sheetAfter("<sheetData/>", { columns })).toContain(
      '<cols><col min="2" max="3" hidden="1" width="9.140625"/>' +
        '<col min="8" max="8" width="12.5" customWidth="1"/></cols><sheetData/>'
    );
  });

  it("replaces merges, and takes the list away with the last", () => {
    const merged = '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
    const area = { top: 2, left: 0, bottom: 3, right: 1 };
    expect(sheetAfter(merged, { merges: [area] })).toContain(
      '<sheetData/><mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>'
    );
    expect(sheetAfter(merged, { merges: [] })).toContain("<sheetData/></worksheet>");
    expect(sheetAfter("<sheetData/><hyperlinks/>", { merges: [area] })).toContain(
      "<sheetData/><mergeCells"
    );
  });

  it("empties a cleared sheet of cells, looks of lines, rules and links, and keeps the rest", () => {
    const full = `<cols><col min="1" max="1" width="5" style="0"/></cols><sheetData>${ROWS}</sheetData><conditionalFormatting sqref="A1"/><hyperlinks/><drawing/>`;
    expect(sheetAfter(full, { cleared: true, cells: [at(0, 0, 1)] })).toBe(
      worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing/>')
    );
  });
});
