import { opened, problemOf, rowsOf, sheetWith, worksheet } from "../packageOf";

const STYLES = {
  "xl/styles.xml":
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy &quot;ngày&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="49"><alignment/></xf><xf numFmtId="500"/></cellXfs>' +
    '<dxfs><dxf><numFmt numFmtId="10" formatCode="BAD"/></dxf></dxfs></styleSheet>',
};

function value(cell: string): unknown {
  return rowsOf(`<row r="1">${cell}</row>`)[0]?.values[0];
}

describe("values", () => {
  it.each([
    ['<c r="A1"><v>12</v></c>', 12],
    ['<c r="A1" t="n"><v> -1.5E3 </v></c>', -1500],
    ["<c r='A1'><v>0</v></c>", 0],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>false</v></c>', false],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ['<c r="A1" t="str"><v>#REF!</v></c>', "#REF!"],
    ['<c r="A1" t="s"><v>1</v></c>', "một"],
    ['<c r="A1" t="s"><v><!-- x -->1<?y?></v></c>', "một"],
    ['<c r="A1" t="d"><v>2021-12-31</v></c>', 44561],
    ['<c r="A1" t="d"><v>2021-12-31T12:00:00Z</v></c>', 44561.5],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ['<c r="A1" t="str"><v></v></c>', ""],
    ['<c r="A1" t="str"><v/></c>', ""],
    ['<c r="A1" t="str"><v>a<![CDATA[<&]]>b&lt;</v></c>', "a<&b<"],
    ['<c r="A1" t="inlineStr"><is><t>a</t></is></c>', "a"],
    ['<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', " a "],
    [
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh><t>X</t></rPh></is></c>',
      "ab",
    ],
    ['<c r="A1" t="inlineStr"><is><t>x_x000D_&#10;&#x1EBF;_x0041_</t></is></c>', "x\r\nếA"],
    ['<c r="A1" t="inlineStr"><is><t>a\r\nb\rc</t></is></c>', "a\nb\nc"],
    ['<c r="A1" t="inlineStr"><is><t>&unknown; &amp;lt;</t></is></c>', "&unknown; &lt;"],
    ['<c xml:r="Z9" q="a>b" r="A1"><v>1</v></c>', 1],
    ['<x:c r="A1"><x:v>1</x:v></x:c>', 1],
    ['<c r="A1"><v>1</v><extLst><v>2</v></extLst></c>', 1],
  ])("%s", (cell, expected) => {
    expect(value(cell)).toEqual(expected);
  });

  it.each([
    ['<c r="A1" t="s"><v/></c>'],
    ['<c r="A1" t="s"><v></v></c>'],
    ['<c r="A1" t="s"></c>'],
    ['<c r="A1" t="s"/>'],
    ['<c r="A1"><v></v></c>'],
    ['<c r="A1" t="b"><v/></c>'],
    ['<c r="A1" t="e"><v/></c>'],
    ['<c r="A1" t="d"><v/></c>'],
  ])("%s is blank, without a remark", (cell) => {
    const inner = `<sheetData><row r="1">${cell}</row></sheetData>`;
    const { sheets, remarks } = opened({ "xl/worksheets/sheet1.xml": worksheet(inner) });
    expect(sheets[0]!.rows).toEqual([]);
    expect(remarks).toEqual([]);
  });

  it.each([
    ['<c r="B2" t="s"><v>9</v></c>', undefined, "string-unknown"],
    ['<c r="B2" t="s"><v>-1</v></c>', undefined, "string-unknown"],
    ['<c r="B2" t="s"><v>x</v></c>', undefined, "string-unknown"],
    ['<c r="B2"><v>7-9</v></c>', "7-9", "number-unreadable"],
    ['<c r="B2"><v>0x10</v></c>', "0x10", "number-unreadable"],
    ['<c r="B2"><v>Infinity</v></c>', "Infinity", "number-unreadable"],
    ['<c r="B2"><v>1e999</v></c>', "1e999", "number-unreadable"],
    ['<c r="B2" t="d"><v>2021-02-30</v></c>', "2021-02-30", "date-unreadable"],
    ['<c r="B3"><v>1</v></c>', 1, "row-number-conflict"],
  ])("%s is read with a remark", (cell, expected, code) => {
    const book = opened({
      "xl/worksheets/sheet1.xml": worksheet(`<sheetData><row r="2">${cell}</row></sheetData>`),
    });
    expect(book.sheets[0]!.rows[0]?.values[1]).toEqual(expected);
    expect(book.remarks).toMatchObject([{ code, sheet: "S", cell: "B2", count: 1 }]);
  });

  it("keeps a number's spelling where it says more", () => {
    const cells = ["0.95150000000000001", "1.50", "007", "12", "1E2"].map(
      (number) => `<c><v>${number}</v></c>`
    );
    const [row] = rowsOf(`<row r="1">${cells.join("")}</row>`);
    expect(row!.values).toEqual([0.9515, 1.5, 7, 12, 100]);
    expect(row!.lexical).toEqual(["0.95150000000000001", "1.50", "007", undefined, "1E2"]);
  });

  it("gives number formats by code, from cellXfs only", () => {
    const cells = [0, 1, 2, 3, 4, 99].map((style) => `<c s="${style}"><v>1</v></c>`);
    const [row] = rowsOf(`<row r="1">${cells.join("")}</row>`, STYLES);
    expect([...Array(6).keys()].map((column) => row!.formats?.[column])).toEqual([
      undefined,
      'dd/mm/yyyy "ngày"',
      "0.00%",
      "@",
      undefined,
      undefined,
    ]);
  });
});

describe("rows and cells", () => {
  it.each([
    [
      "cells without r",
      '<row r="1"><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row>',
      [[0, [1, undefined, undefined, 4, 5]]],
    ],
    [
      "rows without r",
      "<row><c><v>1</v></c></row><row/><row><c><v>3</v></c></row>",
      [
        [0, [1]],
        [2, [3]],
      ],
    ],
    [
      "rows without r whose cells know",
      '<row><c r="A5"><v>1</v></c></row><row><c><v>2</v></c></row>',
      [
        [4, [1]],
        [5, [2]],
      ],
    ],
    [
      "rows out of order",
      '<row r="3"><c><v>3</v></c></row><row r="1"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>',
      [
        [0, [1]],
        [1, [2]],
        [2, [3]],
      ],
    ],
    [
      "rows repeated",
      '<row r="1"><c><v>1</v></c><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row><row r="1"><c r="B1"><v>9</v></c></row>',
      [
        [0, [1, 9]],
        [1, [2]],
      ],
    ],
    [
      "rows repeated twice",
      '<row r="2"><c><v>1</v></c></row><row r="1"/><row r="2"><c r="B2"><v>2</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>',
      [[1, [1, 2, 3]]],
    ],
    ["lower-case addresses", '<row r="1"><c r="b1"><v>1</v></c></row>', [[0, [undefined, 1]]]],
    [
      "comments",
      '<!-- <row r="9"/> --><row r="1"><!-- > --><c r="A1"><!-- "' + "'" + " --><v>1</v></c></row>",
      [[0, [1]]],
    ],
    [
      "unknown elements",
      '<row r="1"><y><c r="A1"><v>9</v></c></y><c r="B1"><v>1</v></c></row><z/>',
      [[0, [undefined, 1]]],
    ],
    [
      "the last cell",
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      [[1_048_575, Object.assign([], { 16383: 1 })]],
    ],
  ])("%s", (_, rows, expected) => {
    expect(rowsOf(rows).map(({ index, values }) => [index, values])).toEqual(expected);
  });

  it.each([
    ['<row r="0"/>'],
    ['<row r="-5"/>'],
    ['<row r="x"/>'],
    ['<row r="1048577"/>'],
    ['<row r="99999999999999"/>'],
    ['<row r="1"><c r="XFE1"/></row>'],
    ['<row r="1"><c r="ZZZZZZ1"/></row>'],
    ['<row r="1"><c r="A0"/></row>'],
    ['<row r="1"><c r="1"/></row>'],
    ['<row r="1"><c r=""/></row>'],
    ['<row><c r="A1048577"/></row>'],
    ['<row r="1048576"/><row/>'],
  ])("%s is refused", (rows) => {
    expect(
      problemOf({ "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${rows}</sheetData>`) })
    ).toBe("bad-address");
  });

  it("keeps hidden rows, and no row without content", () => {
    expect(
      rowsOf('<row r="1"/><row r="2" hidden="1"/><row r="3" hidden="0"><c r="A3"/></row>')
    ).toEqual([{ index: 1, values: [], hidden: true }]);
  });

  it("remarks on repeated rows", () => {
    const inner =
      '<sheetData><row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row></sheetData>';
    expect(opened({ "xl/worksheets/sheet1.xml": worksheet(inner) }).remarks).toMatchObject([
      { code: "rows-repeated", cell: "A2" },
    ]);
  });
});

describe("formulas", () => {
  it.each([
    ["plain", '<c r="A1"><f>B1&amp;"x"</f><v>1</v></c>', [1], ['=B1&"x"']],
    ["without a cached value", '<c r="A1"><f>B1</f></c>', [undefined], ["=B1"]],
    [
      "shared",
      '<c r="A1"><f t="shared" si="0" ref="A1:B1">C1+$C$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>',
      [1, 2],
      ["=C1+$C$1", "=D1+$C$1"],
    ],
    [
      "shared, the first cell last",
      '<c r="B1"><f t="shared" si="0"/><v>2</v></c><c r="A1"><f t="shared" si="0" ref="A1:B1">C1</f><v>1</v></c>',
      [1, 2],
      ["=C1", "=D1"],
    ],
    [
      "shared with a text of its own",
      '<c r="A1"><f t="shared" si="0" ref="A1:C1">D1</f></c><c r="B1"><f t="shared" si="0">Z9</f></c><c r="C1"><f t="shared" si="0"/></c>',
      [undefined, undefined, undefined],
      ["=D1", "=Z9", "=F1"],
    ],
    [
      "array",
      '<c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c>',
      [1, 2],
      ["=C1:D1"],
    ],
  ])("%s", (_, cells, values, formulas) => {
    const [row] = rowsOf(`<row r="1">${cells}</row>`);
    expect([...values.keys()].map((column) => row!.values[column])).toEqual(values);
    expect(row!.formulas).toEqual(formulas);
  });

  it("forgets the first of two cells at one address", () => {
    const cells = '<c r="A1"><f>B1</f><v>1.50</v></c><c r="A1" t="str"><v>x</v></c>';
    const [row] = rowsOf(`<row r="1">${cells}</row>`);
    expect(row).toMatchObject({ values: ["x"], formulas: [undefined], lexical: [undefined] });
  });

  it("refuses to write out more formulas than it agrees to", () => {
    const cells =
      '<c><f t="shared" si="0" ref="A1:C1">D1+D2</f></c><c><f t="shared" si="0"/></c><c><f t="shared" si="0"/></c>';
    const parts = {
      "xl/worksheets/sheet1.xml": worksheet(`<sheetData><row r="1">${cells}</row></sheetData>`),
    };
    expect(problemOf(parts, { sharedFormulaCharacters: 9 })).toBe("too-many-strings");
    expect(problemOf(parts, { sharedFormulaCharacters: 10 })).toBeNull();
  });

  it("leaves a group alone whose formula is longer than Excel takes", () => {
    const long = `A2${"+1".repeat(4_096)}`;
    const cells = `<c><f t="shared" si="0" ref="A1:B1">${long}</f></c><c><f t="shared" si="0"/><v>1</v></c>`;
    const [row] = rowsOf(`<row r="1">${cells}</row>`);
    expect(row!.formulas).toEqual([`=${long}`]);
  });

  it("tells where array formulas fill", () => {
    const cells =
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2</f></c></row></sheetData>';
    expect(sheetWith(cells).arrayFormulas).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it.each([['<f t="shared" si="7"/>'], ['<f t="dataTable" ref="A1:B2" r1="C1"/>']])(
    "%s keeps its value with a remark",
    (f) => {
      const book = opened({
        "xl/worksheets/sheet1.xml": worksheet(
          `<sheetData><row r="1"><c r="A1">${f}<v>5</v></c></row></sheetData>`
        ),
      });
      expect(book.sheets[0]!.rows[0]).toEqual({ index: 0, values: [5] });
      expect(book.remarks).toMatchObject([{ code: "formula-unknown", cell: "A1" }]);
    }
  );
});

describe("what stands beside the cells", () => {
  it("does not follow columns that are named over and over", () => {
    const run = '<col min="1" max="16384" width="9" hidden="1"/>';
    const sheet = sheetWith(`<cols>${run.repeat(16_384)}</cols><sheetData/>`);
    expect(sheet.columns).toHaveLength(1);
    expect(sheet.hiddenColumns).toHaveLength(16_384);
  });

  it("reads columns, panes, merges, protection and dimension", () => {
    const sheet = sheetWith(
      '<dimension ref="A1:C9"/><sheetViews><sheetView><pane xSplit="2" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="2" width="12.5"/><col min="4" max="5" hidden="1"/><col min="16384" max="99999" hidden="true"/><col min="0" max="9" hidden="1"/></cols>' +
        "<sheetData/>" +
        '<sheetProtection sheet="1"/><customSheetViews><customSheetView><pane ySplit="9" state="frozen"/></customSheetView></customSheetViews>' +
        '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="x"/></mergeCells>' +
        '<extLst><ext><mergeCell ref="D4:E5"/></ext></extLst>'
    );
    expect(sheet).toMatchObject({
      dimension: "A1:C9",
      freeze: { rows: 3, columns: 2 },
      hiddenColumns: [3, 4, 16383],
      protected: true,
      merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    });
    expect(sheet.columns[0]).toEqual({ first: 0, last: 1, width: 12.5, hidden: false });
  });

  it.each([
    [
      '<sheetViews><sheetView><pane xSplit="2000" state="split"/></sheetView></sheetViews>',
      { freeze: { rows: 0, columns: 0 } },
    ],
    [
      '<customSheetViews><customSheetView><pane ySplit="9" state="frozen"/></customSheetView></customSheetViews>',
      { freeze: { rows: 0, columns: 0 } },
    ],
    ['<sheetProtection password="AB"/>', { protected: false }],
    ['<sheetProtection sheet="0"/>', { protected: false }],
    [
      '<sheetProtection sheet="1" objects="1" formatCells="0" sort="false" selectLockedCells="1"/>',
      {
        protected: true,
        protection: {
          ...{ allowFormatCells: true, allowSort: true, allowInsertRows: false },
          ...{ allowEditObjects: false, allowEditScenarios: true, selectionMode: "Unlocked" },
        },
      },
    ],
  ])("%s", (inner, expected) => {
    expect(sheetWith(inner)).toMatchObject(expected);
  });

  it("refuses a flood of merges", () => {
    const merges = '<mergeCell ref="A1:B2"/>'.repeat(4);
    const parts = { "xl/worksheets/sheet1.xml": worksheet(`<mergeCells>${merges}</mergeCells>`) };
    expect(problemOf(parts, { merges: 3 })).toBe("too-many-cells");
    expect(problemOf(parts, { merges: 4 })).toBeNull();
  });
});

describe("shared strings", () => {
  it.each([
    ["<si><t>a</t></si>", "a"],
    ["<si><r><t>a</t></r><r><t> b</t></r></si>", "a b"],
    ["<si><t>a</t><r><t>b</t></r></si>", "ab"],
    ["<si><t>漢</t><rPh sb='0' eb='1'><t>KAN</t></rPh><phoneticPr fontId='1'/></si>", "漢"],
    ["<si/>", ""],
    ["<si><t/></si>", ""],
    ["<x:si><x:t>p</x:t></x:si>", "p"],
    ["<si><t>_x005F_x0041_</t></si>", "_x0041_"],
    ["<si><t>__proto__</t></si>", "__proto__"],
  ])("%s", (si, expected) => {
    const rows = rowsOf('<row r="1"><c t="s"><v>0</v></c></row>', {
      "xl/sharedStrings.xml": `<sst>${si}</sst>`,
    });
    expect(rows[0]!.values).toEqual([expected]);
  });
});
