import { parseArea } from "../../src/domain/sheet";
import {
  coerceInput,
  formatAfter,
  type Coerced,
  type InputContext,
} from "../../src/model/input/coercion";
import { StrictWriteError } from "../../src/model/modelError";
import { WorkbookModel } from "../../src/model/workbookModel";
import { COERCION_CASES, COERCION_YEAR } from "../../src/conformance/coercionTable";

const A1 = parseArea("A1")!;

function contextOf(format: string, more: Partial<InputContext> = {}): InputContext {
  return { format, currentYear: COERCION_YEAR, date1904: false, ...more };
}

function valueOf(coerced: Coerced): number | string | boolean | null {
  switch (coerced.kind) {
    case "number":
      return Number(coerced.value.toPrecision(15));
    case "text":
    case "boolean":
      return coerced.value;
    case "error":
      return coerced.error;
    case "formula":
      return coerced.formula;
    default:
      return null;
  }
}

describe("typed input", () => {
  it("is told in at least seventy cases, each once", () => {
    expect(COERCION_CASES.length).toBeGreaterThanOrEqual(70);
    const keys = COERCION_CASES.map(({ input, before }) => JSON.stringify([input, before]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(COERCION_CASES)("$input in a cell of $before", (one) => {
    const coerced = coerceInput(one.input, contextOf(one.before));
    expect({
      result: coerced.kind,
      value: valueOf(coerced),
      after: formatAfter(one.before, coerced),
    }).toEqual({ result: one.result, value: one.value, after: one.after });
  });

  it.each(COERCION_CASES.filter(({ result }) => result !== "formula"))(
    "$input arrives in a sheet whose cell is $before",
    (one) => {
      const model = new WorkbookModel({ currentYear: COERCION_YEAR });
      const sheet = model.addSheet();
      sheet.setNumberFormats(A1, [[one.before]]);
      if (one.result === "refused") {
        expect(() => sheet.write(A1, [[one.input]])).toThrow(
          expect.objectContaining({ code: "InvalidArgument" })
        );
      } else sheet.write(A1, [[one.input]]);
      const held = sheet.value(0, 0);
      const value = typeof held === "number" ? Number(held.toPrecision(15)) : held;
      expect(value).toEqual(one.result === "error" ? { error: one.value } : one.value);
      expect(sheet.numberFormat(0, 0)).toBe(one.after);
    }
  );

  it("counts from 1904 where the workbook does", () => {
    const context = contextOf("General", { date1904: true });
    expect(coerceInput("7/9/2026", context)).toMatchObject({ value: 46212 - 1462 });
    expect(coerceInput("1/1/1903", context)).toEqual({ kind: "text", value: "1/1/1903" });
    expect(coerceInput("12:00", context)).toMatchObject({ value: 0.5 });
  });

  it("refuses what is no number", () => {
    expect(coerceInput(NaN, contextOf("General"))).toEqual({ kind: "refused" });
    expect(coerceInput(Infinity, contextOf("General"))).toEqual({ kind: "refused" });
  });
});

describe("strict mode", () => {
  const isTyped = ({ input, result }: (typeof COERCION_CASES)[number]) =>
    typeof input === "string" && result !== "text" && result !== "blank";
  const hazards = COERCION_CASES.filter(
    (one) => isTyped(one) && !(one.result === "formula" && String(one.input).startsWith("="))
  );
  const harmless = COERCION_CASES.filter((one) => !hazards.includes(one));

  it.each(hazards)("refuses $input in a cell of $before and names the cell", (one) => {
    const model = new WorkbookModel({ strict: true, currentYear: COERCION_YEAR });
    const sheet = model.addSheet("Chỉ tiêu");
    const k7 = parseArea("K7")!;
    sheet.setNumberFormats(k7, [[one.before]]);
    let thrown: unknown;
    try {
      sheet.write(k7, [[one.input]]);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(StrictWriteError);
    expect(thrown).toMatchObject({ sheet: "Chỉ tiêu", cell: "K7", written: one.input });
    expect(sheet.value(6, 10)).toBeNull();
  });

  it.each(harmless)("takes $input in a cell of $before", (one) => {
    const model = new WorkbookModel({ strict: true, currentYear: COERCION_YEAR });
    const sheet = model.addSheet();
    sheet.setNumberFormats(A1, [[one.before]]);
    expect(() => sheet.write(A1, [[one.input]])).not.toThrow();
  });

  it("has hazards and harmless inputs to show", () => {
    expect(hazards.length).toBeGreaterThan(30);
    expect(harmless.length).toBeGreaterThan(30);
  });
});

describe("long texts", () => {
  it.each([
    [32_767, true],
    [32_768, false],
  ])("of %i characters: taken %s", (length, taken) => {
    const sheet = new WorkbookModel().addSheet();
    const write = () => sheet.write(A1, [["x".repeat(length)]]);
    if (taken) expect(write).not.toThrow();
    else expect(write).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  });
});
