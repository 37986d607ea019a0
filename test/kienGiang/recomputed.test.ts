import { laidOut } from "../../src/domain/consolidation/sheets/laidOut";
import { provinceRows } from "../../src/domain/consolidation/sheets/provinceRows";
import { PROVINCE_SHEET, provinceLook } from "../../src/domain/consolidation/sheets/provinceSheet";
import {
  type CellValue,
  type Snapshot,
  cellAddress,
  contentOf,
  rowAt,
} from "../../src/domain/sheet";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { type Row, agency, noAnswers, pull } from "../domain/consolidation/pull";
import { findLibreOffice, withoutResults } from "../support/libreOffice";
import { roundTrip } from "../support/submissions";
import { outcomesOf, pulled } from "./pulled";
import { opened } from "./sample";

const libreOffice = findLibreOffice();
const onLibreOffice = libreOffice ? it : it.skip;

/** What each formula cell of a book holds, by its place. */
function results({ sheets }: Snapshot): Map<string, readonly [string, CellValue]> {
  const found = new Map<string, readonly [string, CellValue]>();
  for (const sheet of sheets) {
    for (const { index, formulas = [] } of sheet.rows) {
      formulas.forEach((formula, column) => {
        if (formula === undefined) return;
        const { value } = contentOf(rowAt(sheet, index), column);
        found.set(`${sheet.name}!${cellAddress(index, column)}`, [formula, value]);
      });
    }
  }
  return found;
}

/** Ours beside LibreOffice's: a number counts up to the digits that both keep. */
function expectSame(book: Uint8Array): Map<string, readonly [string, CellValue]> {
  const ours = results(opened(book));
  const bare = results(opened(withoutResults(book)));
  expect([...bare.values()].every(([, value]) => value === null)).toBe(true);
  const theirs = results(opened(libreOffice!.recomputed(book)));
  const values = (all: typeof ours) =>
    Object.fromEntries(
      [...all].map(([place, [, value]]) => [
        place,
        typeof value === "number" ? Number(value.toPrecision(12)) : value,
      ])
    );
  expect(values(theirs)).toEqual(values(ours));
  return ours;
}

/** A department's figures and those of its localities: a count and a rate with the households that weigh it. */
function provinceBook(): Uint8Array {
  const owner = "Sở Nông nghiệp";
  const localities = ["An Biên", "Gò Quao", "Hòn Đất"].map((name) => `UBND huyện ${name}`);
  const communes: Row = { name: "Số xã đạt tiêu chí nông thôn mới" };
  const poor: Row = { name: "Tỷ lệ hộ nghèo đa chiều", unit: "%" };
  const households: Row = { name: "Số hộ gia đình", unit: "hộ" };
  const sent = [
    [40, 2.29, 12_000],
    [30, 1.22, 15_500],
    [9, 0.11, 9_100],
  ].map(([actual, rate, all]) => [
    { ...communes, actual: actual! },
    { ...poor, actual: rate! },
    { ...households, actual: all! },
  ]);
  const files = [[{ ...communes, actual: 79 }], ...sent].map((indicators, at) => [
    `${at}.xlsx`,
    { info: { reportingAgency: [owner, ...localities][at]! }, indicators },
  ]);
  const consolidation = pull({
    master: { indicators: [{ ...communes, owner }, poor, { ...households, owner }] },
    agencies: [agency(owner, "department"), ...localities.map((one) => agency(one, "locality"))],
    files: Object.fromEntries(files),
  });
  const rows = provinceRows(consolidation, {
    ...{ province: "Kiên Giang", answers: noAnswers, language: "vi" },
  });
  const sheet = laidOut(PROVINCE_SHEET, [...rows], provinceLook);
  return writeWorkbook({ names: [], sheets: [sheet] });
}

describe("formulas of a pull, computed by LibreOffice from a book without their results", () => {
  onLibreOffice("give what the Kiên Giang pull wrote", async () => {
    const trip = roundTrip();
    const { bytes } = await pulled(trip.master, await outcomesOf(trip));
    const ours = expectSame(bytes);
    expect(ours.size).toBeGreaterThan(20);
  });

  onLibreOffice("give the sum, the gap and the weighted mean of localities", () => {
    const ours = expectSame(provinceBook());
    const of = (formula: RegExp) => [...ours.values()].filter(([one]) => formula.test(one));
    expect(of(/^=SUM\(/).map(([, value]) => value)).toEqual([79, 36_600]);
    expect(of(/^=ROUND\(/).map(([, value]) => value)).toContain(0);
    expect(of(/^=SUMPRODUCT\(/)).toHaveLength(1);
  });
});
