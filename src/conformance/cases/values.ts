import { casesOf } from "../conformanceCase";
import { told, toldOne } from "../telling";

/** A single value fills a range at run time; the types know arrays only. */
function fill(range: Excel.Range, member: "values" | "numberFormat", value: unknown) {
  Object.assign(range, { [member]: value });
}

/** What cells take and give. */
export const valueCases = casesOf("values", [
  {
    what: "one value fills the range",
    source: "D",
    expected: [
      [7, 7],
      [7, 7],
    ],
    tell: (sheet) => {
      fill(sheet.getRange("A1:B2"), "values", 7);
      return toldOne(sheet.getRange("A1:B2"), "values");
    },
  },
  {
    what: "null leaves a cell alone",
    source: "D",
    expected: [[1, 9]],
    tell: (sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      sheet.getRange("A1:B1").values = [[null, 9]];
      return toldOne(sheet.getRange("A1:B1"), "values");
    },
  },
  {
    what: "an empty text clears a cell",
    source: "D",
    expected: { values: [[""]], valueTypes: [["Empty"]] },
    tell: (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A1").values = [[""]];
      return told(sheet.getRange("A1"), "values,valueTypes");
    },
  },
  {
    what: "blank cells",
    source: "D",
    expected: {
      values: [["", ""]],
      formulas: [["", ""]],
      valueTypes: [["Empty", "Empty"]],
      numberFormat: [["General", "General"]],
    },
    tell: (sheet) => told(sheet.getRange("A1:B1"), "values,formulas,valueTypes,numberFormat"),
  },
  {
    what: "numbers, texts, truth values and errors",
    source: "D",
    expected: {
      values: [[1.5, "Ổ", true, "#DIV/0!"]],
      valueTypes: [["Double", "String", "Boolean", "Error"]],
    },
    tell: (sheet) => {
      sheet.getRange("A1:D1").values = [[1.5, "Ổ", true, "=1/0"]];
      return told(sheet.getRange("A1:D1"), "values,valueTypes");
    },
  },
  {
    what: "a formula among values",
    source: "D",
    expected: { values: [[2, 3, 5]], formulas: [[2, 3, "=A1+B1"]] },
    tell: (sheet) => {
      sheet.getRange("A1:C1").values = [[2, 3, "=A1+B1"]];
      return told(sheet.getRange("A1:C1"), "values,formulas");
    },
  },
  {
    what: "values among formulas",
    source: "D",
    expected: { values: [["x", 4]], formulas: [["x", "=2*2"]] },
    tell: (sheet) => {
      sheet.getRange("A1:B1").formulas = [["x", "=2*2"]];
      return told(sheet.getRange("A1:B1"), "values,formulas");
    },
  },
  {
    what: "a formula is calculated before the same batch reads it",
    source: "D",
    expected: [[30]],
    tell: (sheet) => {
      sheet.getRange("A1:A2").values = [[10], [20]];
      sheet.getRange("B1").formulas = [["=SUM(A1:A2)"]];
      return toldOne(sheet.getRange("B1"), "values");
    },
  },
  {
    what: "an apostrophe is taken off and not given back",
    source: "I 6687",
    expected: { values: [["7-9"]], formulas: [["7-9"]], numberFormat: [["General"]] },
    tell: (sheet) => {
      sheet.getRange("A1").values = [["'7-9"]];
      return told(sheet.getRange("A1"), "values,formulas,numberFormat");
    },
  },
  {
    what: "a line break stays",
    source: "?",
    expected: [["một\nhai"]],
    tell: (sheet) => {
      sheet.getRange("A1").values = [["một\nhai"]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "decomposed Vietnamese letters stay as they were written",
    source: "?",
    expected: [["Tỷ lệ".normalize("NFD")]],
    tell: (sheet) => {
      sheet.getRange("A1").values = [["Tỷ lệ".normalize("NFD")]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "a number keeps its last digit",
    source: "?",
    expected: [[0.30000000000000004]],
    tell: (sheet) => {
      sheet.getRange("A1").values = [[0.1 + 0.2]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "a serial number with a date format is a number",
    source: "D",
    expected: { values: [[44197]], valueTypes: [["Double"]], numberFormat: [["dd/mm/yyyy"]] },
    tell: (sheet) => {
      sheet.getRange("A1").values = [[44197]];
      sheet.getRange("A1").numberFormat = [["dd/mm/yyyy"]];
      return told(sheet.getRange("A1"), "values,valueTypes,numberFormat");
    },
  },
  {
    what: "one number format fills the range",
    source: "D",
    expected: [["0.0", "0.0"]],
    tell: (sheet) => {
      fill(sheet.getRange("A1:B1"), "numberFormat", "0.0");
      return toldOne(sheet.getRange("A1:B1"), "numberFormat");
    },
  },
  {
    what: "null leaves a number format alone",
    source: "D",
    expected: [["0%", "@"]],
    tell: (sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["0%", "0.0"]];
      sheet.getRange("A1:B1").numberFormat = [[null, "@"]];
      return toldOne(sheet.getRange("A1:B1"), "numberFormat");
    },
  },
  {
    what: "a number stays a number when its cell becomes text",
    source: "?",
    expected: { values: [[5]], valueTypes: [["Double"]] },
    tell: (sheet) => {
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("A1").numberFormat = [["@"]];
      return told(sheet.getRange("A1"), "values,valueTypes");
    },
  },
  {
    what: "too few columns",
    source: "I 1025",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1:C2").values = [[1, 2]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "an object as a value",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1:B1").values = [["x", { a: 1 }]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "2,400 cells in one assignment",
    source: "X",
    expected: [[2399]],
    tell: (sheet) => {
      const rows = Array.from({ length: 150 }, (_, r) =>
        Array.from({ length: 16 }, (__, c) => r * 16 + c)
      );
      sheet.getRange("A1:P150").values = rows;
      return toldOne(sheet.getRange("P150"), "values");
    },
  },
  {
    what: "2,400 cells of a wrong size",
    source: "X",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      const rows = Array.from({ length: 149 }, () => Array<number>(16).fill(1));
      sheet.getRange("A1:P150").values = rows;
      return toldOne(sheet.getRange("P149"), "values");
    },
  },
]);
