import { changesOf, fillWriting } from "../../../src/domain/targets/fillWriting";
import { appendixBook } from "../../support/appendixBook";
import { proposeFill } from "../../../src/domain/targets/proposeFill";
import { type SmallIndicator, indicatorBook } from "../../support/snapshots";
import { planOf, proposalOf, refusals, yearsOf } from "./planOf";

const RURAL = "Số xã đạt tiêu chí nông thôn mới";
const INSURED = "Tỷ lệ bao phủ bảo hiểm y tế";
const POOR = "Tỷ lệ hộ nghèo đa chiều";
const BUDGET = "Tổng thu ngân sách trên địa bàn";
const GROWTH = "Tốc độ tăng trưởng GRDP";

describe("what suits a row", () => {
  it.each([
    ["whole steps", [INSURED, "%", 80, 95], "equal-steps", [83, 86, 89, 92, 95]],
    ["falling", [POOR, "%", 9.78, 5.5], "equal-steps", [8.92, 8.07, 7.21, 6.36, 5.5]],
    ["a goal that is reached", [INSURED, "%", 95, 95], "hold", [95, 95, 95, 95, 95]],
    [
      "a bound that is kept",
      [INSURED, "%", 92, ">90"],
      "same-bound",
      [">90", ">90", ">90", ">90", ">90"],
    ],
    ["a bound to be reached", [INSURED, "%", 80, "≥ 95"], "equal-steps", [83, 86, 89, 92, "≥ 95"]],
    ["a range of what should rise", [RURAL, "xã", 3, "7-9"], "equal-steps", [5, 6, 7, 8, 9]],
    ["a range of what should fall", [POOR, "%", 8, "2-3"], "equal-steps", [6, 5, 4, 3, 2]],
    ["a speed", [GROWTH, "%", 8, "6,5"], "hold", [6.5, 6.5, 6.5, 6.5, 6.5]],
    ["a total of five years", [BUDGET, "tỷ đồng", 100, 650], "total", [110, 120, 130, 140, 150]],
    ["a new indicator", [RURAL, "xã", "-", 10], "equal-steps", [2, 4, 6, 8, 10]],
    [
      "a percentage of a percentage",
      [INSURED, "%", 88, 90],
      "equal-steps",
      [88.4, 88.8, 89.2, 89.6, 90],
    ],
  ] as const)("%s", (_, row, method, years) => {
    const [proposed] = proposalOf(indicatorBook(row)).rows;
    expect([proposed!.method, yearsOf(proposed!)]).toEqual([method, years]);
    expect(proposed!.suggestion.why.vi).not.toBe("");
  });
});

describe("what is held", () => {
  it.each([
    ["a number on the way", [RURAL, "xã", 79, 116, 88], [88, 95, 102, 109, 116]],
    ["the edge of a bound", [INSURED, "%", 80, 95, "", ">85"], [82, ">85", 89, 92, 95]],
    [
      "the last year, as far as the goal allows",
      [RURAL, "xã", 3, "7-9", "", "", "", "", 8],
      [4, 5, 6, 7, 8],
    ],
    [
      "the last year, in the place of a goal",
      [RURAL, "xã", 3, "", "", "", "", "", 8],
      [4, 5, 6, 7, 8],
    ],
    ["a mark that there is none", [RURAL, "xã", 3, 8, "-"], ["-", 5, 6, 7, 8]],
  ] as const)("%s", (_, row, years) => {
    const [proposed] = proposalOf(indicatorBook(row)).rows;
    const shown = proposed!.years.map(
      ({ value, cell }) =>
        value ?? (cell.value.kind === "number" ? cell.value.low : cell.value.text)
    );
    expect(shown).toEqual(years);
  });
});

describe("what is refused", () => {
  it.each([
    ["no-goal", [RURAL, "xã", 3, ""]],
    ["no-baseline", [RURAL, "xã", "", 8]],
    ["unreadable", [RURAL, "xã", 3, "nhiều"]],
    ["unreadable", [RURAL, "xã", "khá cao", 8]],
    ["unreadable", [RURAL, "xã", 3, 8, "phấn đấu"]],
    ["goal-is-no-level", [RURAL, "xã", 3, "tăng 15%"]],
    ["goal-below-baseline", [RURAL, "xã", 9, 8]],
    ["goal-below-baseline", [POOR, "%", 1, 2]],
    ["year-below-baseline", [RURAL, "xã", 5, 8, 4]],
    ["year-passes-goal", [RURAL, "xã", 5, 8, 9]],
    ["years-in-disorder", [RURAL, "xã", 3, 8, 6, 5]],
    ["last-year-misses-goal", [RURAL, "xã", 3, 8, "", "", "", "", 7]],
    ["needs-total", [RURAL, "xã", 3, "100% xã"]],
    ["out-of-bounds", [INSURED, "%", 80, 120]],
  ] as const)("%s: %j", (code, row) => {
    const proposal = proposalOf(indicatorBook(row));
    expect(refusals(proposal)).toEqual({ [row[0]]: code });
    const [{ refusal }] = proposal.refused as [(typeof proposal.refused)[0]];
    expect(refusal.text.vi).toMatch(/\.$/);
    expect(refusal.text.en).not.toBe(refusal.text.vi);
  });

  it("a blank year that is merged with others", () => {
    const book = indicatorBook([RURAL, "xã", 3, 8]);
    const merges = [{ top: 2, left: 6, bottom: 2, right: 7 }];
    const sheets = [{ ...book.sheets[0]!, merges }];
    expect(refusals(proposalOf({ ...book, sheets }))).toEqual({ [RURAL]: "merged" });
  });

  it("a method that does not suit, and a total that the years leave no room for", () => {
    const row = [INSURED, "%", 0, 50, 10] as const;
    expect(refusals(proposalOf(indicatorBook(row), { method: "growth" }))).toEqual({
      [INSURED]: "method-unfit",
    });
    expect(refusals(proposalOf(indicatorBook(row), { method: "profile" }))).toEqual({
      [INSURED]: "method-unfit",
    });
    expect(refusals(proposalOf(indicatorBook(row), { method: "same-bound" }))).toEqual({
      [INSURED]: "method-unfit",
    });
    const budget = [BUDGET, "tỷ đồng", 100, 300, 200, 150] as const;
    const proposal = proposalOf(indicatorBook(budget), { method: "total" });
    expect(refusals(proposal)).toEqual({ [BUDGET]: "no-room" });
    expect(proposal.refused[0]!.refusal.text.vi).toContain(
      "mục tiêu 300 và các năm đã ghi (lớn nhất: năm 2021, 200) mâu thuẫn"
    );
  });
});

describe("rows that add up", () => {
  const base = (value: number) => ["", "", "", "", "", value];

  it("make 100 % in every year where they are a structure", () => {
    const book = appendixBook(
      { name: "Cơ cấu kinh tế", unit: "%" },
      { stt: "", name: "Trong đó: Nông nghiệp", unit: "%", actual: base(40), goal: 33.3 },
      { stt: "", name: "Công nghiệp", unit: "%", actual: base(20), goal: 26.4 },
      { stt: "", name: "Dịch vụ", unit: "%", actual: base(40), goal: 40.3 }
    );
    const rows = proposalOf(book).rows.map((row) => yearsOf(row) as number[]);
    expect(rows).toHaveLength(3);
    for (const year of [0, 1, 2, 3, 4]) {
      expect(rows.reduce((sum, row) => sum + row[year]!, 0)).toBeCloseTo(100, 9);
    }
    expect(rows.map((row) => row[4])).toEqual([33.3, 26.4, 40.3]);
  });

  it("make the total of their whole by years, and each its own", () => {
    const book = appendixBook(
      { name: BUDGET, unit: "tỷ đồng", actual: base(100), goal: 651 },
      { stt: "", name: `Trong đó: ${BUDGET} khu A`, unit: "tỷ đồng", actual: base(60), goal: 401 },
      { stt: "", name: `${BUDGET} khu B`, unit: "tỷ đồng", actual: base(40), goal: 250 }
    );
    const proposal = proposalOf(book);
    expect(proposal.rows.map(({ method }) => method)).toEqual(["total", "total", "total"]);
    const [whole, ...parts] = proposal.rows.map((row) => yearsOf(row) as number[]);
    const sums = whole!.map((_, year) => parts.reduce((sum, part) => sum + part[year]!, 0));
    expect(sums).toEqual(whole);
    expect(parts.map((part) => part.reduce((sum, value) => sum + value, 0))).toEqual([401, 250]);
  });

  it("are left alone where their place is all that speaks for it", () => {
    const book = appendixBook(
      { name: RURAL, unit: "xã", actual: base(79), goal: 116 },
      {
        stt: "",
        name: "Trong đó: Số xã đạt chuẩn NTM nâng cao",
        unit: "xã",
        actual: base(10),
        goal: 30,
      },
      { stt: "", name: "Số xã đạt chuẩn NTM kiểu mẫu", unit: "xã", actual: base(0), goal: 15 }
    );
    expect(proposalOf(book).rows.map(({ inputs }) => inputs.makes)).toEqual([null, null, null]);
  });
});

it("never takes a target that it filled for the goal, nor the goal for such a target", () => {
  const book = indicatorBook([RURAL, "xã", 3, 8]);
  const { filled } = fillWriting(proposalOf(book), planOf(book), new Map());
  const again = (row: SmallIndicator) =>
    proposeFill({ plan: planOf(indicatorBook(row)), denominators: [], filled });
  expect(yearsOf(again([RURAL, "xã", 3, 8, 4, 5, 6, 7, 8]).rows[0]!)).toEqual([4, 5, 6, 7, 8]);
  expect(yearsOf(again([RURAL, "xã", 3, 13, 4, 5, 6, 7, 8]).rows[0]!)).toEqual([5, 7, 9, 11, 13]);
  expect(refusals(again([RURAL, "xã", 3, "", 4, 5, 6, 7, 8]))).toEqual({ [RURAL]: "no-goal" });
});

it("writes the cells of a row that touch in one edit, after their formats", () => {
  const book = indicatorBook([RURAL, "xã", 79, 116, "", "", 102], [INSURED, "%", 95, 95]);
  const proposal = proposalOf(book);
  const { edits, filled } = fillWriting(proposal, planOf(book), new Map());
  expect(changesOf(proposal)).toEqual({ rows: 2, cells: 9 });
  expect(edits.map(({ kind }) => kind)).toEqual([
    ...["numberFormats", "cells", "numberFormats", "cells", "numberFormats", "cells"],
  ]);
  expect(filled.size).toBe(9);
});
