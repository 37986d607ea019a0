import { unzipSync, strFromU8 } from "fflate";
import type { AuthoredBook } from "../../src/domain/authoredBook";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import type { ScannedWorkbook } from "../../src/xlsx/scannedWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { SAMPLE, sheetOf, text, TRICKY_TEXTS } from "./authoredSample";
import { readWithSheetJs } from "./sheetJs";

function reopened(book: AuthoredBook): ScannedWorkbook {
  const result = openWorkbook(writeWorkbook(book), { book: "mới.xlsx" });
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.book;
}

/** A part of the written package as text. */
function partOf(book: AuthoredBook, part: string): string {
  return strFromU8(unzipSync(writeWorkbook(book))[part]!);
}

const SHEET_1 = "xl/worksheets/sheet1.xml";

describe("writeWorkbook", () => {
  const book = reopened(SAMPLE);
  const sheet = book.sheets[0]!;

  it("gives the same bytes each time, without a time of its own", () => {
    const bytes = writeWorkbook(SAMPLE);
    expect(Buffer.compare(bytes, writeWorkbook(structuredClone(SAMPLE)))).toBe(0);
    // DOS date 1980-01-01, time 00:00, in the first local header.
    expect([...bytes.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it("is read back without a remark", () => {
    expect(book.remarks).toEqual([]);
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Phụ lục 'A' 1", "visible"],
      ["Ẩn", "hidden"],
      ["Rất ẩn", "veryHidden"],
      ["_danh_sach", "veryHidden"],
    ]);
  });

  it("keeps every value with its type", () => {
    expect(sheet.rows[1]!.values).toEqual([
      0.1 + 0.2,
      -1e-7,
      1e21,
      45351,
      true,
      false,
      undefined,
      undefined,
      undefined,
      { error: "#NUM!" },
    ]);
    expect(sheet.rows[2]).toEqual({
      index: 3,
      values: ["a&b", 0.6, true, ""],
      formulas: ['=IF(A2<1,"a&b",1)', "=A2*2", "=A2>0", '=""'],
    });
  });

  it.each(TRICKY_TEXTS.map((value, index) => [value, index] as const))(
    "keeps the text %j as text",
    (value, index) => {
      const row = sheet.rows.find((one) => one.index === index + 4)!;
      expect(row.values).toEqual([value, value]);
      expect(row.formulas).toBeUndefined();
    }
  );

  it("keeps formats, and gives dates one", () => {
    expect(sheet.rows[1]!.formats).toEqual([undefined, "0.00%", "#,##0", "dd/mm/yyyy"]);
  });

  it("keeps what stands beside the cells", () => {
    expect(sheet).toMatchObject({
      merges: SAMPLE.sheets[0]!.merges,
      freeze: { rows: 1, columns: 2 },
      hiddenColumns: [2],
      protected: true,
    });
    expect(sheet.columns.map(({ width }) => width)).toEqual([6, 40.5, 10]);
    expect(book.names).toEqual([
      ...SAMPLE.names,
      {
        name: "_xlnm._FilterDatabase",
        refersTo: "'Phụ lục ''A'' 1'!$A$4:$D$21",
        sheet: sheet.name,
        hidden: true,
      },
      { name: "_xlnm.Print_Area", refersTo: "'Phụ lục ''A'' 1'!$A$1:$F$31", sheet: sheet.name },
      { name: "_xlnm.Print_Titles", refersTo: "'Phụ lục ''A'' 1'!$1:$1", sheet: sheet.name },
    ]);
  });

  it("reads the same in SheetJS", () => {
    const peer = readWithSheetJs(writeWorkbook(SAMPLE));
    for (const { name, rows } of book.sheets) {
      const cells = peer.get(name)!.values;
      const ours = new Map(
        rows.flatMap(({ index, values }) =>
          values.flatMap((value, column) => (value == null ? [] : [[`${index},${column}`, value]]))
        ) as [string, unknown][]
      );
      expect([...cells]).toEqual([...ours]);
    }
  });
});

describe("the parts it writes", () => {
  it.each([
    [
      "protection without a password, rows, looks, sorting and filters free",
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>',
    ],
    ["filter buttons", '<autoFilter ref="A4:D21"/>'],
    [
      "A4 landscape, one page wide",
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    ],
    ["fit to page", '<pageSetUpPr fitToPage="1"/>'],
    [
      "choices inside the validation, quotes doubled",
      "<formula1>&quot;Có,Chưa &quot;&quot;rõ&quot;&quot;&quot;</formula1>",
    ],
    ["choices with a comma on a sheet of their own", "<formula1>'_danh_sach'!$A$1:$A$2</formula1>"],
    ["choices by name", "<formula1>Đơn_vị</formula1>"],
    [
      "validations that let other values pass",
      '<dataValidation type="list" allowBlank="1" sqref="B5:B21">',
    ],
    ["a row's height", '<row r="1" ht="30" customHeight="1">'],
  ])("hold %s", (_, xml) => {
    expect(partOf(SAMPLE, SHEET_1)).toContain(xml);
  });

  it("stand in the order of the schema", () => {
    const order = [
      "<sheetPr",
      "<sheetViews",
      "<sheetFormatPr",
      "<cols",
      "<sheetData",
      "<sheetProtection",
      "<autoFilter",
      "<mergeCells",
      "<dataValidations",
      "<pageMargins",
      "<pageSetup",
    ];
    const xml = partOf(SAMPLE, SHEET_1);
    const places = order.map((element) => xml.indexOf(element));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("use one style for equal styles", () => {
    const bold = { style: { bold: true } };
    const rows = [{ cells: [{ ...text("a"), ...bold }, { ...text("b"), ...bold }, text("c")] }];
    const styles = partOf({ sheets: [sheetOf("S", { rows })], names: [] }, "xl/styles.xml");
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toContain('<fonts count="2">');
  });

  it("have a content type and a relationship each", () => {
    const files = unzipSync(writeWorkbook(SAMPLE));
    const types = strFromU8(files["[Content_Types].xml"]!);
    const arrows = strFromU8(files["xl/_rels/workbook.xml.rels"]!);
    const parts = Object.keys(files).filter((name) => /^xl\/(?!_rels)/.test(name));
    for (const part of parts) expect(types).toContain(`PartName="/${part}"`);
    for (const part of parts.filter((name) => name !== "xl/workbook.xml")) {
      expect(arrows).toContain(`Target="${part.slice("xl/".length)}"`);
    }
    expect(types.match(/<Override/g)).toHaveLength(parts.length);
  });

  it("ask Excel to recalculate only where a result is missing", () => {
    const lacking = sheetOf("S", {
      rows: [{ cells: [{ value: { kind: "formula", value: "=1" } }] }],
    });
    const workbook = (book: AuthoredBook): string => partOf(book, "xl/workbook.xml");
    expect(workbook(SAMPLE)).not.toContain("fullCalcOnLoad");
    expect(workbook({ sheets: [lacking], names: [] })).toContain('fullCalcOnLoad="1"');
  });

  it("open on the first sheet that can be seen", () => {
    const book = {
      sheets: [sheetOf("Ẩn", { visibility: "hidden" as const }), sheetOf("Thấy")],
      names: [],
    };
    expect(partOf(book, "xl/workbook.xml")).toContain('<workbookView activeTab="1"/>');
    expect(partOf(book, SHEET_1)).not.toContain("tabSelected");
    expect(partOf(book, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
  });

  it("cut a text that Excel would not take", () => {
    const rows = [{ cells: [text("á".repeat(40_000))] }];
    const value = reopened({ sheets: [sheetOf("S", { rows })], names: [] }).sheets[0]!.rows[0]!
      .values[0];
    expect(value).toBe("á".repeat(32_767));
  });
});
