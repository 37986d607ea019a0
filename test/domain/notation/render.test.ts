import fc from "fast-check";
import { renderCell, renderNumber } from "../../../src/domain/notation/render";
import type { CellValue } from "../../../src/domain/sheet";

describe("renderCell", () => {
  it.each<[CellValue, string | undefined, string]>([
    [null, undefined, ""],
    [" như\u00a0viết ", undefined, " như\u00a0viết "],
    [true, undefined, "TRUE"],
    [false, undefined, "FALSE"],
    [{ error: "#REF!" }, undefined, "#REF!"],
    [1234567.5, undefined, "1234567,5"],
    [0.1 + 0.2, "General", "0,3"],
    [-9.78, "General", "-9,78"],
    [0.9515, "0.00%", "95,15%"],
    [1, "0%", "100%"],
    [1234567.891, "#,##0.00", "1.234.567,89"],
    [88.145, "0.00", "88,15"],
    [-1.005, "0.00", "-1,01"],
    [24500, "_-* #,##0_-", "24.500"],
    [44446, "dd/mm/yyyy", "07/09/2021"],
    [44446, "m/d/yyyy", "07/09/2021"],
    [44446, "[$-409]mmmm d, yyyy", "07/09/2021"],
    [44446, "d-mmm", "07/09"],
    [44440, "mmm-yy", "09/2021"],
    [44446, "yyyy", "2021"],
    [0.5, "h:mm", "12:00"],
    [-4, "dd/mm/yyyy", "-4"],
    [3.5, "0[ 0", "3,5"],
    [NaN, undefined, "#NUM!"],
  ])("%p in %p is %p", (value, format, expected) => {
    expect(renderCell({ value, format }, false)).toBe(expected);
  });

  it("counts days from 1904 where the book does", () => {
    expect(renderCell({ value: 42984, format: "dd/mm/yyyy" }, true)).toBe("07/09/2021");
  });

  it("never throws, whatever the format", () => {
    const formats = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'0#?.,%EdmyhsAP/[]"\\_*@;$- g') })
    );
    fc.assert(
      fc.property(fc.double(), formats, (value, format) => {
        expect(typeof renderCell({ value, format }, false)).toBe("string");
      }),
      { numRuns: 2000 }
    );
  });
});

describe("renderNumber", () => {
  it.each([
    [0, "0"],
    [30423, "30423"],
    [1e21, "1E+21"],
    [1.5e-7, "1,5E-7"],
  ])("%d is %p", (value, expected) => {
    expect(renderNumber(value)).toBe(expected);
  });

  it("has the fifteen digits that Excel keeps, whatever the number", () => {
    const plainly = (value: number): string =>
      String(Number(value.toPrecision(15)))
        .replace(".", ",")
        .replace("e", "E");
    const decimals = fc.tuple(fc.integer(), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true }), decimals), (drawn) => {
        const value = typeof drawn === "number" ? drawn : drawn[0] / 10 ** drawn[1];
        expect(renderNumber(value)).toBe(plainly(value));
      }),
      { numRuns: 20_000 }
    );
  });
});
