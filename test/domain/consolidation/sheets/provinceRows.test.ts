import type { Consolidation } from "../../../../src/domain/consolidation/consolidation";
import { consolidationSheets } from "../../../../src/domain/consolidation/sheets/consolidationSheets";
import { type SheetLine, laidOut } from "../../../../src/domain/consolidation/sheets/laidOut";
import { provinceRows } from "../../../../src/domain/consolidation/sheets/provinceRows";
import { provinceLook } from "../../../../src/domain/consolidation/sheets/provinceSheet";
import type { CellValue, Typed } from "../../../../src/domain/sheet";
import { WorkbookModel } from "../../../../src/model/workbookModel";
import { testCalculator } from "../../../support/calculator";
import { type Row, agency, pull, noAnswers } from "../pull";

const OWNER = "Sở Nông nghiệp";
const LOCALITIES = ["An Biên", "Gò Quao", "Hòn Đất"].map((name) => `UBND huyện ${name}`);
const STATISTICS = "Cục Thống kê tỉnh";
const AGENCIES = [
  agency(OWNER, "department"),
  agency(STATISTICS, "vertical"),
  ...LOCALITIES.map((name) => agency(name, "locality")),
];
const COMMUNES: Row = { name: "Số xã đạt tiêu chí nông thôn mới", owner: OWNER };

function pulled(
  master: readonly Row[],
  sent: Readonly<Record<string, readonly Row[]>>
): Consolidation {
  return pull({
    master: { indicators: master },
    agencies: AGENCIES,
    files: Object.fromEntries(
      Object.entries(sent).map(([reportingAgency, indicators], index) => [
        `${index + 1}.xlsx`,
        { info: { reportingAgency, documentDate: "18/02/2021" }, indicators },
      ])
    ),
  });
}

const facts = { province: "Kiên Giang", answers: noAnswers, language: "vi" as const };

function plain(cell: Typed | undefined): CellValue {
  if (!cell || cell.kind === "blank") return null;
  if (cell.kind === "formula") return cell.value;
  return cell.value;
}

const rowsOf = (consolidation: Consolidation): readonly SheetLine[] => [
  ...provinceRows(consolidation, facts),
];

/** Kind of line, name, 2020 and the state of each line below the headings. */
const lines = (rows: readonly SheetLine[]) =>
  rows.slice(3).map((line) => [1, 2, 4].map((column) => plain(line[column])));

/** What every formula of a sheet gives when it is computed anew, beside the result that was written with it. */
function recomputed(rows: readonly SheetLine[]): (readonly [string, CellValue, unknown])[] {
  const model = new WorkbookModel({ calculator: testCalculator() });
  const sheet = model.addSheet("Tổng hợp");
  const authored = laidOut("Tổng hợp", rows, provinceLook);
  authored.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell || cell.value.kind === "blank") return;
      const { value } = cell.value;
      const input = cell.value.kind === "text" ? `'${value}` : value;
      sheet.write({ top: row, left: column, bottom: row, right: column }, [[input as string]]);
    })
  );
  model.recalculate();
  return authored.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.value.kind === "formula"
        ? [[cell.value.value, sheet.value(row, column), cell.value.cached] as const]
        : []
    )
  );
}

describe("the sheet Tổng hợp", () => {
  it("never adds the localities to the province's figure: 79 stays 79, their sum and the gap below it", () => {
    const rows = rowsOf(
      pulled([COMMUNES], {
        [OWNER]: [{ ...COMMUNES, actual: 79 }],
        [LOCALITIES[0]!]: [{ ...COMMUNES, owner: "", actual: 40 }],
        [LOCALITIES[1]!]: [{ ...COMMUNES, owner: "", actual: 30 }],
        [LOCALITIES[2]!]: [{ ...COMMUNES, owner: "", actual: 9 }],
      })
    );
    expect(lines(rows)).toEqual([
      ["Tỉnh", COMMUNES.name, 79],
      ["Đơn vị", OWNER, 79],
      ["Đơn vị", LOCALITIES[0], 40],
      ["Đơn vị", LOCALITIES[1], 30],
      ["Đơn vị", LOCALITIES[2], 9],
      ["Cộng", "Cộng các địa phương", "=SUM(E6:E8)"],
      ["Lệch", "Chênh lệch so với số của tỉnh", "=ROUND(E4-E9,9)"],
    ]);
    // Columns that nobody fills in lack nothing.
    expect(plain(rows.find((line) => plain(line[1]) === "Cộng")!.at(-1))).toBeNull();
    expect(recomputed(rows)).toEqual([
      ["=SUM(E6:E8)", 79, 79],
      ["=ROUND(E4-E9,9)", 0, 0],
    ]);
  });

  it("gives no total while a locality is missing, and says how many there are", () => {
    const rows = rowsOf(
      pulled([COMMUNES], {
        [OWNER]: [{ ...COMMUNES, actual: 79 }],
        [LOCALITIES[0]!]: [{ ...COMMUNES, owner: "", actual: 40 }],
        [LOCALITIES[1]!]: [{ ...COMMUNES, owner: "", actual: ">30" }],
      })
    );
    const total = rows.find((line) => plain(line[1]) === "Cộng")!;
    expect(plain(total[4])).toBeNull();
    expect(plain(total.at(-1))).toContain("ghi số bằng chữ, mức giới hạn hoặc khoảng");
    expect(recomputed(rows)).toEqual([]);
  });

  it("weighs rates by the sender's own weighing row, in a formula that gives the same", () => {
    const people: Row = { name: "Dân số trung bình", unit: "người" };
    const insured: Row = { name: "Tỷ lệ bao phủ bảo hiểm y tế", unit: "%", scope: "Địa bàn" };
    const own = (population: number, rate: number) => [
      { ...people, actual: population },
      { ...insured, actual: rate },
    ];
    const rows = rowsOf(
      pulled([people, insured], {
        [LOCALITIES[0]!]: own(100_000, 90),
        [LOCALITIES[1]!]: own(300_000, 80),
        [LOCALITIES[2]!]: own(200_000, 85),
      })
    );
    const formulas = recomputed(rows);
    const weighted = formulas.find(([formula]) => formula.startsWith("=SUMPRODUCT"))!;
    expect(weighted[0]).toBe("=SUMPRODUCT(E11:E13,E5:E7)/SUM(E5:E7)");
    expect(weighted[1]).toBeCloseTo((90 * 1 + 80 * 3 + 85 * 2) / 6, 9);
    for (const [formula, computed, cached] of formulas) {
      expect([formula, Number(computed).toFixed(8)]).toEqual([formula, Number(cached).toFixed(8)]);
    }
  });

  it("shows both figures and the gap where agencies disagree, and no figure of the province", () => {
    const rows = rowsOf(
      pulled([COMMUNES], {
        [OWNER]: [{ ...COMMUNES, actual: 79 }],
        [STATISTICS]: [{ ...COMMUNES, owner: "", actual: 81 }],
      })
    );
    expect(lines(rows)).toEqual([
      ["Tỉnh", COMMUNES.name, "chưa thống nhất"],
      ["Đơn vị", STATISTICS, 81],
      ["Đơn vị", OWNER, 79],
      ["Lệch", "Chênh lệch giữa các số gửi", "=ROUND(MAX(E5:E6)-MIN(E5:E6),9)"],
    ]);
    expect(plain(rows[3]!.at(-1))).toContain("Chưa thống nhất: TH 2020");
    expect(recomputed(rows)).toEqual([["=ROUND(MAX(E5:E6)-MIN(E5:E6),9)", 2, 2]]);
  });

  it("folds what was sent and leaves the rest in sight", () => {
    const rows = rowsOf(
      pulled([COMMUNES], {
        [OWNER]: [{ ...COMMUNES, actual: 79 }],
        [LOCALITIES[0]!]: [{ ...COMMUNES, owner: "", actual: 40 }],
      })
    );
    const { rows: authored, page, freeze } = laidOut("Tổng hợp", rows, provinceLook);
    expect(authored.map(({ grouped }) => grouped ?? false)).toEqual([
      ...[false, false, false, false],
      ...[true, true],
      ...[false, false],
    ]);
    expect(page).toEqual({
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: 2, last: 2 },
    });
    expect(freeze).toEqual({ rows: 3, columns: 3 });
  });

  it("goes on as many sheets as it needs, said in plain words, an indicator never torn apart", () => {
    const master = Array.from({ length: 9 }, (_, i) => ({ ...COMMUNES, name: `Chỉ tiêu số ${i}` }));
    const consolidation = pulled(master, {
      [OWNER]: master.map((row) => ({ ...row, actual: 5 })),
      [LOCALITIES[0]!]: master.map((row) => ({ ...row, owner: "", actual: 5 })),
    });
    const sheets = consolidationSheets(consolidation, facts, 20);
    const provinces = sheets.filter(
      ({ name, onlyIfThere }) => /^Tổng hợp( \(|$)/.test(name) && !onlyIfThere
    );
    expect(provinces.map(({ name }) => name)).toEqual(["Tổng hợp", "Tổng hợp (2)", "Tổng hợp (3)"]);
    const authored = provinces.map(({ name, author }) => author(name));
    expect(authored.map(({ rows }) => rows.length)).toEqual([18, 18, 18]);
    expect(plain(authored[1]!.rows[1]!.cells[0]!.value)).toContain(
      "Phần 2/3: một trang Excel chứa tối đa 1.048.576 dòng"
    );
    expect(authored.every(({ rows }) => plain(rows[3]!.cells[1]!.value) === "Tỉnh")).toBe(true);
    const sources = sheets.filter(
      ({ name, onlyIfThere }) => /^Nguồn số liệu/.test(name) && !onlyIfThere
    );
    const pages = sources.map(({ name, author }) => author(name));
    expect(pages.map(({ rows }) => rows.length)).toEqual([20, 4]);
    expect(pages.map(({ rows }) => plain(rows[1]!.cells[0]!.value))).toEqual([
      expect.stringMatching(/Phần 1\/2: một trang Excel chứa tối đa .*Mỗi cột ghi ô/),
      expect.stringMatching(/Phần 2\/2: một trang Excel chứa tối đa .*Mỗi cột ghi ô/),
    ]);
    expect(plain(pages[1]!.rows[3]!.cells[0]!.value)).toBe(18);
  });

  it("splits tasks and proposed rows likewise: every line is on one of the sheets, numbered on", () => {
    const names = Array.from({ length: 9 }, (_, i) => `Đề án số ${i}`);
    const tasks = names.map((name) => ({ name, lead: OWNER }));
    const consolidation = pull({
      master: { indicators: [COMMUNES], tasks: tasks.slice(0, 4) },
      agencies: AGENCIES,
      files: Object.fromEntries(
        [OWNER, LOCALITIES[0]!].map((reportingAgency) => [
          `${reportingAgency}.xlsx`,
          {
            info: { reportingAgency, documentDate: "18/02/2021" },
            indicators: names.map((_, i) => ({ ...COMMUNES, name: `Chỉ tiêu đề xuất ${i}` })),
            tasks,
          },
        ])
      ),
    });
    const limit = 12;
    const sheets = consolidationSheets(consolidation, facts, limit)
      .filter(({ onlyIfThere }) => !onlyIfThere)
      .map(({ name, author }) => author(name));
    const whole = consolidationSheets(consolidation, facts).map(({ name, author }) => author(name));
    const linesBelow = (name: string, all: typeof whole) =>
      all
        .filter((sheet) => sheet.name === name || sheet.name.startsWith(`${name} (`))
        .flatMap(({ rows }) => rows.slice(3))
        .map(({ cells }) => cells.slice(0, 3).map((cell) => plain(cell?.value)))
        .filter((cells) => !/đề xuất bổ sung \(/.test(String(cells[0])));
    for (const name of ["Tổng hợp", "Tổng hợp nhiệm vụ"]) {
      expect(linesBelow(name, sheets)).toEqual(linesBelow(name, whole));
    }
    expect(linesBelow("Tổng hợp nhiệm vụ", whole)).toHaveLength(9 * 3);
    expect(linesBelow("Tổng hợp", whole)).toHaveLength(1 + 9 * 3);
    for (const { rows } of sheets.filter(({ name }) => name.startsWith("Tổng hợp"))) {
      expect(rows.length).toBeLessThanOrEqual(limit);
      expect(plain(rows[1]!.cells[0]!.value)).toMatch(/Phần \d\/\d: một trang Excel/);
    }
  });

  it.each(["Tổng hợp", "Nguồn số liệu", "Đối soát"])(
    "gives %s line by line just as it gives it whole",
    (name) => {
      const consolidation = pulled([COMMUNES], {
        [OWNER]: [{ ...COMMUNES, actual: 79 }],
        [LOCALITIES[0]!]: [{ ...COMMUNES, owner: "", actual: 40 }],
      });
      const sheet = consolidationSheets(consolidation, facts).find((one) => one.name === name)!;
      const { rows, grouped, ...frame } = sheet.flow(name);
      const again = [...rows()];
      expect({ ...frame, rows: [...rows()] }).toEqual(sheet.author(name));
      expect(again).toEqual([...rows()]);
      expect(grouped).toBe(again.some((row) => row.grouped));
    }
  );
});
