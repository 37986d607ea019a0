import { casesOf } from "../conformanceCase";

/** Rows under an outline. */
export const groupingCases = casesOf("grouping", [
  {
    what: "the first level hides the grouped rows",
    source: "D",
    expected: [false, true, true, false],
    tell: async (sheet, context) => {
      sheet.getRange("2:3").group("ByRows");
      sheet.showOutlineLevels(1, 0);
      const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden ?? null);
    },
  },
  {
    what: "the second level shows them again",
    source: "D",
    expected: [false, false],
    tell: async (sheet, context) => {
      sheet.getRange("2:3").group("ByRows");
      sheet.showOutlineLevels(1, 0);
      sheet.showOutlineLevels(2, 0);
      const rows = sheet.getRange("A2:A3").getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden ?? null);
    },
  },
  {
    what: "columns too",
    source: "D",
    expected: [false, true],
    tell: async (sheet, context) => {
      sheet.getRange("B:B").group("ByColumns");
      sheet.showOutlineLevels(0, 1);
      const columns = sheet.getRange("A1:B1").getColumnProperties({ columnHidden: true });
      await context.sync();
      return columns.value.map(({ columnHidden }) => columnHidden ?? null);
    },
  },
  {
    what: "ungrouped rows have no level",
    source: "D",
    expected: [false, false],
    tell: async (sheet, context) => {
      sheet.getRange("2:3").group("ByRows");
      sheet.getRange("2:3").ungroup("ByRows");
      sheet.showOutlineLevels(1, 0);
      const rows = sheet.getRange("A2:A3").getRowProperties({ rowHidden: true });
      await context.sync();
      return rows.value.map(({ rowHidden }) => rowHidden ?? null);
    },
  },
  {
    what: "an eighth level",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: async (sheet, context) => {
      for (let level = 1; level <= 8; level++) sheet.getRange("2:2").group("ByRows");
      await context.sync();
      return null;
    },
  },
]);
