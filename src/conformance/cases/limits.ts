import { casesOf } from "../conformanceCase";
import { refusal, toldOne } from "../telling";

/** What is too much. */
export const limitCases = casesOf("limits", [
  {
    what: "32,767 characters in a cell",
    source: "D",
    expected: 32_767,
    tell: async (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_767)]];
      const values = (await toldOne(sheet.getRange("A1"), "values")) as string[][];
      return values[0]![0]!.length;
    },
  },
  {
    what: "32,768 characters in a cell",
    source: "D",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "a formula of more than 8,192 characters",
    source: "D",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").formulas = [[`=${"1+".repeat(4_200)}1`]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "a number format of more than 255 characters",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").numberFormat = [[`0"${"x".repeat(260)}"`]];
      return toldOne(sheet.getRange("A1"), "numberFormat");
    },
  },
  {
    what: "more than five million cells in one reading",
    source: "D",
    expected: true,
    tell: async (sheet) => {
      const answer = await refusal(() => toldOne(sheet.getRange("A:J"), "values"));
      return answer !== null;
    },
  },
  {
    what: "a column wider than 255 characters",
    source: "D",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 1_800;
      return toldOne(sheet.getRange("A1"), "format/columnWidth");
    },
  },
  {
    what: "a row higher than 409.5 points",
    source: "D",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("1:1").format.rowHeight = 410;
      return toldOne(sheet.getRange("A1"), "format/rowHeight");
    },
  },
]);
