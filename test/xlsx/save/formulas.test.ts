import { saveWorkbook } from "../../../src/xlsx/save/saveWorkbook";
import type { ContentChange } from "../../../src/xlsx/save/changes";
import { packageOf, relationships, worksheet, type Parts } from "../packageOf";
import { changedParts, partOf, savedWith, scannedOf, sheetAfter, sheetChange } from "./savedBook";

const at = (row: number, column: number, content: ContentChange) => ({ row, column, content });
const value = (one: number | null): ContentChange => ({ kind: "value", value: one });
const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe("a formula", () => {
  it("is written as files spell it, beside its result", () => {
    const cells = [
      at(0, 0, { kind: "formula", formula: '=IFS(A2<1,"a&b")', value: "a" }),
      at(0, 1, { kind: "formula", formula: "=1/0", value: { error: "#DIV/0!" } }),
      at(0, 2, { kind: "formula", formula: "=B1", value: null }),
    ];
    expect(sheetAfter("<sheetData/>", { cells })).toContain(
      '<c r="A1" t="str"><f>_xlfn.IFS(A2&lt;1,&quot;a&amp;b&quot;)</f><v>a</v></c>' +
        '<c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><f>B1</f></c>'
    );
  });

  it("keeps its own element where only the result is another", () => {
    const cells = '<c r="A1" cm="1" s="0"><f t="array" ref="A1" ca="1">SUM(B1:B9)</f><v>1</v></c>';
    const after = sheetAfter(row(cells), { cells: [at(0, 0, { kind: "result", value: 2 })] });
    expect(after).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1" ca="1">SUM(B1:B9)</f><v>2</v></c>'
    );
  });
});

describe("a shared formula", () => {
  const GROUP =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="B2" s="0"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
  const SHEET = `<sheetData>${GROUP}</sheetData>`;
  const formulasAfter = (...cells: ReturnType<typeof at>[]) => {
    const bytes = packageOf({ "xl/worksheets/sheet1.xml": worksheet(SHEET) });
    const { after } = savedWith(bytes, { sheets: [sheetChange({ cells })] });
    return scannedOf(after).sheets[0]!.rows.map((one) => one.formulas?.[1] ?? one.values[1]);
  };

  it("stays shared where a member is overwritten", () => {
    expect(sheetAfter(SHEET, { cells: [at(1, 1, value(9))] })).toBe(
      worksheet(
        SHEET.replace(
          '<c r="B2" s="0"><f t="shared" si="0"/><v>4</v></c>',
          '<c r="B2"><v>9</v></c>'
        )
      )
    );
  });

  it("leaves its members their own formulas where the master goes", () => {
    expect(formulasAfter(at(0, 1, value(9)))).toEqual([9, "=A2*2", "=A3*2"]);
    expect(sheetAfter(SHEET, { cells: [at(0, 1, value(9))] })).toContain(
      '<row r="2"><c r="B2" s="0"><f>A2*2</f><v>4</v></c></row>'
    );
  });

  it("does so where the master changes, members too, and one gets another result", () => {
    const cells = [
      at(0, 1, { kind: "formula", formula: "=A1*3", value: 3 }),
      at(1, 1, { kind: "result", value: 5 }),
      at(2, 1, value(7)),
    ];
    expect(formulasAfter(...cells)).toEqual(["=A1*3", "=A2*2", 7]);
  });
});

describe("a formula that fills an area", () => {
  const SHEET = row(
    '<c r="A1"><f t="array" ref="A1:B1">{1,2}</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"/>'
  );
  const result = (...cells: ReturnType<typeof at>[]) =>
    saveWorkbook(packageOf({ "xl/worksheets/sheet1.xml": worksheet(SHEET) }), {
      book: "sổ.xlsx",
      sheets: [sheetChange({ cells })],
      added: [],
      deleted: [],
      names: [],
      recalculate: false,
    });

  it("refuses a value in its middle, which Excel would write over", () => {
    const saved = result(at(0, 1, value(9)));
    expect(saved).toMatchObject({ ok: false, problem: { code: "part-of-array" } });
    expect(saved.ok || saved.problem.text.vi).toContain("B1");
  });

  it("goes where it is overwritten itself, and its other results stay", () => {
    expect(result(at(0, 0, value(9))).ok).toBe(true);
    expect(result(at(0, 0, value(9)), at(0, 1, value(8))).ok).toBe(true);
    expect(result(at(0, 2, value(9))).ok).toBe(true);
  });
});

describe("what depends on formulas", () => {
  const CHAIN: Parts = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>',
    "xl/calcChain.xml": '<calcChain><c r="A1"/></calcChain>',
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId9", "calcChain", "/xl/calcChain.xml"]
    ),
    "xl/worksheets/sheet1.xml": worksheet(
      row('<c r="A1"><f>B1</f><v>1</v></c><c r="B1"><v>1</v></c>')
    ),
  };
  const bytes = packageOf(CHAIN);

  it("loses its chain, and every mention of it, where a formula goes", () => {
    const saved = savedWith(bytes, { sheets: [sheetChange({ cells: [at(0, 0, value(2))] })] });
    expect([...changedParts(saved)].sort()).toEqual([
      "-xl/calcChain.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(partOf(saved.after, "[Content_Types].xml")).toBe(
      String(CHAIN["[Content_Types].xml"]).replace(/<Override PartName="\/xl\/calc[^>]*>/, "")
    );
    expect(partOf(saved.after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("keeps its chain where none goes, and asks for new results where they are old", () => {
    const sheets = [sheetChange({ cells: [at(0, 1, value(2))] })];
    expect(changedParts(savedWith(bytes, { sheets }))).toEqual(["xl/worksheets/sheet1.xml"]);
    const saved = savedWith(bytes, { sheets, recalculate: true });
    expect(changedParts(saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"].sort());
    expect(partOf(saved.after, "xl/workbook.xml")).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'
    );
  });
});
