import { findHeadings } from "../../../../src/domain/plan/headings";
import {
  agencyRows,
  catalogRows,
  holidayRows,
  unitRows,
} from "../../../../src/domain/plan/registers/registerRows";
import {
  agencySheet,
  catalogSheet,
  denominatorSheet,
  holidaySheet,
  registerSheetNames,
  unitSheet,
} from "../../../../src/domain/plan/registers/registerSheets";
import { foldTones } from "../../../../src/domain/notation/vietnamese";
import { sheetOf } from "../../../support/snapshots";

describe.each([
  [unitSheet.name, unitSheet.columns, unitRows()],
  [catalogSheet.name, catalogSheet.columns, catalogRows()],
  [agencySheet.name, agencySheet.columns, agencyRows()],
  [holidaySheet.name, holidaySheet.columns, holidayRows()],
  [denominatorSheet.name, denominatorSheet.columns, []],
])("the sheet %s", (name, columns, rows) => {
  const headings = columns.map(({ heading }) => foldTones(heading));

  it("is listed, with headings that differ and rows as wide as they are", () => {
    expect(registerSheetNames).toContain(name);
    expect(new Set(headings).size).toBe(columns.length);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
  });

  it("offers every word that its closed columns hold", () => {
    columns.forEach(({ choices }, column) => {
      const words = rows.map((row) => row[column]!).filter(({ kind }) => kind !== "blank");
      if (choices)
        expect(
          words.filter((cell) => cell.kind !== "text" || !choices.includes(cell.value))
        ).toEqual([]);
    });
  });

  it("is never taken for an appendix of the plan", () => {
    const sheet = sheetOf("Trang", [columns.map(({ heading }) => heading), ["a", "b"]]);
    expect([findHeadings(sheet, "indicators"), findHeadings(sheet, "tasks")]).toEqual([null, null]);
  });
});
