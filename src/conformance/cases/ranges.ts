import { casesOf } from "../conformanceCase";
import type { ConformanceCase, Json } from "../conformanceCase";
import { place, told, toldOne } from "../telling";

type Case = Omit<ConformanceCase, "id"> & { readonly what: string };

/** Where a range lies that is found in some way. */
function found(
  what: string,
  expected: Json,
  range: (sheet: Excel.Worksheet) => Excel.Range,
  source: Case["source"] = "D"
): Case {
  return { what, source, expected, tell: (sheet) => place(range(sheet)) };
}

const REFUSED = { refused: "InvalidArgument" };

/** Addresses, and the ranges around a range. */
export const rangeCases = casesOf("ranges", [
  found("by address", "B2:C4", (sheet) => sheet.getRange("B2:C4")),
  found("by an address with dollars", "B2:C4", (sheet) => sheet.getRange("$B$2:$C$4"), "?"),
  found("by an address from below", "B2:C4", (sheet) => sheet.getRange("C4:B2"), "?"),
  found("by an address in small letters", "B2", (sheet) => sheet.getRange("b2"), "?"),
  found("the whole sheet", "1:1048576", (sheet) => sheet.getRange(), "?"),
  found("whole columns", "B:C", (sheet) => sheet.getRange("B:C")),
  found("whole rows", "2:4", (sheet) => sheet.getRange("2:4")),
  found("by numbers", "B2:C4", (sheet) => sheet.getRangeByIndexes(1, 1, 3, 2)),
  found("a cell of the sheet", "C2", (sheet) => sheet.getCell(1, 2)),
  found("a cell of a range", "C3", (sheet) => sheet.getRange("B2:C4").getCell(1, 1)),
  found("a cell outside its range", "G7", (sheet) => sheet.getRange("B2:C4").getCell(5, 5)),
  found("a row of a range", "B3:C3", (sheet) => sheet.getRange("B2:C4").getRow(1)),
  found("a column of a range", "C2:C4", (sheet) => sheet.getRange("B2:C4").getColumn(1)),
  found("the last row", "B4:C4", (sheet) => sheet.getRange("B2:C4").getLastRow()),
  found("the last column", "C2:C4", (sheet) => sheet.getRange("B2:C4").getLastColumn()),
  found("the last cell", "C4", (sheet) => sheet.getRange("B2:C4").getLastCell()),
  found("the entire rows", "2:4", (sheet) => sheet.getRange("B2:C4").getEntireRow()),
  found("the entire columns", "B:C", (sheet) => sheet.getRange("B2:C4").getEntireColumn()),
  found("an offset", "A3:B5", (sheet) => sheet.getRange("B2:C4").getOffsetRange(1, -1)),
  found("another size", "B2:D3", (sheet) => sheet.getRange("B2:C4").getResizedRange(-1, 1)),
  found("the rectangle around two", "B2:E9", (sheet) =>
    sheet.getRange("B2:C4").getBoundingRect("E9")
  ),
  found("what two share", "C3:C4", (sheet) => sheet.getRange("B2:C4").getIntersection("C3:D9")),
  found("what two share, where they share nothing", null, (sheet) =>
    sheet.getRange("B2:C4").getIntersectionOrNullObject("F1")
  ),
  found(
    "an intersection of nothing",
    { refused: "ItemNotFound" },
    (sheet) => sheet.getRange("B2:C4").getIntersection("F1"),
    "D"
  ),
  found("an offset beyond the sheet", REFUSED, (sheet) =>
    sheet.getRange("B2:C4").getOffsetRange(-5, 0)
  ),
  found("a row outside its range", REFUSED, (sheet) => sheet.getRange("B2:C4").getRow(3), "?"),
  found("no rows", REFUSED, (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)),
  found(
    "a size below one",
    REFUSED,
    (sheet) => sheet.getRange("B2:C4").getResizedRange(-3, 0),
    "?"
  ),
  found("row 0", REFUSED, (sheet) => sheet.getRange("A0"), "?"),
  found("a row below the last", REFUSED, (sheet) => sheet.getRange("A1048577"), "?"),
  found("a column behind the last", REFUSED, (sheet) => sheet.getRange("XFE1"), "?"),
  found("an unknown name", REFUSED, (sheet) => sheet.getRange("kc_khong_co"), "?"),
  found("the used range of a blank sheet", "A1", (sheet) => sheet.getUsedRange()),
  found("the used values of a blank sheet", null, (sheet) => sheet.getUsedRangeOrNullObject(true)),
  {
    what: "the used range counts formats",
    source: "D",
    expected: { all: "B2:D4", values: "B2" },
    tell: async (sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D4").format.fill.color = "#FFF2CC";
      const all = await place(sheet.getUsedRange());
      return { all, values: await place(sheet.getUsedRange(true)) };
    },
  },
  {
    what: "the used part of a range",
    source: "D",
    expected: "B2:B3",
    tell: (sheet) => {
      sheet.getRange("B2:D3").values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      return place(sheet.getRange("B:B").getUsedRange(true));
    },
  },
  {
    what: "counts and indexes",
    source: "D",
    expected: {
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 3,
      columnCount: 2,
      cellCount: 6,
      isEntireRow: false,
      isEntireColumn: false,
    },
    tell: (sheet) =>
      told(
        sheet.getRange("B2:C4"),
        "rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn"
      ),
  },
  {
    what: "too many cells to count",
    source: "D",
    expected: -1,
    tell: (sheet) => toldOne(sheet.getRange(), "cellCount"),
  },
  {
    what: "several areas",
    source: "D",
    expected: { areaCount: 2, cellCount: 5 },
    tell: (sheet) => told(sheet.getRanges("B2:C3,E5"), "areaCount,cellCount"),
  },
  {
    what: "the address of several areas",
    source: "D",
    expected: "B2:C3,E5",
    tell: (sheet) => place(sheet.getRanges("B2:C3,E5")),
  },
  {
    what: "two areas as one address",
    source: "?",
    expected: REFUSED,
    tell: (sheet) => place(sheet.getRange("A1,B2")),
  },
  {
    what: "hidden rows one by one",
    source: "D",
    expected: { rows: [false, true, false], all: null },
    tell: async (sheet, context) => {
      sheet.getRange("2:2").rowHidden = true;
      const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
      await context.sync();
      return {
        rows: rows.value.map(({ rowHidden }) => rowHidden ?? null),
        all: await toldOne(sheet.getRange("A1:A3"), "rowHidden"),
      };
    },
  },
  {
    what: "hidden columns one by one",
    source: "D",
    expected: { columns: [true, false], all: null },
    tell: async (sheet, context) => {
      sheet.getRange("A:A").columnHidden = true;
      const columns = sheet.getRange("A1:B1").getColumnProperties({ columnHidden: true });
      await context.sync();
      return {
        columns: columns.value.map(({ columnHidden }) => columnHidden ?? null),
        all: await toldOne(sheet.getRange("A1:B1"), "columnHidden"),
      };
    },
  },
  {
    what: "what is selected",
    source: "D",
    expected: "B2:C4",
    tell: (sheet, context) => {
      sheet.activate();
      sheet.getRange("B2:C4").select();
      return place(context.workbook.getSelectedRange());
    },
  },
]);
