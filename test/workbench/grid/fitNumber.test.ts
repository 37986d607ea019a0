import { fitNumber } from "../../../src/workbench/grid/fitNumber";

/** Every letter is 10 pixels wide. */
const width = (text: string): number => text.length * 10;

describe("a number in a narrow column", () => {
  it("loses decimals first, with the General format", () => {
    const third = { value: 1 / 3, format: "General" };
    expect(fitNumber("0,333333333333333", third, 50, width)).toBe("0,333");
  });

  it("becomes ### rather than another number", () => {
    expect(fitNumber("1.234,50", { value: 1234.5, format: "#,##0.00" }, 50, width)).toBe("#####");
    expect(fitNumber("123456", { value: 123_456, format: "General" }, 50, width)).toBe("#####");
  });

  it("stays as it is where it fits", () => {
    expect(fitNumber("9,78", { value: 9.78, format: "0.00" }, 40, width)).toBe("9,78");
  });
});
