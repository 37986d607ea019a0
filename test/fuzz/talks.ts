/** One conversation of an add-in with Excel. */
export type Talk = (context: Excel.RequestContext) => Promise<void>;

/** A little of everything that this host answers; requests are damaged from here on. */
export const TALKS: readonly Talk[] = [
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
  async (context) => {
    const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
    const range = sheet.getRange("A1:C4");
    const places = [
      ...[range.getCell(1, 1), range.getRow(0), range.getColumn(1), range.getLastRow()],
      ...[range.getLastColumn(), range.getLastCell(), range.getEntireRow()],
      ...[range.getEntireColumn(), range.getOffsetRange(1, 1), range.getResizedRange(1, 2)],
      ...[range.getBoundingRect("E6:F7"), range.getIntersection("B2:Z9"), range.getUsedRange()],
      ...[range.getIntersectionOrNullObject("Z99"), range.getUsedRangeOrNullObject(true)],
    ];
    for (const place of places) place.load("address,isEntireRow,isEntireColumn,cellCount");
    await context.sync();
    range.load("rowHidden,columnHidden,rowIndex,columnCount");
    sheet.getRange("E:E").columnHidden = true;
    range.getColumnProperties({ address: true, columnHidden: true, format: { columnWidth: true } });
    range.getRowProperties({ format: { rowHeight: true, fill: { color: true } } });
    sheet.getRange("A7:B8").unmerge();
    sheet.getRange("9:10").group("ByRows");
    sheet.getRange("9:10").ungroup("ByRows");
    sheet.getRange("D:E").group("ByColumns");
    sheet.showOutlineLevels(1, 1);
    range.format.autofitRows();
    range.format.autofitColumns();
    await context.sync();
  },
  async (context) => {
    const { worksheets, application } = context.workbook;
    const sheets = [
      worksheets.getFirst(),
      worksheets.getLast(true),
      worksheets.getActiveWorksheet(),
    ];
    for (const sheet of sheets) sheet.load("name,position,tabColor");
    worksheets.getItemOrNullObject("khong").load("name");
    worksheets.getCount(true);
    context.workbook.getSelectedRange().load("address");
    context.workbook.getActiveCell().load("address,values");
    await context.sync();
    application.calculate("Full");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    sheets[0]!.getUsedRange().load("address");
    sheets[0]!.calculate(true);
    sheets[0]!.getRanges("A1,C3").areas.getItemAt(0).load("address");
    await context.sync();
  },
  async (context) => {
    const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("B2:D5");
    const { format } = range;
    const { borders, font, fill, protection } = format;
    for (const index of [
      "InsideHorizontal",
      "InsideVertical",
      "DiagonalDown",
      "EdgeLeft",
    ] as const) {
      const border = borders.getItem(index);
      border.style = "Dash";
      border.weight = "Medium";
      border.load("style,weight,color");
    }
    borders.getItem("DiagonalUp").style = "None";
    borders.load("count,items/sideIndex,items/style");
    borders.getItemAt(1).load("color");
    font.italic = true;
    font.strikethrough = true;
    font.underline = "Single";
    font.load("bold,italic,underline,strikethrough,color,size");
    protection.formulaHidden = true;
    protection.load("locked,formulaHidden");
    range.format.load("horizontalAlignment,verticalAlignment,indentLevel,rowHeight,columnWidth");
    await context.sync();
    fill.clear();
    await context.sync();
  },
  async (context) => {
    const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
    sheet.freezePanes.freezeRows(2);
    sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    sheet.freezePanes.freezeColumns(1);
    sheet.freezePanes.getLocation().load("address");
    await context.sync();
    sheet.freezePanes.unfreeze();
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.setPrintArea("A1:B9");
    sheet.pageLayout.setPrintTitleRows("$1:$1");
    sheet.pageLayout.load("orientation,paperSize,zoom");
    sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    await context.sync();
    sheet.pageLayout.zoom = { scale: 100 };
    await context.sync();
  },
  async (context) => {
    const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
    const { dataValidation } = sheet.getRange("D1:D4");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("B1:B2") } };
    dataValidation.ignoreBlanks = false;
    dataValidation.prompt = { message: "Chọn", title: "Đơn vị", showPrompt: true };
    dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt");
    await context.sync();
    sheet.getRange("E1").dataValidation.rule = { custom: { formula: "=E1>0" } };
    sheet.getRange("E2").dataValidation.rule = {
      decimal: { formula1: "=A1", operator: "GreaterThan" },
    };
    sheet.getRange("D1:E4").dataValidation.load("type,rule,errorAlert,prompt");
    await context.sync();
    dataValidation.clear();
    await context.sync();
  },
  async (context) => {
    const { conditionalFormats } = context.workbook.worksheets
      .getItem("Nhiệm vụ")
      .getRange("A1:B4");
    const rule = conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=TRUE";
    rule.stopIfTrue = true;
    const { format } = rule.custom;
    format.numberFormat = "0.0";
    format.font.italic = true;
    format.font.color = "#9C0006";
    const top = format.borders.getItem("EdgeTop");
    top.style = "Dot";
    top.color = "#ff0000";
    top.load("style,color");
    format.borders.getItem("EdgeBottom").style = "None";
    format.font.load("bold,italic,color");
    format.fill.load("color");
    format.load("numberFormat");
    rule.getRange().load("address");
    rule.getRanges().load("address");
    conditionalFormats.getItemAt(0).load("id,priority,stopIfTrue");
    conditionalFormats.getCount();
    await context.sync();
    format.fill.clear();
    conditionalFormats.clearAll();
    await context.sync();
  },
  async (context) => {
    const { settings, names } = context.workbook;
    settings.add("a", { b: 1 });
    settings.getItem("a").load("key,value");
    settings.getItemOrNullObject("khong").load("value");
    settings.getCount();
    names.getCount();
    names.getItem("giai_doan").getRange().load("address");
    names.getItem("giai_doan").getRangeOrNullObject().load("address");
    names.getItem("giai_doan").load("value,type,scope,comment");
    await context.sync();
    settings.getItem("a").delete();
    await context.sync();
  },
];
