import type { UnitKind } from "../../../src/domain/notation/notation";
import { readNumeral } from "../../../src/domain/notation/numeral";

describe("readNumeral", () => {
  it.each<[string, UnitKind | null, number]>([
    ["0", "count", 0],
    ["07", "count", 7],
    ["9,78", "share", 9.78],
    ["-1,62", "growth", -1.62],
    ["+5", "growth", 5],
    ["4.744", "count", 4744],
    ["4.744", "amount", 4744],
    ["4.744", null, 4744],
    ["1.234.567", "share", 1234567],
    ["6.065,2", "share", 6065.2],
    ["1 234 567,8", "amount", 1234567.8],
    ["331,650,284", "amount", 331650284],
    ["1,234", "amount", 1.234],
  ])("%p in a %s row is %d", (text, unit, value) => {
    expect(readNumeral(text, unit)).toEqual({ kind: "number", value });
  });

  it.each<[string, UnitKind | null, number]>([
    ["12.01", "share", 12.01],
    ["12.5", "count", 12.5],
    ["0.950", "share", 0.95],
    ["12.0145", "share", 12.0145],
    ["6,065.2", "amount", 6065.2],
    ["1 234.5", "amount", 1234.5],
  ])("%p in a %s row is %d with a foreign decimal point", (text, unit, value) => {
    expect(readNumeral(text, unit)).toEqual({ kind: "number", value, remark: "decimal-point" });
  });

  it.each<[string, UnitKind]>([
    ["1.000", "share"],
    ["1.234", "growth"],
    ["1.234", "per-mille"],
    ["1.234", "ratio"],
    ["1,234", "count"],
  ])("%p in a %s row is ambiguous", (text, unit) => {
    expect(readNumeral(text, unit)).toEqual({ kind: "ambiguous" });
  });

  it.each(["", "abc", "1,2,3", "1.2.3", "1.23.456", "12 34", "1,5.5,5", "1234567890123456789"])(
    "%p is no numeral",
    (text) => {
      expect(readNumeral(text, "count")).toBeNull();
    }
  );
});
