import { COERCION_CASES } from "../coercionTable";
import type { CoercionCase } from "../coercionTable";
import { casesOf } from "../conformanceCase";
import type { Json } from "../conformanceCase";
import { told } from "../telling";

const TYPES: Readonly<Record<CoercionCase["result"], string>> = {
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
  blank: "Empty",
  keep: "Empty",
  formula: "Formula",
  refused: "",
};

/** A day without a year is one of the year in which the cases run: its number says nothing, its day does. */
const YEARLESS = /^(\d{1,2}[-/]\d{1,2}|[A-Z][a-z]{2}-\d{1,2})$/;

/** What `Range.values` makes of an input: the table, one case a row. */
export const coercionCases = casesOf(
  "coercion",
  COERCION_CASES.map((one) => ({
    what: `${JSON.stringify(one.input)} in ${one.before}`,
    source: one.source,
    expected: expectedOf(one),
    tell: async (sheet) => {
      const cell = sheet.getRange("B9");
      cell.numberFormat = [[one.before]];
      cell.values = [[one.input]];
      const { values, formulas, numberFormat, valueTypes } = (await told(
        cell,
        "values,formulas,numberFormat,valueTypes"
      )) as Record<string, readonly (readonly Json[])[]>;
      const formula = formulas![0]![0];
      const isFormula = typeof formula === "string" && formula !== "" && one.result === "formula";
      return {
        type: isFormula ? "Formula" : valueTypes![0]![0]!,
        value: isFormula ? formula : rounded(values![0]![0]!, one),
        format: numberFormat![0]![0]!,
      };
    },
  }))
);

function expectedOf(one: CoercionCase): Json {
  if (one.result === "refused") return { refused: "InvalidArgument" };
  return {
    type: TYPES[one.result],
    value: rounded(one.value ?? "", one),
    format: one.after,
  };
}

function rounded(value: Json, { input }: CoercionCase): Json {
  if (typeof value !== "number") return value;
  return typeof input === "string" && YEARLESS.test(input)
    ? dayOf(value)
    : Number(value.toPrecision(12));
}

/** Day and month of a serial number. */
function dayOf(serial: number): Json {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
}
