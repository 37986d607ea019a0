import { findHeadings } from "../../../../src/domain/plan/headings";
import {
  agencyRows,
  catalogRows,
  denominatorRows,
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
import { defaultRegisters } from "../../../../src/domain/plan/registers/registers";
import { foldTones } from "../../../../src/domain/notation/vietnamese";
import { sheetOf } from "../../../support/snapshots";

const { units, catalog, agencies, holidays, denominators } = defaultRegisters();

describe.each([
  [unitSheet.name, unitSheet.columns, unitRows(units)],
  [catalogSheet.name, catalogSheet.columns, catalogRows(catalog)],
  [agencySheet.name, agencySheet.columns, agencyRows(agencies)],
  [holidaySheet.name, holidaySheet.columns, holidayRows([...holidays.byDate.values()])],
  [denominatorSheet.name, denominatorSheet.columns, denominatorRows(denominators)],
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
