import fc from "fast-check";
import { format as formatNumber } from "numfmt";
import { renderPlainly } from "../../../src/domain/notation/plainNumberFormat";

const PLAIN = ["0", "0.0", "0.00", "0.000", "0.0000", "#,##0", "#,##0.0", "#,##0.00", "#,##0.0000"];

describe("renderPlainly", () => {
  it.each([
    [1234567.891, "#,##0.00", "1.234.567,89"],
    [-1234.25, "0.0000", "-1234,2500"],
    [999.996, "#,##0.00", "1.000,00"],
    [-0.001, "0.00", "0,00"],
    [0, "#,##0", "0"],
    [100, "#,##0", "100"],
  ])("%p in %p is %p", (value, format, expected) => {
    expect(renderPlainly(format, value)).toBe(expected);
  });

  it.each([
    [1, "0%"],
    [1, "#,##0.00;[Red]-#,##0.00"],
    [1, "00"],
    [1, "#"],
    [1, '0.0" m"'],
    [1, "General"],
    [1, "0.00000"],
    [1e9, "0"],
    [0.125, "0.00"],
    [88.145, "0.00"],
  ])("leaves %p in %p to the library", (value, format) => {
    expect(renderPlainly(format, value)).toBeNull();
  });

  it("gives what the library gives", () => {
    const number = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc
        .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }))
        .map(([whole, places]) => whole / 10 ** places)
    );
    let taken = 0;
    fc.assert(
      fc.property(number, fc.constantFrom(...PLAIN), (value, format) => {
        const found = renderPlainly(format, value);
        if (found === null) return;
        taken++;
        expect(found).toBe(formatNumber(format, value, { locale: "vi" }));
      }),
      { seed: 20_211_130, numRuns: 20_000 }
    );
    expect(taken).toBeGreaterThan(15_000);
  });
});
