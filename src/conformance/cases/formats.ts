import { casesOf } from "../conformanceCase";
import { told, toldOne } from "../telling";

/** How cells look. */
export const formatCases = casesOf("formats", [
  {
    what: "a new cell",
    source: "?",
    expected: {
      "format/fill/color": "#FFFFFF",
      "format/font/bold": false,
      "format/font/italic": false,
      "format/font/underline": "None",
      "format/font/strikethrough": false,
      "format/horizontalAlignment": "General",
      "format/verticalAlignment": "Bottom",
      "format/wrapText": false,
      "format/indentLevel": 0,
    },
    tell: (sheet) =>
      told(
        sheet.getRange("A1"),
        "format/fill/color,format/font/bold,format/font/italic,format/font/underline,format/font/strikethrough,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel"
      ),
  },
  {
    what: "a fill comes back in capitals",
    source: "D",
    expected: "#FFF2CC",
    tell: (sheet) => {
      sheet.getRange("A1").format.fill.color = "#fff2cc";
      return toldOne(sheet.getRange("A1"), "format/fill/color");
    },
  },
  {
    what: "a colour that is none",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").format.fill.color = "mau-khong-co";
      return toldOne(sheet.getRange("A1"), "format/fill/color");
    },
  },
  {
    what: "no fill is white",
    source: "?",
    expected: "#FFFFFF",
    tell: (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FFF2CC";
      sheet.getRange("A1").format.fill.clear();
      return toldOne(sheet.getRange("A1"), "format/fill/color");
    },
  },
  {
    what: "cells that look different",
    source: "D",
    expected: { "format/font/bold": null, "format/horizontalAlignment": null },
    tell: (sheet) => {
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.horizontalAlignment = "Center";
      return told(sheet.getRange("A1:B1"), "format/font/bold,format/horizontalAlignment");
    },
  },
  {
    what: "a font",
    source: "D",
    expected: {
      "format/font/name": "Times New Roman",
      "format/font/size": 13,
      "format/font/color": "#C00000",
      "format/font/italic": true,
      "format/font/underline": "Single",
      "format/font/strikethrough": true,
    },
    tell: (sheet) => {
      const { font } = sheet.getRange("A1").format;
      font.set({ name: "Times New Roman", size: 13, color: "#c00000", italic: true });
      font.set({ underline: "Single", strikethrough: true });
      return told(
        sheet.getRange("A1"),
        "format/font/name,format/font/size,format/font/color,format/font/italic,format/font/underline,format/font/strikethrough"
      );
    },
  },
  {
    what: "alignment, wrapping, indent",
    source: "D",
    expected: {
      "format/horizontalAlignment": "Left",
      "format/verticalAlignment": "Center",
      "format/wrapText": true,
      "format/indentLevel": 2,
    },
    tell: (sheet) => {
      const { format } = sheet.getRange("A1");
      format.set({ horizontalAlignment: "Left", verticalAlignment: "Center", wrapText: true });
      format.indentLevel = 2;
      return told(
        sheet.getRange("A1"),
        "format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel"
      );
    },
  },
  {
    what: "sizes in points",
    source: "?",
    expected: { "format/columnWidth": 96, "format/rowHeight": 30 },
    tell: (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 96;
      sheet.getRange("1:1").format.rowHeight = 30;
      return told(sheet.getRange("A1"), "format/columnWidth,format/rowHeight");
    },
  },
  {
    what: "an indent of more than 250",
    source: "D",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").format.indentLevel = 251;
      return toldOne(sheet.getRange("A1"), "format/indentLevel");
    },
  },
  {
    what: "a font of more than 409 points",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").format.font.size = 410;
      return toldOne(sheet.getRange("A1"), "format/font/size");
    },
  },
  {
    what: "a number format with an open bracket",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").numberFormat = [["[Red0.0"]];
      return toldOne(sheet.getRange("A1"), "numberFormat");
    },
  },
  {
    what: "a number format with an open quotation mark",
    source: "?",
    expected: { refused: "InvalidArgument" },
    tell: (sheet) => {
      sheet.getRange("A1").numberFormat = [['0" xã']];
      return toldOne(sheet.getRange("A1"), "numberFormat");
    },
  },
  {
    what: "no border",
    source: "D",
    expected: { style: "None" },
    tell: (sheet) => told(sheet.getRange("A1").format.borders.getItem("EdgeTop"), "style"),
  },
  {
    what: "a border by its style",
    source: "D",
    expected: { style: "Continuous", weight: "Thin", color: "#000000" },
    tell: (sheet) => {
      const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
      edge.style = "Continuous";
      return told(edge, "style,weight,color");
    },
  },
  {
    what: "a border by weight and colour",
    source: "?",
    expected: { style: "Continuous", weight: "Medium", color: "#C00000" },
    tell: (sheet) => {
      const edge = sheet.getRange("A1:B2").format.borders.getItem("EdgeRight");
      edge.weight = "Medium";
      edge.color = "#c00000";
      return told(edge, "style,weight,color");
    },
  },
  {
    what: "inner lines are the edges of inner cells",
    source: "D",
    expected: { style: "Continuous" },
    tell: (sheet) => {
      sheet.getRange("A1:A2").format.borders.getItem("InsideHorizontal").style = "Continuous";
      return told(sheet.getRange("A2").format.borders.getItem("EdgeTop"), "style");
    },
  },
  {
    what: "cells are locked from the start",
    source: "D",
    expected: { "format/protection/locked": true, "format/protection/formulaHidden": false },
    tell: (sheet) =>
      told(sheet.getRange("A1"), "format/protection/locked,format/protection/formulaHidden"),
  },
  {
    what: "a format of a whole column holds for new cells",
    source: "D",
    expected: { "format/font/bold": true, numberFormat: [["@"]] },
    tell: (sheet) => {
      sheet.getRange("C:C").format.font.bold = true;
      Object.assign(sheet.getRange("C:C"), { numberFormat: "@" });
      return told(sheet.getRange("C99"), "format/font/bold,numberFormat");
    },
  },
  {
    what: "clearing contents keeps the look",
    source: "D",
    expected: { values: [[""]], "format/font/bold": true },
    tell: (sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["x"]];
      cell.format.font.bold = true;
      cell.clear("Contents");
      return told(cell, "values,format/font/bold");
    },
  },
  {
    what: "clearing formats keeps the value",
    source: "D",
    expected: { values: [[5]], "format/font/bold": false, numberFormat: [["General"]] },
    tell: (sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [[5]];
      cell.numberFormat = [["0.0"]];
      cell.format.font.bold = true;
      cell.clear("Formats");
      return told(cell, "values,format/font/bold,numberFormat");
    },
  },
]);
