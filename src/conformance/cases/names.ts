import { casesOf } from "../conformanceCase";
import { answers, place, told, toldOne } from "../telling";

/** Defined names; those of the workbook begin with `kc_` and are taken away after the case. */
export const nameCases = casesOf("names", [
  {
    what: "a constant",
    source: "D",
    expected: { name: "kc_nam", formula: "=2020", type: "Double", value: 2020, scope: "Workbook" },
    tell: (_, { workbook }) =>
      told(workbook.names.add("kc_nam", "=2020"), "name,formula,type,value,scope"),
  },
  {
    what: "a text",
    source: "D",
    expected: { type: "String", value: "Kiên Giang" },
    tell: (_, { workbook }) => told(workbook.names.add("kc_tinh", '="Kiên Giang"'), "type,value"),
  },
  {
    what: "a range of the workbook",
    source: "D",
    expected: { type: "Range", scope: "Workbook", visible: true },
    tell: (sheet, { workbook }) =>
      told(workbook.names.add("kc_vung", sheet.getRange("A1:B2")), "type,scope,visible"),
  },
  {
    what: "the range of a name",
    source: "D",
    expected: "A1:B2",
    tell: (sheet, { workbook }) =>
      place(workbook.names.add("kc_vung", sheet.getRange("A1:B2")).getRange()),
  },
  {
    what: "the range of a constant",
    source: "D",
    expected: null,
    tell: (_, { workbook }) => place(workbook.names.add("kc_nam", "=1").getRangeOrNullObject()),
  },
  {
    what: "a range by its name",
    source: "D",
    expected: "A1:B2",
    tell: (sheet, { workbook }) => {
      workbook.names.add("kc_vung", sheet.getRange("A1:B2"));
      return place(sheet.getRange("kc_vung"));
    },
  },
  {
    what: "a name in a formula",
    source: "D",
    expected: [[42]],
    tell: (sheet, { workbook }) => {
      workbook.names.add("kc_so", "=21");
      sheet.getRange("A1").formulas = [["=kc_so*2"]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "of a sheet",
    source: "D",
    expected: { scope: "Worksheet", ofSheet: [1], ofBook: null },
    tell: async (sheet, context) => {
      const added = sheet.names.add("kc_trang", sheet.getRange("A1"));
      const ofBook = context.workbook.names.getItemOrNullObject("kc_trang");
      return {
        scope: await toldOne(added, "scope"),
        ofSheet: await answers(context, sheet.names.getCount()),
        ofBook: await toldOne(ofBook, "name"),
      };
    },
  },
  {
    what: "in other letters",
    source: "?",
    expected: "kc_Nam",
    tell: (_, { workbook }) => {
      workbook.names.add("kc_Nam", "=1");
      return toldOne(workbook.names.getItem("KC_NAM"), "name");
    },
  },
  {
    what: "another formula",
    source: "D",
    expected: { formula: "=2", value: 2 },
    tell: (_, { workbook }) => {
      const name = workbook.names.add("kc_so", "=1");
      name.formula = "=2";
      return told(name, "formula,value");
    },
  },
  {
    what: "unseen, with a comment",
    source: "D",
    expected: { visible: false, comment: "của phần bổ trợ" },
    tell: (_, { workbook }) => {
      const name = workbook.names.add("kc_so", "=1", "của phần bổ trợ");
      name.visible = false;
      return told(name, "visible,comment");
    },
  },
  {
    what: "a name that is there",
    source: "?",
    expected: { refused: "ItemAlreadyExists" },
    tell: (_, { workbook }) => {
      workbook.names.add("kc_so", "=1");
      return told(workbook.names.add("kc_so", "=2"), "name");
    },
  },
  {
    what: "a name that looks like a cell",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (_, { workbook }) => told(workbook.names.add("KC1", "=1"), "name"),
  },
  {
    what: "a name that is a reference in R1C1",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (_, { workbook }) => told(workbook.names.add("R1C1", "=1"), "name"),
  },
  {
    what: "a name that begins with a digit",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (_, { workbook }) => told(workbook.names.add("2kc", "=1"), "name"),
  },
  {
    what: "a name with a space",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (_, { workbook }) => told(workbook.names.add("kc so", "=1"), "name"),
  },
  {
    what: "a missing name",
    source: "D",
    expected: { refused: "ItemNotFound" },
    tell: (_, { workbook }) => told(workbook.names.getItem("kc_khong_co"), "name"),
  },
  {
    what: "after its deletion",
    source: "D",
    expected: null,
    tell: (_, { workbook }) => {
      workbook.names.add("kc_so", "=1").delete();
      return toldOne(workbook.names.getItemOrNullObject("kc_so"), "name");
    },
  },
  {
    what: "follows inserted rows",
    source: "D",
    expected: "A3:B4",
    tell: (sheet, { workbook }) => {
      const name = workbook.names.add("kc_vung", sheet.getRange("A1:B2"));
      sheet.getRange("1:2").insert("Down");
      return place(name.getRange());
    },
  },
]);
