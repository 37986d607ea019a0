import { casesOf } from "../conformanceCase";
import { place, refusal, toldOne } from "../telling";

const LOCKED = { refused: "AccessDenied" };

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

/** Protected sheets. */
export const protectionCases = casesOf("protection", [
  {
    what: "a new sheet",
    source: "D",
    expected: false,
    tell: (sheet) => toldOne(sheet.protection, "protected"),
  },
  {
    what: "what stays allowed",
    source: "D",
    expected: { allowFormatColumns: true, allowSort: false, selectionMode: "Normal" },
    tell: async (sheet) => {
      sheet.protection.protect({ allowFormatColumns: true });
      const options = (await toldOne(sheet.protection, "options")) as Record<string, unknown>;
      const { allowFormatColumns, allowSort, selectionMode } = options;
      return { allowFormatColumns, allowSort, selectionMode } as Record<string, boolean | string>;
    },
  },
  {
    what: "a locked cell",
    source: "D",
    expected: LOCKED,
    tell: (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "an unlocked cell",
    source: "D",
    expected: [[1]],
    tell: (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "the look of an unlocked cell",
    source: "?",
    expected: LOCKED,
    tell: (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange("A1").format.font.bold = true;
      return toldOne(sheet.getRange("A1"), "format/font/bold");
    },
  },
  {
    what: "the look where formatting is allowed",
    source: "D",
    expected: true,
    tell: (sheet) => {
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("A1").format.font.bold = true;
      return toldOne(sheet.getRange("A1"), "format/font/bold");
    },
  },
  {
    what: "inserted rows",
    source: "D",
    expected: LOCKED,
    tell: (sheet) => {
      sheet.protection.protect();
      return place(sheet.getRange("2:2").insert("Down"));
    },
  },
  {
    what: "inserted rows where that is allowed",
    source: "D",
    expected: "2:2",
    tell: (sheet) => {
      sheet.protection.protect({ allowInsertRows: true });
      return place(sheet.getRange("2:2").insert("Down"));
    },
  },
  {
    what: "a hidden row",
    source: "?",
    expected: LOCKED,
    tell: (sheet) => {
      sheet.protection.protect();
      sheet.getRange("2:2").rowHidden = true;
      return toldOne(sheet.getRange("2:2"), "rowHidden");
    },
  },
  {
    what: "a validation rule",
    source: "?",
    expected: LOCKED,
    tell: (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
      return toldOne(sheet.getRange("A1").dataValidation, "type");
    },
  },
  {
    what: "protected twice",
    source: "I 6784",
    expected: LOCKED,
    tell: async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.protect();
      await context.sync();
      return null;
    },
  },
  {
    what: "unprotected",
    source: "D",
    expected: [[1]],
    tell: (sheet) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "unprotected without being protected",
    source: "?",
    expected: null,
    tell: async (sheet, context) => {
      sheet.protection.unprotect();
      await context.sync();
      return null;
    },
  },
]);

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
