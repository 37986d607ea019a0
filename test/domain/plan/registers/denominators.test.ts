import {
  defaultDenominators,
  findDenominator,
} from "../../../../src/domain/plan/registers/denominators";

const total = (value: number, from: number | null, to: number | null, unit = "xã") => ({
  unit,
  value,
  from,
  to,
  source: "Nghị quyết",
});
const list = [total(118, null, 2019), total(116, 2020, 2025), total(12, 2021, 2025, "huyện")];

describe("findDenominator", () => {
  it.each([
    ["xã", 2015, 118],
    ["Xã ", 2019, 118],
    ["xã", 2020, 116],
    ["xã", 2025, 116],
    ["huyện", 2023, 12],
  ])("finds the total of %j in %i", (unit, year, value) => {
    expect(findDenominator(list, unit, year)?.value).toBe(value);
  });

  it.each([
    ["xã", 2026],
    ["huyện", 2020],
    ["xà", 2021],
    ["", 2021],
  ])("has none of %j in %i", (unit, year) => {
    expect(findDenominator(list, unit, year)).toBeNull();
  });

  it("takes the latest to begin where two hold", () => {
    const both = [total(116, 2021, 2025), total(115, 2023, null), total(118, null, null)];
    expect([2020, 2022, 2024].map((year) => findDenominator(both, "xã", year)?.value)).toEqual([
      118, 116, 115,
    ]);
  });

  it("ships without totals: they are facts of one province", () => {
    expect(defaultDenominators).toEqual([]);
  });
});
