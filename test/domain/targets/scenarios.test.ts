import { compareScenarios } from "../../../src/domain/targets/compareScenarios";
import { explainFill } from "../../../src/domain/targets/explainFill";
import { fillWriting } from "../../../src/domain/targets/fillWriting";
import { proposeFill } from "../../../src/domain/targets/proposeFill";
import type { FillChoices } from "../../../src/domain/targets/proposal";
import { readWeights } from "../../../src/domain/targets/yearWeights";
import { appendixBook } from "../../support/appendixBook";
import { type SmallIndicator, indicatorBook } from "../../support/snapshots";
import { planOf, proposalOf, yearsOf } from "./planOf";

const RURAL = "Số xã đạt tiêu chí nông thôn mới";
const INSURED = "Tỷ lệ bao phủ bảo hiểm y tế";
const POOR = "Tỷ lệ hộ nghèo đa chiều";
const BUDGET = "Tổng thu ngân sách trên địa bàn";

function sideBySide(row: SmallIndicator, choices: FillChoices = {}) {
  const plan = planOf(indicatorBook(row));
  const knowledge = { plan, denominators: [], filled: new Map() };
  return compareScenarios(knowledge, choices, plan.indicators[0]!).map(({ scenario, proposed }) => [
    scenario,
    proposed && yearsOf(proposed),
  ]);
}

describe("three scenarios of a row", () => {
  it.each([
    ["rising", [INSURED, "%", 80, 95], [81, 84, 87, 91, 95], [84, 88, 91, 94, 95]],
    ["falling", [POOR, "%", 8, 3], [8, 7, 6, 4, 3], [7, 5, 4, 3, 3]],
    ["with a range for a goal", [RURAL, "xã", 3, "7-9"], [3, 4, 4, 6, 7], [6, 7, 8, 9, 9]],
    [
      "a total",
      [BUDGET, "tỷ đồng", 100, 650],
      [105, 115, 128, 143, 159],
      [112, 123, 132, 140, 143],
    ],
    [
      "through a year that stands",
      [RURAL, "xã", 3, 13, "", 7],
      [4, 7, 8, 10, 13],
      [6, 7, 10, 12, 13],
    ],
  ] as const)("%s: late, as it is, early", (_, row, low, high) => {
    const [first, base, last] = sideBySide(row);
    expect([first, last]).toEqual([
      ["low", low],
      ["high", high],
    ]);
    expect(base).toEqual(["base", yearsOf(proposalOf(indicatorBook(row)).rows[0]!)]);
  });

  it("keep wholes exact with their parts", () => {
    const base = (value: number) => ["", "", "", "", "", value];
    const book = appendixBook(
      { name: RURAL, unit: "xã", actual: base(40), goal: 75 },
      { stt: "", name: `Trong đó: ${RURAL} khu A`, unit: "xã", actual: base(25), goal: 40 },
      { stt: "", name: `${RURAL} khu B`, unit: "xã", actual: base(15), goal: 35 }
    );
    for (const scenario of ["low", "high"] as const) {
      const [whole, ...parts] = proposalOf(book, { scenario }).rows.map(yearsOf) as number[][];
      expect(whole!.map((_, i) => parts.reduce((sum, own) => sum + own[i]!, 0))).toEqual(whole);
    }
  });
});

describe("weights of the years", () => {
  it("are the pace of a level, and the shares of a total", () => {
    const choices = { method: "profile", yearWeights: [10, 10, 20, 30, 30] } as const;
    expect(yearsOf(proposalOf(indicatorBook([INSURED, "%", 80, 90]), choices).rows[0]!)).toEqual([
      81, 82, 84, 87, 90,
    ]);
    expect(
      yearsOf(proposalOf(indicatorBook([BUDGET, "tỷ đồng", 100, 650]), choices).rows[0]!)
    ).toEqual([65, 65, 130, 195, 195]);
  });

  it.each([
    ["10 15 20 25 30", [10, 15, 20, 25, 30]],
    ["10%; 15%; 20%; 25%; 30%", [10, 15, 20, 25, 30]],
    ["1 1 1 1 0", [1, 1, 1, 1, 0]],
    ["0 0 0 0 0", null],
    ["10 20 30", null],
    ["1 2 3 4 năm", null],
    ["1 2 3 4 -5", null],
  ])("%s", (text, weights) => {
    const read = readWeights(text, 5);
    expect(read.ok ? read.weights : null).toEqual(weights);
  });
});

it("remembers scenario and weights with what was filled: a second run changes nothing", () => {
  const row = [INSURED, "%", 80, 90] as const;
  for (const choices of [
    { scenario: "low" },
    { method: "profile", yearWeights: [10, 10, 20, 30, 30] },
  ] satisfies FillChoices[]) {
    const first = proposalOf(indicatorBook(row), choices);
    const { filled } = fillWriting(first, planOf(indicatorBook(row)), new Map());
    const values = yearsOf(first.rows[0]!);
    const plan = planOf(indicatorBook([...row, ...values] as unknown as SmallIndicator));
    const second = proposeFill({ plan, denominators: [], filled });
    expect(yearsOf(second.rows[0]!)).toEqual(values);
    expect(second.rows[0]!.years.some(({ changed }) => changed)).toBe(false);
    expect(explainFill(second.rows[0]!)).toEqual(explainFill(first.rows[0]!));
  }
  expect(explainFill(proposalOf(indicatorBook(row), { scenario: "low" }).rows[0]!).vi).toMatch(
    /^Bước đều, kịch bản thấp;/
  );
});
