import { casesOf } from "../conformanceCase";
import { place, told, toldOne } from "../telling";

/** A1:B3 with a small table. */
function table(sheet: Excel.Worksheet, values: unknown[][]): Excel.Range {
  const range = sheet.getRange("A1").getResizedRange(values.length - 1, values[0]!.length - 1);
  range.values = values;
  return range;
}

/** Rows and columns that come, go and change places; merged cells. */
export const structureCases = casesOf("structure", [
  {
    what: "inserted rows move what is below",
    source: "D",
    expected: [["a"], [""], [""], ["b"]],
    tell: (sheet) => {
      table(sheet, [["a"], ["b"]]);
      sheet.getRange("2:3").insert("Down");
      return toldOne(sheet.getRange("A1:A4"), "values");
    },
  },
  {
    what: "inserted columns move what is right",
    source: "D",
    expected: [["a", "", "b"]],
    tell: (sheet) => {
      table(sheet, [["a", "b"]]);
      sheet.getRange("B:B").insert("Right");
      return toldOne(sheet.getRange("A1:C1"), "values");
    },
  },
  {
    what: "an insertion answers the new cells",
    source: "D",
    expected: "2:3",
    tell: (sheet) => place(sheet.getRange("2:3").insert("Down")),
  },
  {
    what: "formulas follow inserted rows",
    source: "D",
    expected: [["=SUM(A1:A4)"]],
    tell: (sheet) => {
      table(sheet, [
        [1, "=SUM(A1:A3)"],
        [2, ""],
        [3, ""],
      ]);
      sheet.getRange("2:2").insert("Down");
      return toldOne(sheet.getRange("B1"), "formulas");
    },
  },
  {
    what: "inserted rows look like the row above",
    source: "?",
    expected: true,
    tell: (sheet) => {
      table(sheet, [["a"], ["b"]]);
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("2:2").insert("Down");
      return toldOne(sheet.getRange("A2"), "format/font/bold");
    },
  },
  {
    what: "a formula that loses its cell",
    source: "D",
    expected: { values: [["#REF!"]], formulas: [["=#REF!+1"]] },
    tell: (sheet) => {
      table(sheet, [["=A2+1"], [5]]);
      sheet.getRange("2:2").delete("Up");
      return told(sheet.getRange("A1"), "values,formulas");
    },
  },
  {
    what: "a sum that loses a row",
    source: "D",
    expected: [["=SUM(A2:A3)"]],
    tell: (sheet) => {
      table(sheet, [["=SUM(A2:A4)"], [1], [2], [3]]);
      sheet.getRange("3:3").delete("Up");
      return toldOne(sheet.getRange("A1"), "formulas");
    },
  },
  {
    what: "a range moves with its cells",
    source: "D",
    expected: ["A3:B3", "A5:B5"],
    tell: async (sheet) => {
      const range = sheet.getRange("A3:B3");
      const before = await place(range);
      sheet.getRange("2:3").insert("Down");
      return [before, await place(range)];
    },
  },
  {
    what: "a range whose cells were deleted",
    source: "?",
    expected: { refused: "InvalidReference" },
    tell: async (sheet) => {
      const range = sheet.getRange("A3:B3");
      await place(range);
      sheet.getRange("3:3").delete("Up");
      return place(range);
    },
  },
  {
    what: "sorted by a column",
    source: "D",
    expected: [
      ["a", 2],
      ["b", 3],
      ["c", 1],
    ],
    tell: (sheet) => {
      const range = table(sheet, [
        ["c", 1],
        ["a", 2],
        ["b", 3],
      ]);
      range.sort.apply([{ key: 0, ascending: true }]);
      return toldOne(range, "values");
    },
  },
  {
    what: "sorted downwards, blanks last",
    source: "D",
    expected: [[3], [1], [""]],
    tell: (sheet) => {
      const range = table(sheet, [[1], [""], [3]]);
      range.sort.apply([{ key: 0, ascending: false }]);
      return toldOne(range, "values");
    },
  },
  {
    what: "sorted with a heading",
    source: "D",
    expected: [["z"], ["a"], ["b"]],
    tell: (sheet) => {
      const range = table(sheet, [["z"], ["b"], ["a"]]);
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      return toldOne(range, "values");
    },
  },
  {
    what: "numbers sort before texts before truth values",
    source: "D",
    expected: [[2], ["1a"], [true]],
    tell: (sheet) => {
      const range = table(sheet, [[true], ["1a"], [2]]);
      range.sort.apply([{ key: 0, ascending: true }]);
      return toldOne(range, "values");
    },
  },
  {
    what: "merged cells can't be sorted",
    source: "?",
    expected: { refused: "InvalidOperation" },
    tell: (sheet) => {
      const range = table(sheet, [[2], [1], [0]]);
      sheet.getRange("A1:B1").merge();
      range.sort.apply([{ key: 0, ascending: true }]);
      return toldOne(range, "values");
    },
  },
  {
    what: "a merge keeps its first value",
    source: "D",
    expected: [
      ["a", ""],
      ["", ""],
    ],
    tell: (sheet) => {
      const range = table(sheet, [
        ["a", "b"],
        ["c", "d"],
      ]);
      range.merge();
      return toldOne(range, "values");
    },
  },
  {
    what: "merged row by row",
    source: "D",
    expected: [
      ["a", ""],
      ["c", ""],
    ],
    tell: (sheet) => {
      const range = table(sheet, [
        ["a", "b"],
        ["c", "d"],
      ]);
      range.merge(true);
      return toldOne(range, "values");
    },
  },
  {
    what: "merged cells where the first lies inside",
    source: "I 3611",
    expected: ["A1:B2", null],
    tell: async (sheet) => {
      sheet.getRange("A1:B2").merge();
      return [
        await place(sheet.getRange("A1:D9").getMergedAreasOrNullObject()),
        await place(sheet.getRange("B2:D9").getMergedAreasOrNullObject()),
      ];
    },
  },
  {
    what: "unmerged",
    source: "D",
    expected: null,
    tell: (sheet) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("A1:B2").unmerge();
      return place(sheet.getRange("A1:D9").getMergedAreasOrNullObject());
    },
  },
  {
    what: "a value written beside the first of a merge",
    source: "?",
    expected: [["a", ""]],
    tell: (sheet) => {
      const range = table(sheet, [["a", ""]]);
      range.merge();
      sheet.getRange("B1").values = [["b"]];
      return toldOne(range, "values");
    },
  },
  {
    what: "content that would fall off the sheet",
    source: "?",
    expected: { refused: "InvalidOperation" },
    tell: (sheet) => {
      sheet.getRange("A1048576").values = [["x"]];
      return place(sheet.getRange("1:1").insert("Down"));
    },
  },
]);
