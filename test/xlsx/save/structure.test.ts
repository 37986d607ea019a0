import type { NewSheet } from "../../../src/xlsx/save/changes";
import { saveWorkbook } from "../../../src/xlsx/save/saveWorkbook";
import { packageOf, relationships, workbook, worksheet, type Parts } from "../packageOf";
import { changedParts, partOf, savedWith, scannedOf, sheetChange } from "./savedBook";

const sheetOf = (name: string, more: Partial<NewSheet> = {}): NewSheet => ({
  name,
  visibility: "visible",
  cells: [],
  rows: [],
  columns: [],
  ...more,
});

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="w"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="s"/><Override PartName="/xl/comments1.xml" ContentType="c"/></Types>';

/** Three worksheets with a chart sheet between them, names of each scope, comments on the first. */
const PARTS: Parts = {
  "[Content_Types].xml": TYPES,
  "xl/workbook.xml": workbook(
    '<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews><sheets>\n' +
      '<sheet name="Một" sheetId="1" r:id="rId1"/>\n<sheet name="Đồ thị" sheetId="7" r:id="rId4"/>\n' +
      '<sheet name="Hai" sheetId="3" state="hidden" r:id="rId2"/>\n<sheet name="Ba" sheetId="4" r:id="rId3"/>\n</sheets>' +
      '<definedNames>\n<definedName name="chung">1</definedName>\n<definedName name="riêng" localSheetId="0">2</definedName>\n' +
      '<definedName name="riêng" localSheetId="3" comment="c">3</definedName>\n</definedNames><extLst/>'
  ),
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
    ["rId2", "worksheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
    ["rId4", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId6", "styles", "styles.xml"]
  ),
  "xl/worksheets/sheet2.xml": worksheet("<sheetData/>"),
  "xl/worksheets/sheet3.xml": worksheet("<sheetData/>"),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "comments", "../comments1.xml"]),
  "xl/comments1.xml": "<comments/>",
  "xl/chartsheets/sheet1.xml": "<chartsheet/>",
};
const BYTES = packageOf(PARTS);
const WORKBOOK = String(PARTS["xl/workbook.xml"]);

const workbookAfter = (changes: Parameters<typeof savedWith>[1]): string =>
  partOf(savedWith(BYTES, changes).after, "xl/workbook.xml");

describe("sheets that are there", () => {
  const part = "xl/worksheets/sheet2.xml";

  it("are renamed and shown in place", () => {
    const sheets = [
      { ...sheetChange({}), part, name: 'Hai & "rưỡi"', visibility: "visible" as const },
    ];
    expect(workbookAfter({ sheets })).toBe(
      WORKBOOK.replace(
        '"Hai" sheetId="3" state="hidden"',
        '"Hai &amp; &quot;rưỡi&quot;" sheetId="3"'
      )
    );
    expect(changedParts(savedWith(BYTES, { sheets }))).toEqual(["xl/workbook.xml"]);
  });

  it("hand over the first view where they are hidden", () => {
    const sheets = [
      { ...sheetChange({}), part, visibility: "veryHidden" as const },
      { ...sheetChange({}), visibility: "hidden" as const },
    ];
    const after = workbookAfter({ sheets });
    expect(after).toContain('<sheet name="Hai" sheetId="3" state="veryHidden" r:id="rId2"/>');
    expect(after).toContain('<workbookView firstSheet="1" activeTab="1"/>');
  });

  it("are no longer selected once they are hidden", () => {
    const views =
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>';
    const bytes = packageOf({ ...PARTS, "xl/worksheets/sheet1.xml": worksheet(views) });
    const sheets = [{ ...sheetChange({ hidden: true }), visibility: "hidden" as const }];
    expect(partOf(savedWith(bytes, { sheets }).after, "xl/worksheets/sheet1.xml")).toBe(
      worksheet(views.replace(' tabSelected="1"', ""))
    );
  });

  it("go with the parts that only they lead to, and their names", () => {
    const saved = savedWith(BYTES, { deleted: ["xl/worksheets/sheet1.xml"] });
    expect([...changedParts(saved)].sort()).toEqual([
      "-xl/comments1.xml",
      "-xl/worksheets/_rels/sheet1.xml.rels",
      "-xl/worksheets/sheet1.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
    ]);
    const after = partOf(saved.after, "xl/workbook.xml");
    expect(after).toContain('<workbookView activeTab="0"/>'.replace(' activeTab="0"', ""));
    expect(after).toContain(
      '<definedName name="riêng" localSheetId="2" comment="c">3</definedName>'
    );
    expect(after).not.toContain(">2</definedName>");
    expect(partOf(saved.after, "[Content_Types].xml")).toBe(
      TYPES.replace(/<Override PartName="\/xl\/(?:worksheets|comments)[^>]*>/g, "")
    );
    expect(scannedOf(saved.after).sheets.map(({ name }) => name)).toEqual(["Hai", "Ba"]);
  });

  it("change places while a chart sheet keeps its own", () => {
    const saved = savedWith(BYTES, { order: ["Ba", "Một", "Hai"] });
    const after = partOf(saved.after, "xl/workbook.xml");
    expect([...after.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      "Ba",
      "Đồ thị",
      "Một",
      "Hai",
    ]);
    const scoped = scannedOf(saved.after).names.map(({ sheet, refersTo }) => [sheet, refersTo]);
    expect(scoped).toEqual([
      [null, "1"],
      ["Một", "2"],
      ["Ba", "3"],
    ]);
  });
});

describe("a sheet that comes", () => {
  it("is listed everywhere, under a free part and relationship", () => {
    const saved = savedWith(BYTES, {
      added: [
        sheetOf("Mới", {
          cells: [{ row: 0, column: 0, content: { kind: "value", value: "=x" } }],
          columns: [{ column: 0, width: 30 }],
          merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
          freeze: { rows: 1, columns: 0 },
          tabColor: "#00FF00",
          page: { orientation: "landscape", fitToWidth: true },
          protection: null,
        }),
        sheetOf("Mới nữa", { visibility: "veryHidden" }),
      ],
      names: [{ name: "mới", sheet: "Mới", refersTo: "'Mới'!$A$1" }],
    });
    expect([...changedParts(saved)].sort()).toEqual([
      "+xl/worksheets/sheet4.xml",
      "+xl/worksheets/sheet5.xml",
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
    ]);
    expect(partOf(saved.after, "xl/workbook.xml")).toBe(
      WORKBOOK.replace(
        "\n</sheets>",
        '<sheet name="Mới" sheetId="8" r:id="rId5"/><sheet name="Mới nữa" sheetId="9" state="veryHidden" r:id="rId7"/></sheets>'
      )
        .replace(/(?<=\/>)\n(?=<sheet )/g, "")
        .replace("<sheets>\n", "<sheets>")
        .replace(
          "\n</definedNames>",
          '\n<definedName name="mới" localSheetId="4">\'Mới\'!$A$1</definedName></definedNames>'
        )
    );
    expect(partOf(saved.after, "xl/worksheets/sheet4.xml")).toContain(
      '<sheetPr><tabColor rgb="FF00FF00"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        '<selection pane="bottomLeft"/></sheetView></sheetViews><cols><col min="1" max="1" width="30" customWidth="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>=x</t></is></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'
    );
    const [mới] = scannedOf(saved.after).sheets.slice(3);
    expect([mới!.name, mới!.freeze]).toEqual(["Mới", { rows: 1, columns: 0 }]);
  });

  it("declares the prefix that the file declares sheet by sheet", () => {
    const local = WORKBOOK.replace(/ xmlns:r="([^"]*)"/, "").replace(
      /<sheet /g,
      '<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    );
    const bytes = packageOf({ ...PARTS, "xl/workbook.xml": local });
    const { after } = savedWith(bytes, { added: [sheetOf("Mới")] });
    expect(partOf(after, "xl/workbook.xml")).toContain(
      '<sheet name="Mới" sheetId="8" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId5"/>'
    );
  });

  it("speaks strict to a strict file", () => {
    const strict = (text: unknown): string =>
      String(text)
        .replace(
          /http:\/\/schemas.openxmlformats.org\/spreadsheetml\/2006\/main/g,
          "http://purl.oclc.org/ooxml/spreadsheetml/main"
        )
        .replace(
          /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
          "http://purl.oclc.org/ooxml/officeDocument/relationships"
        );
    const bytes = packageOf({
      ...PARTS,
      "xl/workbook.xml": strict(WORKBOOK),
      "xl/_rels/workbook.xml.rels": strict(PARTS["xl/_rels/workbook.xml.rels"]),
    });
    const { after } = savedWith(bytes, { added: [sheetOf("Mới")] });
    expect(partOf(after, "xl/worksheets/sheet4.xml")).toContain(
      '<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">'
    );
    expect(partOf(after, "xl/_rels/workbook.xml.rels")).not.toContain(
      "schemas.openxmlformats.org/office"
    );
  });
});

describe("defined names", () => {
  const names = (text: string): string =>
    WORKBOOK.replace(/<definedNames>[^]*<\/definedNames>/, text);

  it("come, change and go one by one, without regard to case", () => {
    const after = workbookAfter({
      names: [
        { name: "CHUNG", sheet: null, refersTo: "IFS(1,2)" },
        { name: "riêng", sheet: "Một", refersTo: null },
        { name: "mới", sheet: null, refersTo: "'a&b'!$A$1", hidden: true },
      ],
    });
    expect(after).toBe(
      names(
        '<definedNames>\n<definedName name="chung">_xlfn.IFS(1,2)</definedName>\n\n' +
          '<definedName name="riêng" localSheetId="3" comment="c">3</definedName>\n' +
          '<definedName name="mới" hidden="1">\'a&amp;b\'!$A$1</definedName></definedNames>'
      )
    );
  });

  it("leave no empty list behind, and find their place where there was none", () => {
    const all = ["chung", "riêng", "riêng"].map((name, index) => {
      return { name, sheet: [null, "Một", "Ba"][index]!, refersTo: null };
    });
    const without = workbookAfter({ names: all });
    expect(without).toBe(names(""));
    const bytes = packageOf({ ...PARTS, "xl/workbook.xml": without });
    const again = savedWith(bytes, { names: [{ name: "a", sheet: null, refersTo: "1" }] });
    expect(partOf(again.after, "xl/workbook.xml")).toBe(
      names('<definedNames><definedName name="a">1</definedName></definedNames>')
    );
  });
});

describe("a file that nothing can be done with", () => {
  const nothing = {
    book: "sổ.xlsx",
    sheets: [],
    added: [],
    deleted: [],
    names: [],
    recalculate: false,
  };

  it.each<[string, Uint8Array, string]>([
    ["no zip", new Uint8Array([1, 2, 3]), "zip-truncated"],
    ["no workbook", packageOf({ "_rels/.rels": null, "xl/workbook.xml": null }), "part-missing"],
    ["no such sheet", packageOf({ "xl/worksheets/sheet1.xml": null }), "part-missing"],
    [
      "broken sheet",
      packageOf({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }),
      "part-unreadable",
    ],
    ["no sheet at all", packageOf({ "xl/worksheets/sheet1.xml": "" }), "part-unreadable"],
  ])("is refused with its reason: %s", (_, bytes, code) => {
    const cells = [{ row: 0, column: 0, content: { kind: "value" as const, value: 1 } }];
    const saved = saveWorkbook(bytes, { ...nothing, sheets: [sheetChange({ cells })] });
    expect(saved).toMatchObject({ ok: false, problem: { code } });
    expect(saved.ok || saved.problem.text.vi).toContain("Chưa lưu");
  });

  it.each([
    ["a chart", { "xl/charts/chart1.xml": "<c:f>'Hai'!$A$1</c:f>" }],
    ["a chart without quotes", { "xl/charts/chart1.xml": "<c:f>hai!$A$1</c:f>" }],
    ["a pivot table", { "xl/pivotCache/p1.xml": '<worksheetSource ref="A1:B2" sheet="Hai"/>' }],
    [
      "a rule of a sheet",
      {
        "xl/worksheets/sheet3.xml": worksheet(
          "<sheetData/><cf><formula>&apos;Hai&apos;!A1</formula></cf>"
        ),
      },
    ],
  ])("refuses another name for a sheet that %s names", (_, parts) => {
    const bytes = packageOf({ ...PARTS, ...parts });
    const part = "xl/worksheets/sheet2.xml";
    const renamed = saveWorkbook(bytes, {
      ...nothing,
      sheets: [{ ...sheetChange({}), part, name: "Bốn" }],
    });
    expect(renamed).toMatchObject({ ok: false, problem: { code: "sheet-mentioned" } });
    expect(saveWorkbook(bytes, { ...nothing, deleted: [part] }).ok).toBe(false);
    expect(saveWorkbook(bytes, { ...nothing, deleted: ["xl/worksheets/sheet1.xml"] }).ok).toBe(
      true
    );
  });

  it("does not mind cells that name the sheet: the model rewrites those", () => {
    const rows = '<sheetData><row r="1"><c r="A1"><f>\'Hai\'!A1</f></c></row></sheetData>';
    const bytes = packageOf({ ...PARTS, "xl/worksheets/sheet3.xml": worksheet(rows) });
    const change = { ...sheetChange({}), part: "xl/worksheets/sheet2.xml", name: "Bốn" };
    expect(saveWorkbook(bytes, { ...nothing, sheets: [change] }).ok).toBe(true);
  });

  it("refuses rows that moved, and names the sheet by what the user sees", () => {
    const saved = saveWorkbook(BYTES, { ...nothing, sheets: [sheetChange({ linesMoved: true })] });
    expect(saved).toMatchObject({ ok: false, problem: { code: "lines-moved" } });
    expect(saved.ok || saved.problem.text.vi).toContain("“Một”");
  });

  it("is the same file where nothing changed", () => {
    expect(saveWorkbook(BYTES, nothing)).toEqual({ ok: true, bytes: BYTES });
  });
});
