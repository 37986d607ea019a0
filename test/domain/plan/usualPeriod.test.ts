import { periodFrom, usualPeriod } from "../../../src/domain/plan/usualPeriod";

describe("usualPeriod", () => {
  it.each([
    [2021, 2021],
    [2024, 2021],
    [2025, 2026],
    [2026, 2026],
    [2030, 2031],
  ])("plans in %i for the years from %i", (year, from) => {
    expect(usualPeriod(year)).toEqual({ from, to: from + 4 });
  });

  it("has five years from any first one", () => {
    expect(periodFrom(2023)).toEqual({ from: 2023, to: 2027 });
  });
});
