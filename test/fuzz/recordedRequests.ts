import type { RequestBody } from "../../src/host/protocol";
import { openExcel } from "../support/excelClient";
import { talkedAbout } from "./talkedAbout";

/** What the genuine client sends while an add-in does a little of everything that this host answers. */
export async function recordedRequests(): Promise<readonly RequestBody[]> {
  const bodies: RequestBody[] = [];
  const excel = await openExcel(talkedAbout());
  const { calls } = excel.host;
  const real = calls.run.bind(calls);
  calls.run = (call, reply) => {
    bodies.push(JSON.parse(String(call[4])) as RequestBody);
    real(call, reply);
  };
  try {
    for (const talk of TALKS) await excel.Excel.run(talk);
  } finally {
    excel.close();
  }
  return bodies.filter(({ Actions }) => Actions.length > 1);
}

type Talk = (context: Excel.RequestContext) => Promise<void>;

const TALKS: readonly Talk[] = [
  async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    const used = sheets.getItem("Chỉ tiêu").getUsedRangeOrNullObject(true).load("address,values");
    await context.sync();
    used.load("formulas,numberFormat,valueTypes,rowHidden");
    used.getMergedAreasOrNullObject().load("address");
    await context.sync();
  },
  async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
    const cells = sheet.getRangeByIndexes(2, 1, 2, 2);
    cells.values = [
      ["'7-9", 1.5],
      ["=A1", null],
    ];
    cells.numberFormat = [
      ["@", "0.00"],
      ["0%", "General"],
    ];
    sheet.getRange("5:6").rowHidden = true;
    sheet.getRange("D:D").format.columnWidth = 60;
    sheet.getRange("A7:B7").format.rowHeight = 30;
    await context.sync();
    sheet.getRange("5:6").group("ByRows");
    sheet.getRange("A1:A2").merge();
    sheet.getRange("A9:C9").clear("Contents");
    await context.sync();
  },
  async (context) => {
    const { format } = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("B2:C4");
    format.fill.color = "#FFEB9C";
    format.font.bold = true;
    format.font.size = 10.5;
    format.font.name = "Times New Roman";
    format.font.color = "#1F4E79";
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 2;
    format.protection.locked = false;
    format.borders.getItem("EdgeTop").style = "Continuous";
    format.borders.getItem("EdgeTop").color = "#FF0000";
    format.load("wrapText,font/name,fill/color");
    await context.sync();
  },
  async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("KH_Nam", worksheets.getItem("Chỉ tiêu").getRange("A1"));
    worksheets.getItem("Nhiệm vụ").names.add("KH_rieng", "=2021");
    names.load("items/name,items/formula,items/visible");
    await context.sync();
    names.getItem("KH_Nam").formula = "='Chỉ tiêu'!$B$2";
    names.getItem("KH_Nam").visible = false;
    names.getItemOrNullObject("khong").load("name");
    await context.sync();
    names.getItem("KH_Nam").delete();
    await context.sync();
  },
  async (context) => {
    const sheet = context.workbook.worksheets.add("Mới");
    sheet.tabColor = "#00B050";
    sheet.visibility = "VeryHidden";
    sheet.position = 0;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
    await context.sync();
    sheet.visibility = "Visible";
    sheet.name = "Khác";
    sheet.protection.protect({ allowFormatCells: true });
    await context.sync();
    sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  },
  async (context) => {
    const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
    const mark = sheet.getRange("A1:A4").conditionalFormats.add("Custom");
    mark.custom.rule.formula = "=A1>2";
    mark.custom.format.fill.color = "#FFC7CE";
    mark.custom.format.font.bold = true;
    mark.load("id,type,priority");
    const rules = sheet.getRange().conditionalFormats.load("items/id,items/type");
    await context.sync();
    sheet.getRange("B1:B4").dataValidation.rule = {
      list: { inCellDropDown: true, source: "%,xã" },
    };
    sheet.getRange("B1:B4").dataValidation.errorAlert = {
      ...{ message: "Chọn một đơn vị", title: "Đơn vị", showAlert: true, style: "Stop" },
    };
    sheet.getRange("C1:C4").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 100, operator: "Between" },
    };
    rules.items[0]?.delete();
    await context.sync();
  },
  async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
    sheet.getRange("3:4").insert("Down");
    sheet.getRange("E1:G4").sort.apply([{ key: 1, ascending: false }]);
    sheet.getRange("B:B").delete("Left");
    sheet.getRange("A1").getRowProperties({ rowHidden: true });
    await context.sync();
  },
  async (context) => {
    const { settings, worksheets, application } = context.workbook;
    settings.add("workbookId", "x-1");
    settings.load("items/key,items/value");
    application.load("calculationMode");
    const sheet = worksheets.getItem("Chỉ tiêu");
    const watched = sheet.onChanged.add(() => Promise.resolve());
    sheet.getRange("A1:C2").select();
    sheet.activate();
    await context.sync();
    watched.remove();
    await context.sync();
  },
  async (context) => {
    const areas = context.workbook.worksheets.getItem("Nhiệm vụ").getRanges("A1:A2,C1:C3");
    areas.load("address,cellCount,areas/items/address");
    await context.sync();
  },
];
