import { readFileSync } from "node:fs";
import { join } from "node:path";
import { renderCell } from "../../../src/domain/notation/render";
import { SHOWN_NUMBERS } from "./numberFormats";

const { shown } = JSON.parse(readFileSync(join(__dirname, "recorded.json"), "utf8")) as {
  readonly shown: readonly string[];
};

const ours = SHOWN_NUMBERS.map((content) => renderCell(content, false));

/** Where the two differ, and why; a format that begins to agree must be taken off this list. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  "d/m/yyyy": "ours writes every day as administrative writing does, 07/09/2021",
  "yyyy-mm-dd": "ours writes every day first, whatever the order of the format",
  "d-mmm": "ours writes months as numbers; LibreOffice has its own words for them",
  "0.0%":
    "ours rounds the fifteen digits that Excel shows, 0,8815 to 88,2%; LibreOffice the product by a hundred",
  General: "LibreOffice gives an exponent three digits, Excel two",
};

function disagreements(others: readonly string[]): string[] {
  const differing = SHOWN_NUMBERS.filter((_, i) => ours[i] !== others[i]!.trim());
  return [...new Set(differing.map(({ format }) => format))];
}

describe("number formats in Vietnamese against LibreOffice", () => {
  it("are more than 150 numbers, each shown once", () => {
    expect(new Set(SHOWN_NUMBERS.map((one) => JSON.stringify(one))).size).toBe(
      SHOWN_NUMBERS.length
    );
    expect(SHOWN_NUMBERS.length).toBeGreaterThan(150);
    expect(shown).toHaveLength(SHOWN_NUMBERS.length);
  });

  it("agree but for the listed differences", () => {
    expect(disagreements(shown).sort()).toEqual(Object.keys(DIFFERENCES).sort());
  });

  it("differ in 13 numbers", () => {
    expect(ours.filter((text, i) => text !== shown[i]!.trim()).length).toBe(13);
  });

  it("would show a wrong text", () => {
    expect(disagreements(["999", ...shown.slice(1)])).toContain("General");
    expect(disagreements(["0", "999", ...shown.slice(2)]).length).toBeGreaterThan(0);
  });
});
