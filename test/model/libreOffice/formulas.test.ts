import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellValue, isCellError } from "../../../src/domain/sheet";
import { WorkbookModel } from "../../../src/model/workbookModel";
import { testCalculator } from "../../support/calculator";
import { DATA, FORMULAS } from "./formulas";

interface Recorded {
  readonly version: string;
  readonly plantedValueTrusted: boolean;
  readonly values: readonly CellValue[];
}

const recorded = JSON.parse(readFileSync(join(__dirname, "recorded.json"), "utf8")) as Recorded;

/** Where the two differ, and why; a formula that begins to agree must be taken off this list. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  "=TREND(DL!D2:F2,DL!D1:F1,2023)":
    "our engine gives #REF! for the array form; LibreOffice is right",
  '=XLOOKUP("Thu ngân sách",DL!B2:B10,DL!E2:E10)':
    "LibreOffice 7.4 does not know XLOOKUP; ours is right",
};

/** What our model calculates; a formula that the engine lacks gives its own mark. */
function ours(): CellValue[] {
  const model = new WorkbookModel({ calculator: testCalculator() });
  const data = model.addSheet("DL");
  data.put(
    { top: 0, left: 0, bottom: DATA.length - 1, right: 7 },
    DATA.map((row) => row.map((value) => (value === "" ? null : value)))
  );
  const sheet = model.addSheet("CT");
  FORMULAS.forEach((formula, row) =>
    sheet.write({ top: row, left: 0, bottom: row, right: 0 }, [[formula]])
  );
  model.recalculate();
  return FORMULAS.map((_, row) => sheet.value(row, 0));
}

function agree(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return (one ?? "") === (other ?? "");
}

function disagreements(values: readonly CellValue[], others: readonly CellValue[]): string[] {
  return FORMULAS.filter((_, i) => !agree(values[i] ?? null, others[i] ?? null));
}

describe("formulas of plan workbooks against LibreOffice", () => {
  const values = ours();

  it("are at least a hundred, each once", () => {
    expect(new Set(FORMULAS).size).toBe(FORMULAS.length);
    expect(FORMULAS.length).toBeGreaterThanOrEqual(100);
    expect(recorded.values).toHaveLength(FORMULAS.length);
  });

  it("agree but for the listed differences", () => {
    expect(disagreements(values, recorded.values)).toEqual(Object.keys(DIFFERENCES));
  });

  it("would show a wrong value", () => {
    const planted = [...recorded.values];
    planted[0] = 999;
    expect(disagreements(values, planted)).toContain(FORMULAS[0]);
  });

  it("were recorded from a book without cached values, which LibreOffice would have trusted", () => {
    expect(recorded.plantedValueTrusted).toBe(true);
  });
});
