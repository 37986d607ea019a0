import type { CellChange } from "../../../src/xlsx/save/changes";
import type { LookPatch } from "../../../src/xlsx/save/look";
import type { Validation } from "../../../src/xlsx/save/rules";
import { worksheet, type Parts } from "../packageOf";
import { partOf, savedWith, sheetAfter, sheetChange, sheetSaved } from "./savedBook";
import { packageOf } from "../packageOf";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FONT =
  '<font><b/><sz val="12"/><color theme="4" tint="-0.25"/><name val="Arial"/><scheme val="minor"/></font>';
const XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
const STYLED =
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="3" applyFont="1"><alignment wrapText="1"/></xf>';
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>${FONT}</fonts>` +
  '<fills count="3"><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="3"/></patternFill></fill></fills>' +
  `<borders count="1"><border><left style="thin"/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="2">${XF}${STYLED}</cellXfs>` +
  '<cellStyles count="1"/><dxfs count="0"/><extLst/></styleSheet>';
const PARTS: Parts = { "xl/styles.xml": STYLES };
const ROWS = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';

const lookAt = (row: number, column: number, look: LookPatch): CellChange => ({
  row,
  column,
  look,
});
const stylesAfter = (...cells: CellChange[]): string =>
  partOf(sheetSaved(ROWS, { cells }, PARTS), "xl/styles.xml");

describe("a changed look", () => {
  it("is appended, and what it does not name stays: the theme's colours, its base, its alignment", () => {
    const after = stylesAfter(lookAt(0, 0, { italic: true, numberFormat: "0.00" }));
    const font = FONT.replace("<b/>", "<b/><i/>");
    const format = STYLED.replace("164", "2")
      .replace('fontId="1"', 'fontId="2"')
      .replace('applyFont="1"', 'applyFont="1" applyNumberFormat="1"');
    expect(after).toBe(
      STYLES.replace('<fonts count="2">', '<fonts count="3">')
        .replace("</fonts>", `${font}</fonts>`)
        .replace('<cellXfs count="2">', '<cellXfs count="3">')
        .replace("</cellXfs>", `${format}</cellXfs>`)
    );
    expect(sheetAfter(ROWS, { cells: [lookAt(0, 0, { italic: true })] }, PARTS)).toContain(
      '<c r="A1" s="2"><v>1</v></c>'
    );
  });

  it("is appended once for many cells, and not at all where the file has it", () => {
    const look = { fill: "#FFFF00" };
    const after = stylesAfter(lookAt(0, 0, look), lookAt(5, 5, look), lookAt(6, 5, look));
    expect(after).toContain('<cellXfs count="4">');
    expect(after.match(/FFFFFF00/g)).toHaveLength(1);
    expect(stylesAfter(lookAt(0, 0, { bold: true, numberFormat: "0.0" }))).toContain(
      '<fonts count="2">'
    );
  });

  it.each<[string, LookPatch, string]>([
    [
      "a new number format",
      { numberFormat: "0.000" },
      '<numFmt numFmtId="165" formatCode="0.000"/>',
    ],
    ["a colour", { fontColor: "#C00000" }, '<color rgb="FFC00000"/><name val="Arial"/>'],
    [
      "a font, free of the theme",
      { fontName: "Times New Roman" },
      '<name val="Times New Roman"/></font>',
    ],
    ["no fill", { fill: null }, 'fillId="0"'],
    [
      "a border, and the others stay",
      { borders: { top: { style: "Double", weight: "Thick", color: "#112233" } } },
      '<border><left style="thin"/><right/><top style="double"><color rgb="FF112233"/></top><bottom/><diagonal/></border>',
    ],
    [
      "an alignment",
      { horizontal: "CenterAcrossSelection" },
      '<alignment wrapText="1" horizontal="centerContinuous"/>',
    ],
    ["an open cell", { locked: false }, '<alignment wrapText="1"/><protection locked="0"/>'],
  ])("writes %s", (_, look, xml) => {
    expect(stylesAfter(lookAt(0, 0, look))).toContain(xml);
  });

  it("begins for new cells with the look of their row, else of their column", () => {
    const cols = '<cols><col min="3" max="3" width="9" style="1"/></cols>';
    const rows = '<sheetData><row r="2" s="1" customFormat="1"><c r="A2"/></row></sheetData>';
    const cells = [
      { row: 1, column: 4, content: { kind: "value" as const, value: 1 } },
      { row: 3, column: 2, content: { kind: "value" as const, value: 2 } },
      { row: 3, column: 3, content: { kind: "value" as const, value: 3 } },
    ];
    const after = sheetAfter(cols + rows, { cells }, PARTS);
    expect(after).toContain('<c r="E2" s="1"><v>1</v></c>');
    expect(after).toContain('<c r="C4" s="1"><v>2</v></c><c r="D4"><v>3</v></c>');
  });

  it("is kept for cells to come in whole rows and columns", () => {
    const look = { bold: true };
    const after = sheetAfter(
      ROWS,
      { rows: [{ row: 4, look }], columns: [{ column: 1, look }] },
      PARTS
    );
    expect(after).toContain('<row r="5" s="2" customFormat="1"/>');
    expect(after).toContain('<col min="2" max="2" style="2" width="9.140625"/>');
  });

  it("drops the apostrophe's mark where a number comes", () => {
    const marked = STYLES.replace('xfId="3"', 'xfId="3" quotePrefix="1"');
    const content = { kind: "value" as const, value: 2 };
    const cells = [{ row: 0, column: 0, content }];
    expect(sheetAfter(ROWS, { cells }, { "xl/styles.xml": marked })).toContain('<c r="A1" s="2">');
    const text = [{ row: 0, column: 0, content: { ...content, value: "x" } }];
    expect(sheetAfter(ROWS, { cells: text }, { "xl/styles.xml": marked })).toContain(
      '<c r="A1" s="1" t='
    );
  });

  it("makes a styles part where the file has none, and says so everywhere", () => {
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
    const rels =
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const bytes = packageOf({
      "xl/styles.xml": null,
      "[Content_Types].xml": types,
      "xl/_rels/workbook.xml.rels": rels,
      "xl/worksheets/sheet1.xml": worksheet("<sheetData/>"),
    });
    const { after } = savedWith(bytes, {
      sheets: [sheetChange({ cells: [lookAt(0, 0, { bold: true })] })],
    });
    expect(partOf(after, "xl/styles.xml")).toContain('<cellXfs count="2">');
    expect(partOf(after, "[Content_Types].xml")).toContain('PartName="/xl/styles.xml"');
    expect(partOf(after, "xl/_rels/workbook.xml.rels")).toContain('Target="styles.xml"');
    expect(partOf(after, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1"/>');
  });
});

describe("conditional formats", () => {
  it("come first, and the file's own make room", () => {
    const old =
      '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="1"/></conditionalFormatting>';
    const inner = `<sheetData/>${old}<pageMargins left="1"/>`;
    const areas = [
      { top: 0, left: 0, bottom: 4, right: 0 },
      { top: 0, left: 2, bottom: 0, right: 2 },
    ];
    const conditionalFormats = [
      {
        areas,
        rule: { kind: "custom" as const, formula: "=AND($A1<1,IFNA(A1,0))" },
        format: { fill: "#FFC7CE", bold: true },
        stopIfTrue: true,
      },
      {
        areas: areas.slice(0, 1),
        rule: {
          kind: "cellValue" as const,
          operator: "Between" as const,
          formula1: "=1",
          formula2: "=2",
        },
        format: { fontColor: "#9C0006" },
        stopIfTrue: false,
      },
    ];
    const saved = sheetSaved(inner, { conditionalFormats }, PARTS);
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<sheetData/><conditionalFormatting sqref="A1:A5 C1"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1">' +
        "<formula>AND($A1&lt;1,_xlfn.IFNA(A1,0))</formula></cfRule></conditionalFormatting>" +
        '<conditionalFormatting sqref="A1:A5"><cfRule type="cellIs" dxfId="1" priority="2" operator="between">' +
        "<formula>1</formula><formula>2</formula></cfRule></conditionalFormatting>" +
        old.replace('priority="1"', 'priority="3"')
    );
    expect(partOf(saved, "xl/styles.xml")).toContain(
      '<dxfs count="2"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
        '<dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><extLst/>'
    );
  });
});

describe("validations", () => {
  const LIST: Validation = {
    areas: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    rule: { kind: "list", source: 'Có,Chưa "rõ"', inCellDropDown: true },
    ignoreBlanks: true,
    alert: { show: true, style: "Stop", title: "", message: "" },
    prompt: { show: true, title: "", message: "" },
  };
  const added =
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A2:A3">' +
    "<formula1>&quot;Có,Chưa &quot;&quot;rõ&quot;&quot;&quot;</formula1></dataValidation>";

  it("come to a sheet that has none", () => {
    expect(sheetAfter("<sheetData/><pageMargins/>", { validations: [LIST] })).toContain(
      `<sheetData/><dataValidations count="1">${added}</dataValidations><pageMargins/>`
    );
  });

  it("take their cells from the file's own", () => {
    const old = (sqref: string) =>
      `<dataValidation type="whole" sqref="${sqref}"><formula1>1</formula1></dataValidation>`;
    const inner = `<sheetData/><dataValidations count="3" disablePrompts="1">${old("A1:B4")}${old("A2")}${old("D1")}</dataValidations>`;
    expect(sheetAfter(inner, { validations: [LIST] })).toContain(
      `<dataValidations count="3" disablePrompts="1">${old("A1:B1 A4:B4 B2:B3")}${old("D1")}${added}</dataValidations>`
    );
  });

  it("say all that a rule says", () => {
    const validation: Validation = {
      ...LIST,
      rule: { kind: "wholeNumber", operator: "NotBetween", formula1: 1, formula2: "=$A$1" },
      ignoreBlanks: false,
      alert: { show: false, style: "Warning", title: "Sai", message: "a<b" },
      prompt: { show: false, title: "Gõ", message: "số" },
    };
    expect(sheetAfter("<sheetData/>", { validations: [validation] })).toContain(
      '<dataValidation type="whole" errorStyle="warning" operator="notBetween" errorTitle="Sai" error="a&lt;b" ' +
        'promptTitle="Gõ" prompt="số" sqref="A2:A3"><formula1>1</formula1><formula2>$A$1</formula2></dataValidation>'
    );
  });
});

describe("views, colours, pages, protection", () => {
  it("freezes in the first view and keeps what else the views say", () => {
    const views =
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1"/><selection activeCell="B2"/><extLst/></sheetView><sheetView workbookViewId="1"/></sheetViews><sheetData/>';
    expect(sheetAfter(views, { freeze: { rows: 2, columns: 1 } })).toContain(
      '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>' +
        '<selection pane="bottomRight"/><extLst/></sheetView><sheetView workbookViewId="1"/></sheetViews>'
    );
    expect(sheetAfter(views, { freeze: { rows: 0, columns: 0 } })).toContain(
      '<sheetView showGridLines="0" workbookViewId="0"><extLst/></sheetView>'
    );
  });

  it("changes only what is said of a page", () => {
    const inner =
      '<sheetPr codeName="a"><tabColor theme="3"/><outlinePr summaryBelow="0"/></sheetPr><sheetData/>' +
      '<pageMargins left="1"/><pageSetup paperSize="8" fitToHeight="3" orientation="portrait" r:id="rId1"/>';
    const page = { orientation: "landscape" as const };
    expect(sheetAfter(inner, { page })).toBe(worksheet(inner.replace("portrait", "landscape")));
    expect(sheetAfter(inner, { page: { fitToWidth: true }, tabColor: "" })).toContain(
      '<sheetPr codeName="a"><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>' +
        '<pageMargins left="1"/><pageSetup paperSize="8" fitToHeight="0" orientation="portrait" r:id="rId1"/>'
    );
  });

  it("protects and unprotects", () => {
    const refused = Object.fromEntries(
      "AutoFilter DeleteColumns DeleteRows EditObjects EditScenarios FormatCells FormatColumns FormatRows InsertColumns InsertHyperlinks InsertRows PivotTables Sort"
        .split(" ")
        .map((word) => [`allow${word}`, false])
    ) as unknown as NonNullable<Parameters<typeof sheetChange>[0]["protection"]>;
    const protection = { ...refused, allowSort: true, selectionMode: "Unlocked" as const };
    const after = sheetAfter("<sheetData/><mergeCells/>", { protection });
    expect(after).toContain(
      '<sheetData/><sheetProtection sheet="1" objects="1" scenarios="1" sort="0" selectLockedCells="1"/><mergeCells/>'
    );
    const locked = '<sheetData/><sheetProtection sheet="1" password="1234"/>';
    expect(sheetAfter(locked, { protection: null })).toBe(worksheet("<sheetData/>"));
  });
});
