import type { FillChoices } from "../../src/domain/targets/proposal";
import { proposalOf, refusals, yearsOf } from "../domain/targets/planOf";
import { fromScanned } from "../../src/model/fromScanned";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { Proposal } from "../../src/domain/targets/proposal";
import { authored, opened, printedIndicators, repairedTasks } from "./sample";

/** Columns L to P of the printed table. */
const YEARS = [11, 12, 13, 14, 15];
const COMMUNES = { unit: "xã", value: 116, from: 2021, to: 2025, source: "" };

/** Column J of the printed table. */
const BASE = 9;

/** The printed plan with the yearly targets of some rows blanked, but for the columns that are kept; some start elsewhere. */
function blanked(
  rows: Readonly<Record<string, readonly number[]>>,
  choices?: FillChoices,
  bases: Readonly<Record<string, number>> = {}
): Proposal {
  const table = printedIndicators();
  for (const cells of table) {
    const base = bases[cells[0]!];
    if (base !== undefined) cells[BASE] = String(base).replace(".", ",");
    const kept = rows[cells[0]!] ?? rows[cells[1]!];
    if (kept) for (const column of YEARS) if (!kept.includes(column)) cells[column] = "";
  }
  const model = fromScanned(opened(authored(table, repairedTasks())), { calculator: null });
  return proposalOf(toSnapshot(model), choices);
}

function filled({ rows }: Proposal): Record<string, (number | string)[]> {
  return Object.fromEntries(
    rows.map((row) => [row.row.stt?.text || row.row.name.text, yearsOf(row)])
  );
}

const MEDICAL = "Trong đó: Tỷ lệ thu gom và xử lý chất thải y tế";

describe("fill on the Kiên Giang table", () => {
  it("gives the planners' own numbers where their yearly targets are blanked", () => {
    const proposal = blanked({ 20: [], 21: [], 22: [], 23: [], [MEDICAL]: [] });
    expect(filled(proposal)).toEqual({
      20: [5, 6, 7, 8, 9],
      21: [88.4, 88.8, 89.2, 89.6, 90],
      22: [61, 62, 63, 64, 65],
      23: [90, 90, 90, 90, 90],
      [MEDICAL]: [100, 100, 100, 100, 100],
    });
    expect(proposal.rows.map(({ method }) => method)).toEqual([
      ...["equal-steps", "equal-steps", "equal-steps", "hold", "hold"],
    ]);
  });

  it("fills row 19 once the number of communes is stated, 2021 as it stands", () => {
    const kept = { 19: [11] };
    expect(refusals(blanked(kept))).toMatchObject({
      "Số xã đạt tiêu chí nông thôn mới": "needs-total",
    });
    const asked = blanked(kept).refused.find(({ refusal }) => refusal.asks)!;
    expect(asked.refusal.asks).toEqual({ unit: "xã", year: 2025 });
    const totals = [COMMUNES];
    expect(filled(blanked(kept, { totals }))).toEqual({ 19: [88, 95, 102, 109, 116] });
    expect(filled(blanked({ 19: [] }, { totals }))).toEqual({ 19: [88, 95, 102, 109, 116] });
  });

  it("leaves the printed share of row 19 in its cell and reads it as its number", () => {
    const [row] = blanked({}, { totals: [COMMUNES] }).rows;
    expect(row!.years.map(({ value }) => value)).toEqual([null, 95, 102, 109, null]);
  });

  it("gives the printed values of row 21 from their implied base, ascending and within a unit of the last place", () => {
    const proposal = blanked({ 21: [] }, {}, { 21: 86.925 });
    const years = filled(proposal)[21] as number[];
    const printed = [87.54, 88.15, 88.77, 89.38, 90];
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(years).toHaveLength(5);
    for (const [i, value] of printed.entries()) {
      expect(Math.abs(Math.round((years[i]! - value) * 100))).toBeLessThanOrEqual(1);
    }
  });

  it("does not fill 18, 24, 25 and the rows without a baseline, and says why with the cells", () => {
    const proposal = blanked({ 18: [], 25: [] });
    expect(refusals(proposal)).toEqual({
      "Giảm tỷ lệ hộ nghèo đa chiều": "goal-below-baseline",
      "Số xã đạt tiêu chí nông thôn mới": "needs-total",
      "Trong đó: Số xã đạt chuẩn NTM nâng cao": "no-baseline",
      "Số xã đạt chuẩn NTM kiểu mẫu": "no-baseline",
      "Tỷ lệ thu gom và xử lý chất thải nguy hại": "year-passes-goal",
      "Tỷ lệ che phủ rừng": "goal-below-baseline",
    });
    const waste = proposal.refused.find(({ row }) => row.stt?.text === "24")!.refusal;
    expect(waste.cells.map(({ cell }) => cell)).toEqual(["L15", "K15"]);
    expect(waste.text.vi).toBe(
      "“Tỷ lệ thu gom và xử lý chất thải nguy hại”: mục tiêu (90) kém năm 2021 (93), trong khi chỉ tiêu phải tăng. Hãy kiểm lại hai số này rồi phân kỳ."
    );
  });

  it("touches no row that has all its years", () => {
    expect(blanked({}).complete.map(({ stt }) => stt?.text)).toEqual([
      "18",
      "20",
      "21",
      "22",
      "23",
      "",
      "25",
    ]);
  });
});
