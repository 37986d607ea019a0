import { opened, packageOf, problemOf, relationships, workbook, worksheet } from "./packageOf";

const ONE = worksheet('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>');

function codes(book: ReturnType<typeof opened>): readonly string[] {
  return book.remarks.map(({ code }) => code);
}

describe("finding the parts", () => {
  it.each([
    [
      "absolute targets",
      {
        "xl/_rels/workbook.xml.rels": relationships([
          "rId1",
          "worksheet",
          "/xl/worksheets/sheet1.xml",
        ]),
      },
      [],
    ],
    [
      "targets with ..",
      {
        "xl/_rels/workbook.xml.rels": relationships([
          "rId1",
          "worksheet",
          "../xl/./worksheets/sheet1.xml",
        ]),
      },
      [],
    ],
    [
      "backslashes",
      {
        "xl/_rels/workbook.xml.rels": relationships([
          "rId1",
          "worksheet",
          "worksheets\\sheet1.xml",
        ]),
      },
      [],
    ],
    [
      "names in another case",
      {
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "Worksheets/Sheet1.XML"]),
      },
      [],
    ],
    [
      "no workbook relationships",
      { "xl/_rels/workbook.xml.rels": null },
      ["relationships-missing"],
    ],
    ["no package relationships", { "_rels/.rels": null }, ["relationships-missing"]],
  ])("copes with %s", (_, parts, remarks) => {
    const book = opened({ "xl/worksheets/sheet1.xml": ONE, ...parts });
    expect(book.sheets[0]!.rows[0]!.values).toEqual([7]);
    expect(codes(book)).toEqual(remarks);
  });

  it("decodes percent signs of a target only where the plain name is not there", () => {
    const parts = {
      "xl/_rels/workbook.xml.rels": relationships([
        "rId1",
        "worksheet",
        "worksheets/trang%201.xml",
      ]),
      "xl/worksheets/sheet1.xml": null,
      "xl/worksheets/trang 1.xml": ONE,
    };
    expect(opened(parts).sheets[0]!.part).toBe("xl/worksheets/trang 1.xml");
  });

  it.each([
    ["no workbook", { "xl/workbook.xml": null }, "part-missing"],
    ["no sheet part", { "xl/worksheets/sheet1.xml": null }, "part-missing"],
    ["no sheets", { "xl/workbook.xml": workbook("<sheets/>") }, "no-sheets"],
    ["broken workbook", { "xl/workbook.xml": "<workbook><sheets>" }, "part-unreadable"],
    ["deep workbook", { "xl/workbook.xml": "<a>".repeat(200_000) }, "part-unreadable"],
    ["DOCTYPE in workbook", { "xl/workbook.xml": "<!DOCTYPE a>" + workbook("") }, "doctype"],
    ["DOCTYPE in a sheet", { "xl/worksheets/sheet1.xml": "<!DOCTYPE a>" + ONE }, "doctype"],
    [
      "unfinished tag",
      { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1' },
      "part-truncated",
    ],
    ["unfinished comment", { "xl/worksheets/sheet1.xml": "<worksheet><!-- " }, "part-truncated"],
    [
      "unfinished quote",
      { "xl/worksheets/sheet1.xml": '<worksheet a="><sheetData/></worksheet>' },
      "part-truncated",
    ],
    ["empty sheet part", { "xl/worksheets/sheet1.xml": "" }, "part-truncated"],
    ["unfinished strings", { "xl/sharedStrings.xml": "<sst><si><t>a</t>" }, "part-truncated"],
    ["unfinished styles", { "xl/styles.xml": "<styleSheet><cellXfs>" }, "part-truncated"],
    [
      "unknown encoding",
      { "xl/worksheets/sheet1.xml": '<?xml version="1.0" encoding="x-klingon"?><worksheet/>' },
      "encoding",
    ],
    [
      "two sheets over one part",
      {
        "xl/workbook.xml": workbook(
          '<sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets>'
        ),
      },
      "duplicate-part",
    ],
    [
      "a sheet outside the package",
      { "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "http://x/sheet1.xml"]) },
      "part-missing",
    ],
    [
      "a sheet that no relationship names",
      {
        "xl/_rels/workbook.xml.rels": relationships(["rId7", "worksheet", "worksheets/sheet1.xml"]),
      },
      "part-missing",
    ],
  ])("names the reason: %s", (_, parts, code) => {
    expect(problemOf(parts)).toBe(code);
  });

  it("passes over a byte order mark in any part", () => {
    const mark = String.fromCharCode(0xfeff);
    const book = opened({
      "xl/worksheets/sheet1.xml": mark + ONE,
      "xl/workbook.xml": mark + workbook('<sheets><sheet name="S" r:id="rId1"/></sheets>'),
      "xl/sharedStrings.xml": `${mark}<sst/>`,
    });
    expect(book.sheets[0]!.rows[0]!.values).toEqual([7]);
  });

  it("reads without styles and strings, with remarks", () => {
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="3"><v>1</v></c></row>';
    const book = opened({
      "xl/styles.xml": null,
      "xl/sharedStrings.xml": null,
      "xl/worksheets/sheet1.xml": worksheet(`<sheetData>${cells}</sheetData>`),
    });
    expect(book.sheets[0]!.rows[0]!.values).toEqual([undefined, 1]);
    expect(codes(book)).toEqual(["styles-missing", "strings-missing"]);
  });

  it("leaves chart sheets out and says so, with macros and external links", () => {
    const book = opened({
      "xl/workbook.xml": workbook(
        '<sheets><sheet name="Biểu đồ" r:id="rId9"/><sheet name="S" r:id="rId1"/></sheets>' +
          '<definedNames><definedName name="Vùng" localSheetId="1">S!$A$1</definedName></definedNames>'
      ),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "vbaProject", "vbaProject.bin"],
        ["rId3", "externalLink", "externalLinks/externalLink1.xml"],
        ["rId4", "styles", "styles.xml"]
      ),
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["S"]);
    expect(book.names).toEqual([{ name: "Vùng", refersTo: "S!$A$1", sheet: "S" }]);
    expect(codes(book)).toEqual(["macros", "external-links", "sheet-without-cells"]);
    expect(book.remarks[2]).toMatchObject({ sheet: "Biểu đồ", count: 1 });
  });

  it("reads visibility, names and the date system, prefixed or not", () => {
    const { sheets, names, date1904 } = opened({
      "xl/workbook.xml":
        '<x:workbook xmlns:x="m" xmlns:q="r"><x:workbookPr date1904="true"/><x:sheets>' +
        '<x:sheet name="A&amp;B" state="veryHidden" q:id="rId1"/></x:sheets><x:definedNames>' +
        '<x:definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</x:definedName>' +
        '<x:definedName name="__proto__" hidden="1">=#REF!</x:definedName></x:definedNames></x:workbook>',
    });
    expect(sheets[0]).toMatchObject({ name: "A&B", visibility: "veryHidden" });
    expect(date1904).toBe(true);
    expect(names).toEqual([
      { name: "_xlnm.Print_Area", refersTo: "A!$A$1", sheet: "A&B" },
      { name: "__proto__", refersTo: "#REF!", sheet: null, hidden: true },
    ]);
  });

  it("says what another package is", () => {
    const without = {
      "_rels/.rels": null,
      "xl/workbook.xml": null,
      "xl/worksheets/sheet1.xml": null,
    };
    const bare = {
      ...without,
      "xl/_rels/workbook.xml.rels": null,
      "xl/sharedStrings.xml": null,
      "xl/styles.xml": null,
    };
    expect(problemOf({ ...bare, "a.txt": "a" })).toBe("other-zip");
    expect(problemOf({ ...bare, mimetype: "application/vnd.oasis.opendocument.spreadsheet" })).toBe(
      "ods"
    );
    expect(problemOf({ ...bare, "word/document.xml": "<a/>" })).toBe("other-office");
    expect(problemOf({ ...bare, "xl/workbook.bin": "x" })).toBe("xlsb");
    expect(packageOf(bare).length).toBeGreaterThan(0);
  });

  it("recodes a sheet in UTF-16 or in a code page", () => {
    const xml = worksheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Kế</t></is></c></row></sheetData>'
    );
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...xml.replace("UTF-8", "UTF-16")].flatMap((letter) => [
        letter.charCodeAt(0) & 255,
        letter.charCodeAt(0) >> 8,
      ]),
    ]);
    expect(opened({ "xl/worksheets/sheet1.xml": utf16 }).sheets[0]!.rows[0]!.values).toEqual([
      "Kế",
    ]);
    const western = new Uint8Array(
      [...xml.replace("UTF-8", "windows-1252").replace("Kế", "é")].map((letter) =>
        letter.charCodeAt(0)
      )
    );
    expect(opened({ "xl/worksheets/sheet1.xml": western }).sheets[0]!.rows[0]!.values).toEqual([
      "é",
    ]);
  });
});
