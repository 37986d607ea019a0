import { casesOf } from "../conformanceCase";
import { told, toldOne } from "../telling";

const LIST = { list: { inCellDropDown: true, source: "Sở Tài chính,Sở Y tế" } };

/** Data validation. */
export const validationCases = casesOf("validation", [
  {
    what: "none",
    source: "D",
    expected: "None",
    tell: (sheet) => toldOne(sheet.getRange("A1").dataValidation, "type"),
  },
  {
    what: "a list",
    source: "D",
    expected: { type: "List", rule: LIST, ignoreBlanks: true },
    tell: (sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = LIST;
      return told(sheet.getRange("A3").dataValidation, "type,rule,ignoreBlanks");
    },
  },
  {
    what: "a list from cells",
    source: "?",
    expected: "=$D$1:$D$5",
    tell: async (sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=$D$1:$D$5" },
      };
      const rule = await toldOne(sheet.getRange("A1").dataValidation, "rule");
      return (rule as { list: { source: string } }).list.source;
    },
  },
  {
    what: "a whole number between two",
    source: "?",
    expected: {
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
    },
    tell: (sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 10, operator: "Between" },
      };
      return told(sheet.getRange("A1").dataValidation, "type,rule");
    },
  },
  {
    what: "a decimal number above one",
    source: "?",
    expected: "Decimal",
    tell: (sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        decimal: { formula1: 0, operator: "GreaterThan" },
      };
      return toldOne(sheet.getRange("A1").dataValidation, "type");
    },
  },
  {
    what: "a formula",
    source: "D",
    expected: { type: "Custom", rule: { custom: { formula: '=A1<>""' } } },
    tell: (sheet) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: '=A1<>""' } };
      return told(sheet.getRange("A1").dataValidation, "type,rule");
    },
  },
  {
    what: "what a refusal says",
    source: "D",
    expected: {
      showAlert: true,
      style: "Warning",
      title: "Cơ quan",
      message: "Chọn trong danh sách",
    },
    tell: (sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = LIST;
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Cơ quan",
        message: "Chọn trong danh sách",
      };
      return toldOne(dataValidation, "errorAlert");
    },
  },
  {
    what: "what is said before typing",
    source: "D",
    expected: { showPrompt: true, title: "Cơ quan", message: "Chọn trong danh sách" },
    tell: (sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = LIST;
      dataValidation.prompt = {
        showPrompt: true,
        title: "Cơ quan",
        message: "Chọn trong danh sách",
      };
      return toldOne(dataValidation, "prompt");
    },
  },
  {
    what: "a list of more than 255 characters",
    source: "D",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      const source = Array.from({ length: 20 }, (_, i) => `Sở số ${i} của tỉnh`).join(",");
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      return toldOne(sheet.getRange("A1").dataValidation, "type");
    },
  },
  {
    what: "a refusal whose title is longer than 32 characters",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = LIST;
      const title = "Tên cơ quan chủ trì không có trong danh mục";
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message: "" };
      return toldOne(dataValidation, "errorAlert");
    },
  },
  {
    what: "only some cells have one",
    source: "D",
    expected: "Inconsistent",
    tell: (sheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = LIST;
      return toldOne(sheet.getRange("A1:A3").dataValidation, "type");
    },
  },
  {
    what: "cells have different ones",
    source: "D",
    expected: "MixedCriteria",
    tell: (sheet) => {
      sheet.getRange("A1").dataValidation.rule = LIST;
      sheet.getRange("A2").dataValidation.rule = { custom: { formula: "=TRUE" } };
      return toldOne(sheet.getRange("A1:A2").dataValidation, "type");
    },
  },
  {
    what: "cleared",
    source: "D",
    expected: "None",
    tell: (sheet) => {
      sheet.getRange("A1").dataValidation.rule = LIST;
      sheet.getRange("A1").dataValidation.clear();
      return toldOne(sheet.getRange("A1").dataValidation, "type");
    },
  },
  {
    what: "does not hold back what the API writes",
    source: "D",
    expected: [["không có trong danh sách"]],
    tell: (sheet) => {
      sheet.getRange("A1").dataValidation.rule = LIST;
      sheet.getRange("A1").values = [["không có trong danh sách"]];
      return toldOne(sheet.getRange("A1"), "values");
    },
  },
  {
    what: "follows inserted rows",
    source: "D",
    expected: ["None", "List"],
    tell: async (sheet) => {
      sheet.getRange("A2").dataValidation.rule = LIST;
      sheet.getRange("1:1").insert("Down");
      return [
        await toldOne(sheet.getRange("A2").dataValidation, "type"),
        await toldOne(sheet.getRange("A3").dataValidation, "type"),
      ];
    },
  },
]);
