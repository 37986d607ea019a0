import { casesOf } from "../conformanceCase";
import { answers, place, told, toldOne } from "../telling";

/** Adds a rule by a formula that is always met. */
function add(range: Excel.Range, formula = "=TRUE"): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula;
  return rule;
}

/** Conditional formats by a formula. */
export const conditionalFormatCases = casesOf("conditionalFormats", [
  {
    what: "a new rule",
    source: "D",
    expected: { type: "Custom", priority: 0, stopIfTrue: false },
    tell: (sheet) => told(add(sheet.getRange("A1:B9")), "type,priority,stopIfTrue"),
  },
  {
    what: "its formula",
    source: "D",
    expected: '=$A1="x"',
    tell: (sheet) => toldOne(add(sheet.getRange("A1:B9"), '=$A1="x"').custom.rule, "formula"),
  },
  {
    what: "its look",
    source: "D",
    expected: { "fill/color": "#FFC7CE", "font/color": "#9C0006", "font/bold": true },
    tell: (sheet) => {
      const { format } = add(sheet.getRange("A1:B9")).custom;
      format.fill.color = "#FFC7CE";
      format.font.color = "#9C0006";
      format.font.bold = true;
      return told(format, "fill/color,font/color,font/bold");
    },
  },
  {
    what: "its lines",
    source: "D",
    expected: { style: "Dash", color: "#C50F1F" },
    tell: (sheet) => {
      const { format } = add(sheet.getRange("A1:B9")).custom;
      const edge = format.borders.getItem("EdgeTop");
      edge.style = "Dash";
      edge.color = "#c50f1f";
      return told(edge, "style,color");
    },
  },
  {
    what: "its range",
    source: "D",
    expected: "A1:B9",
    tell: (sheet) => place(add(sheet.getRange("A1:B9")).getRange()),
  },
  {
    what: "the newest comes first",
    source: "D",
    expected: ["=FALSE", "=TRUE"],
    tell: async (sheet, context) => {
      add(sheet.getRange("A1"), "=TRUE");
      add(sheet.getRange("A1"), "=FALSE");
      const rules = sheet.getRange("A1").conditionalFormats;
      rules.load("items/custom/rule/formula");
      await context.sync();
      return rules.items.map(({ custom }) => custom.rule.formula);
    },
  },
  {
    what: "seen by every cell that it touches",
    source: "D",
    expected: [1, 0],
    tell: async (sheet, context) => {
      add(sheet.getRange("A1:B9"));
      return answers(
        context,
        sheet.getRange("B5").conditionalFormats.getCount(),
        sheet.getRange("C5").conditionalFormats.getCount()
      );
    },
  },
  {
    what: "does not change the cell's own look",
    source: "D",
    expected: "#FFFFFF",
    tell: (sheet) => {
      add(sheet.getRange("A1")).custom.format.fill.color = "#FFC7CE";
      return toldOne(sheet.getRange("A1"), "format/fill/color");
    },
  },
  {
    what: "deleted",
    source: "D",
    expected: [0],
    tell: async (sheet, context) => {
      add(sheet.getRange("A1")).delete();
      return answers(context, sheet.getRange("A1").conditionalFormats.getCount());
    },
  },
  {
    what: "cleared",
    source: "D",
    expected: [0],
    tell: async (sheet, context) => {
      add(sheet.getRange("A1:B9"));
      sheet.getRange("A1:B9").conditionalFormats.clearAll();
      return answers(context, sheet.getRange("A1:B9").conditionalFormats.getCount());
    },
  },
  {
    what: "follows inserted rows",
    source: "D",
    expected: "A3:B4",
    tell: (sheet) => {
      const rule = add(sheet.getRange("A1:B2"));
      sheet.getRange("1:2").insert("Down");
      return place(rule.getRange());
    },
  },
  {
    what: "a missing rule",
    source: "D",
    expected: { refused: "ItemNotFound" },
    tell: (sheet) => toldOne(sheet.getRange("A1").conditionalFormats.getItem("{0}"), "type"),
  },
]);
