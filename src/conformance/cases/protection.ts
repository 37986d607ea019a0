import { casesOf } from "../conformanceCase";
import { place, toldOne } from "../telling";

const LOCKED = { refused: "AccessDenied" };

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
