import { FileNames } from "../../src/domain/fileNames";

const ENDING = " - Biểu kế hoạch 2021-2025.xlsx";
const name = (agency: string): string => new FileNames().of(agency, ENDING);

describe("FileNames", () => {
  it.each([
    ["Sở Y tế", "Sở Y tế - Biểu kế hoạch 2021-2025.xlsx"],
    ['UBND huyện A/B: "C"?', "UBND huyện A-B- -C-- - Biểu kế hoạch 2021-2025.xlsx"],
    ["Sở\u00a0Y\u200b tế. ", "Sở Y tế - Biểu kế hoạch 2021-2025.xlsx"],
    ["So\u031b\u0309 Y te\u0302\u0301", "Sở Y tế - Biểu kế hoạch 2021-2025.xlsx"],
    ["..", "Cơ quan - Biểu kế hoạch 2021-2025.xlsx"],
    ["CON", "CON_ - Biểu kế hoạch 2021-2025.xlsx"],
  ])("names the book of %j", (agency, expected) => {
    expect(name(agency)).toBe(expected);
  });

  it("keeps a long name within what Windows takes", () => {
    expect(name("Sở ".repeat(200)).length).toBeLessThan(140);
  });

  it("gives no name twice, whatever the case", () => {
    const names = new FileNames();
    const given = ["UBND xã An Bình", "UBND XÃ AN BÌNH", "UBND xã An Bình"].map((agency) =>
      names.of(agency, ENDING).toLowerCase()
    );
    expect(new Set(given).size).toBe(3);
  });
});
