import { type Touch, patched, touchedAreas } from "../../../src/domain/plan/touched";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { SheetRow, Snapshot } from "../../../src/domain/sheet";
import { appendixBook } from "../../support/appendixBook";
import { cleanRows } from "../../support/cleanPlan";
import { sheetOf } from "../../support/snapshots";
import { standardBook, withFormulas } from "../../support/standardBook";

const SHEET = "Chỉ tiêu";

/** Row 9 of the plan and row 1 of the info sheet hold a formula. */
function book({ computes } = { computes: true }): Snapshot {
  const indicators = withFormulas(appendixBook(...cleanRows(12)), (row, column) =>
    computes && row === 8 && column === 10 ? "=P9" : undefined
  ).sheets[0]!;
  const { sheets, ...rest } = standardBook({ province: "Kiên Giang" }, { indicators });
  const [info, ...plan] = sheets;
  const computed = info!.rows.map((row) => ({ ...row, formulas: [undefined, "=A1"] }));
  const report = sheetOf("Kết quả kiểm tra", [["Kết quả"]]);
  const generated = { name: "_KH_generated", sheet: report.name, refersTo: "TRUE" };
  return {
    ...rest,
    sheets: [{ ...info!, rows: computed }, ...plan, report, sheetOf("Nháp", [["x"]])],
    names: [...rest.names, generated],
  };
}

const touchedIn = (snapshot: Snapshot, ...touches: Touch[]) =>
  touchedAreas(snapshot, readPlan(snapshot, { registers: defaultRegisters() }), touches);

const touched = (...touches: Touch[]) => touchedIn(book(), ...touches);

const area = (top: number, bottom = top) => ({ top, left: 3, bottom, right: 4 });

describe("what is read again", () => {
  it("is the touched cells where the plan's sheet computes nothing", () => {
    const typed = book({ computes: false });
    const far = { top: 9, left: 16, bottom: 9, right: 20 };
    const touches = [area(4, 5), area(6), far].map((one) => ({ sheet: SHEET, area: one }));
    expect(touchedIn(typed, ...touches)).toEqual([
      { sheet: "Thông tin", area: { top: 0, left: 0, bottom: 0, right: 1 } },
      { sheet: SHEET, area: { top: 4, left: 3, bottom: 6, right: 4 } },
    ]);
    const wide = { sheet: SHEET, area: { top: 4, left: 14, bottom: 4, right: 99 } };
    expect(touchedIn(typed, wide)?.[1]!.area).toEqual({ top: 4, left: 14, bottom: 4, right: 15 });
  });

  it("is the touched rows as wide as the plan, and every row with formulas, where its sheet computes", () => {
    const areas = touched({ sheet: SHEET, area: area(4, 5) }, { sheet: SHEET, area: area(6) });
    expect(areas).toEqual([
      { sheet: "Thông tin", area: { top: 0, left: 0, bottom: 0, right: 1 } },
      { sheet: SHEET, area: { top: 4, left: 0, bottom: 6, right: 15 } },
      { sheet: SHEET, area: { top: 8, left: 0, bottom: 8, right: 15 } },
    ]);
  });

  it("is only what may follow from formulas where a sheet that we wrote was touched", () => {
    const areas = touched({ sheet: "Kết quả kiểm tra", area: area(0) });
    expect(areas?.map(({ sheet }) => sheet)).toEqual(["Thông tin", SHEET]);
  });

  it.each<[string, Touch]>([
    ["rows moved", { sheet: SHEET, area: null }],
    ["a sheet is gone", { sheet: null, area: null }],
    ["the second row of the headings was touched", { sheet: SHEET, area: area(1) }],
    ["a column was emptied to the bottom", { sheet: SHEET, area: area(4, 1_048_575) }],
    ["another sheet was touched", { sheet: "Nháp", area: area(0) }],
    ["the info sheet was touched", { sheet: "Thông tin", area: area(0) }],
  ])("is the whole book where %s", (_, touch) => {
    expect(touched({ sheet: SHEET, area: area(4) }, touch)).toBeNull();
  });
});

describe("a book with areas read anew", () => {
  const rowsOf = ({ sheets }: Snapshot) => sheets.find(({ name }) => name === SHEET)!.rows;
  const withRows = (change: (rows: readonly SheetRow[]) => readonly SheetRow[]): Snapshot => {
    const { sheets, ...rest } = book();
    return {
      ...rest,
      sheets: sheets.map((one) => (one.name === SHEET ? { ...one, rows: change(one.rows) } : one)),
    };
  };
  const areas = [{ sheet: SHEET, area: { top: 4, left: 0, bottom: 6, right: 15 } }];

  it("keeps the rows that are as they were, takes changed ones, and drops emptied ones", () => {
    const before = book();
    const now = withRows((rows) =>
      rows
        .filter(({ index }) => index !== 5)
        .map((row) => (row.index === 6 || row.index === 9 ? { ...row, values: [1] } : row))
    );
    const after = rowsOf(patched(before, now, areas)!);
    expect(after.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(after.find(({ index }) => index === 6)!.values).toEqual([1]);
    // Row 10 was not asked for: what the port gave beside is not taken.
    const same = after.filter((row) => rowsOf(before).includes(row));
    expect(same).toHaveLength(12);
  });

  it("takes the columns that were asked for, and keeps the others of the row", () => {
    const before = book();
    const columns = [{ sheet: SHEET, area: { top: 4, left: 3, bottom: 6, right: 4 } }];
    const cells = (row: SheetRow) => Array.from(row.values, (cell) => cell ?? null);
    const own = (index: number) => cells(rowsOf(before).find((row) => row.index === index)!);
    const now = withRows(() => [
      {
        index: 4,
        values: [undefined, undefined, undefined, 7, "8"],
        formats: [undefined, undefined, undefined, "0%"],
      },
      { index: 6, values: [undefined, undefined, undefined, ...own(6).slice(3, 5)] },
    ]);
    const after = rowsOf(patched(before, now, columns)!);
    const [four, five, six] = [4, 5, 6].map((index) => after.find((row) => row.index === index)!);
    expect(cells(four!)).toEqual([...own(4).slice(0, 3), 7, "8", ...own(4).slice(5)]);
    expect(four!.formats?.[3]).toBe("0%");
    // Nothing was given of row 6: those two cells are blank now, the row is still there.
    expect(cells(five!)).toEqual([...own(5).slice(0, 3), null, null, ...own(5).slice(5)]);
    expect(rowsOf(before)).toContain(six);
  });

  it("is the same object sheet by sheet where nothing changed", () => {
    const before = book();
    const after = patched(before, book(), areas)!;
    expect(after.sheets.every((sheet, i) => sheet === before.sheets[i])).toBe(true);
  });

  it("cannot be told where sheets, names or merges are others", () => {
    const before = book();
    const hidden = before.sheets.map((sheet, i) =>
      i === 1 ? { ...sheet, hiddenColumns: [3] } : sheet
    );
    expect(patched(before, { ...book(), sheets: hidden }, areas)).toBeNull();
    expect(patched(before, { ...book(), names: [] }, areas)).toBeNull();
    expect(patched(before, { ...book(), sheets: before.sheets.slice(1) }, areas)).toBeNull();
  });
});
