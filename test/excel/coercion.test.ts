import { WorkbookModel } from "../../src/model/workbookModel";
import {
  COERCION_CASES,
  COERCION_YEAR,
  type CoercionCase,
} from "../../src/conformance/coercionTable";
import type { OpenExcel } from "../support/excelClient";
import { inOpenExcel } from "../support/ports";

/** What a cell then says through the API: its type, value, formula and number format. */
interface Told {
  readonly type: string;
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
}

const TYPES: Partial<Record<CoercionCase["result"], string>> = {
  number: "Double",
  text: "String",
  boolean: "Boolean",
  error: "Error",
  blank: "Empty",
  keep: "Empty",
};

type ExcelClient = OpenExcel["Excel"];

/** Writes one input into a blank cell through `Range.values` and reads back what became of it, or the error's code. */
function tellOne(
  { run }: ExcelClient,
  row: number,
  { input, before }: CoercionCase
): Promise<Told | string> {
  return run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getCell(row, 0);
    cell.numberFormat = [[before]];
    cell.values = [[input]];
    await context.sync();
    cell.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    return {
      type: String(cell.valueTypes[0]![0]),
      value: cell.values[0]![0] as unknown,
      formula: cell.formulas[0]![0] as unknown,
      format: String(cell.numberFormat[0]![0]),
    };
  }).catch((error: OfficeExtension.Error) => error.code);
}

async function tellAll(): Promise<(Told | string)[]> {
  const model = new WorkbookModel({ calculator: null, currentYear: COERCION_YEAR });
  model.addSheet("Sheet1");
  const told: (Told | string)[] = [];
  await inOpenExcel(model, async (_, { Excel }) => {
    for (const [row, one] of COERCION_CASES.entries()) told.push(await tellOne(Excel, row, one));
  });
  return told;
}

describe("Range.values through the genuine client", () => {
  let told: (Told | string)[];
  beforeAll(async () => {
    told = await tellAll();
  });

  it.each(COERCION_CASES.map((one, i) => [one.input, one.before, one, i] as const))(
    "makes of %j in a cell of %s what the table says",
    (_, __, { result, value, after }, i) => {
      const seen = told[i]!;
      if (typeof seen === "string")
        return expect([result, seen]).toEqual(["refused", "InvalidArgument"]);
      expect(seen.format).toBe(after);
      if (result === "formula") return expect(seen.formula).toBe(value);
      expect(seen.type).toBe(TYPES[result]);
      if (typeof value === "number") expect(seen.value).toBeCloseTo(value, 10);
      else expect(seen.value).toBe(value ?? "");
    }
  );
});
