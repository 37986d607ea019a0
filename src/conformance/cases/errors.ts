import { casesOf } from "../conformanceCase";
import { place, refusal, toldOne } from "../telling";

/** Errors: their codes, and where Excel says they happened. */
export const errorCases = casesOf("errors", [
  {
    what: "a missing sheet",
    source: "D",
    expected: { code: "ItemNotFound", at: "WorksheetCollection.getItem" },
    tell: (_, context) =>
      refusal(() => toldOne(context.workbook.worksheets.getItem("Không có"), "name")),
  },
  {
    what: "a member that was not loaded",
    source: "X",
    expected: "PropertyNotLoaded",
    tell: async (sheet) => {
      const answer = await refusal(async () => Reflect.get(sheet, "name") as unknown);
      return (answer as { code: string }).code;
    },
  },
  {
    what: "the wrong size, said at the member",
    source: "I 1025",
    expected: { code: "InvalidArgument", at: "Range.values" },
    tell: (sheet, context) =>
      refusal(async () => {
        sheet.getRange("A1:B2").values = [[1]];
        await context.sync();
      }),
  },
  {
    what: "a null object has no members",
    source: "X",
    expected: null,
    tell: (_, context) =>
      toldOne(context.workbook.worksheets.getItemOrNullObject("Không có"), "name"),
  },
  {
    what: "null below null",
    source: "X",
    expected: null,
    tell: (_, context) =>
      place(
        context.workbook.worksheets.getItemOrNullObject("Không có").getUsedRangeOrNullObject(true)
      ),
  },
  {
    what: "what a batch did before it failed stays",
    source: "X",
    expected: [["còn"], [""]],
    tell: async (sheet, context) => {
      await refusal(async () => {
        sheet.getRange("A1").values = [["còn"]];
        context.workbook.worksheets.getItem("Không có").getRange("A1").values = [[1]];
        sheet.getRange("A2").values = [["không"]];
        await context.sync();
      });
      return toldOne(sheet.getRange("A1:A2"), "values");
    },
  },
  {
    what: "ranges of two sheets",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet, context) => {
      const first = context.workbook.worksheets.getFirst().getRange("C3");
      return place(sheet.getRange("A1").getBoundingRect(first));
    },
  },
  {
    what: "an unfinished formula",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").formulas = [["=SUM(A2"]];
      return toldOne(sheet.getRange("A1"), "formulas");
    },
  },
  {
    what: "an unknown function",
    source: "D",
    expected: [["#NAME?"]],
    tell: (sheet) => {
      sheet.getRange("A1").formulas = [["=KHONGCO(1)"]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "an unknown name in a formula",
    source: "D",
    expected: [["#NAME?"]],
    tell: (sheet) => {
      sheet.getRange("A1").formulas = [["=kc_khong_co+1"]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
]);
