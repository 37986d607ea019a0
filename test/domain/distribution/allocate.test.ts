import { allocate } from "../../../src/domain/distribution/allocate";
import {
  type Allocation,
  type AllocationChoices,
  type AllocationRefusal,
  isAllocation,
} from "../../../src/domain/distribution/allocation";
import { locality, readTarget, targetOf } from "./targetOf";

const COMMUNES = [
  "Số xã đạt tiêu chí nông thôn mới",
  "xã",
  79,
  116,
  88,
  95,
  102,
  109,
  116,
] as const;
const POOR = ["Tỷ lệ hộ nghèo đa chiều", "%", 4, 1.5, 3.5, 3, 2.5, 2, 1.5] as const;
const INSURED = ["Tỷ lệ bao phủ bảo hiểm y tế", "%", 80, 95, 83, 86, 89, 92, 95] as const;
const BUDGET = [
  "Tổng thu ngân sách trên địa bàn",
  "tỷ đồng",
  100,
  650,
  110,
  120,
  130,
  140,
  150,
] as const;

const EQUAL: AllocationChoices = { basis: "equal", factor: 1, weightSource: "" };

function shared(outcome: Allocation | AllocationRefusal): Record<string, readonly number[]> {
  if (!isAllocation(outcome)) throw new Error(outcome.text.vi);
  return Object.fromEntries(outcome.parts.map(({ locality: { name }, values }) => [name, values]));
}

function refused(outcome: Allocation | AllocationRefusal): AllocationRefusal {
  if (isAllocation(outcome)) throw new Error("not refused");
  return outcome;
}

describe("what localities are given", () => {
  const districts = [
    locality("Giồng Riềng", { actual: 15, limit: 18, weight: 50 }),
    locality("Gò Quao", { actual: 10, limit: 10, weight: 30 }),
    locality("An Biên", { actual: 54, limit: 88, weight: 20 }),
  ];

  it("is equal parts of what the province still lacks, but nothing beyond what a locality can reach", () => {
    expect(shared(allocate(targetOf(COMMUNES), districts, EQUAL))).toEqual({
      "Giồng Riềng": [18, 18, 18, 18, 18],
      "Gò Quao": [10, 10, 10, 10, 10],
      "An Biên": [60, 67, 74, 81, 88],
    });
  });

  it("goes by headroom: all arrive together", () => {
    const { parts, made } = allocate(targetOf(COMMUNES), districts, {
      ...EQUAL,
      basis: "headroom",
    }) as Allocation;
    expect(parts.map(({ values }) => values)).toEqual([
      [16, 16, 17, 17, 18],
      [10, 10, 10, 10, 10],
      [62, 69, 75, 82, 88],
    ]);
    expect(made).toEqual([88, 95, 102, 109, 116]);
  });

  it("goes by weight, and by the last actual where no weights are stated", () => {
    const weights = districts.map((one) => ({ ...one, actual: null, limit: null }));
    const choices = { ...EQUAL, basis: "profile" } as const;
    const byWeight = allocate(targetOf(BUDGET), weights, choices) as Allocation;
    expect(byWeight.sharedBy).toBe("weight");
    expect(shared(byWeight)["Giồng Riềng"]).toEqual([55, 60, 65, 70, 75]);
    const actuals = [locality("A", { actual: 70 }), locality("B", { actual: 30 })];
    const byActual = allocate(targetOf(BUDGET), actuals, choices) as Allocation;
    expect(byActual.sharedBy).toBe("actual");
    expect(shared(byActual).B).toEqual([33, 36, 39, 42, 45]);
  });

  it("is never less than asked where the localities are given more than the province's target", () => {
    const named = districts.map(({ name }) => locality(name));
    const more = allocate(targetOf(BUDGET), named, { ...EQUAL, factor: 1.05 }) as Allocation;
    expect(more.made).toEqual([115.5, 126, 136.5, 147, 157.5].map(Math.ceil));
    const less = allocate(
      targetOf(["Số vụ tai nạn giao thông", "vụ", 300, 200, 280, 260, 240, 220, 200]),
      named,
      { ...EQUAL, factor: 1.1 }
    ) as Allocation;
    expect(less.made).toEqual([254, 236, 218, 200, 181]);
  });

  it("makes the province's rate by the weighted mean, on the better side of it", () => {
    const rates = [
      locality("Rạch Giá", { actual: 85, weight: 250_300 }),
      locality("Hòn Đất", { actual: 75, weight: 160_700 }),
      locality("Kiên Hải", { actual: 68.5, weight: 17_900 }),
    ];
    for (const basis of ["equal", "profile", "headroom"] as const) {
      const { made, parts } = allocate(targetOf(INSURED), rates, {
        ...EQUAL,
        basis,
      }) as Allocation;
      made.forEach((mean, year) => {
        expect(mean).toBeGreaterThanOrEqual(INSURED[4 + year]! as number);
        expect(mean).toBeLessThan((INSURED[4 + year]! as number) + 0.05);
      });
      expect(Math.max(...parts.flatMap(({ values }) => values))).toBeLessThanOrEqual(100);
    }
    const poor = rates.map((one, i) => ({ ...one, actual: [2, 6, 9.5][i]! }));
    const { made, parts } = allocate(targetOf(POOR), poor, EQUAL) as Allocation;
    made.forEach((mean, year) => expect(mean).toBeLessThanOrEqual(POOR[4 + year]! as number));
    expect(
      parts.every(({ values }) => values.every((v, i) => i === 0 || v <= values[i - 1]!))
    ).toBe(true);
  });

  it("keeps what is held and shares the rest", () => {
    const held = [{ ...districts[0]!, held: new Map([[2023, 16]]) }, ...districts.slice(1)];
    const years = shared(allocate(targetOf(COMMUNES), held, EQUAL));
    expect(years["Giồng Riềng"]![2]).toBe(16);
    expect(Object.values(years).map((own) => own[2])).toEqual([16, 10, 76]);
  });

  it("keeps a held number that a formula gave, to its last digit", () => {
    const held = [locality("A", { held: new Map([[2022, 100 / 3]]) }), locality("B")];
    const outcome = allocate(targetOf(BUDGET), held, EQUAL) as Allocation;
    expect(outcome.parts[0]!.values[1]).toBe(100 / 3);
    expect(outcome.made[1]).toBeCloseTo(120, 5);
  });
});

describe("what can't be shared out", () => {
  const two = [locality("A", { actual: 40, limit: 60 }), locality("B", { actual: 39, limit: 56 })];

  it.each([
    ["no-localities", COMMUNES, [], EQUAL, /Hãy dán danh sách địa phương/],
    ["bad-factor", COMMUNES, two, { ...EQUAL, factor: 0.9 }, /từ 1 đến 2 lần/],
    ["locality-twice", COMMUNES, [two[0]!, two[0]!], EQUAL, /hai dòng/],
    ["needs-weights", INSURED, two, EQUAL, /trọng số.*“A”, “B”/],
    [
      "needs-weights",
      COMMUNES,
      [two[0]!, { ...two[1]!, weight: 3 }],
      { ...EQUAL, basis: "profile" },
      /“A”/,
    ],
    [
      "needs-limits",
      COMMUNES,
      two.map((one) => ({ ...one, limit: null })),
      { ...EQUAL, basis: "headroom" },
      /giới hạn/,
    ],
    [
      "no-room",
      COMMUNES,
      [{ ...two[0]!, actual: 60 }, two[1]!],
      EQUAL,
      /đã đạt 99, tốt hơn.*2021 \(88\)/,
    ],
    [
      "no-room",
      COMMUNES,
      two.map((one) => ({ ...one, limit: 50 })),
      EQUAL,
      /2023 cần giao 102.*đạt tới 100/,
    ],
    [
      "hold-below-actual",
      COMMUNES,
      [{ ...two[0]!, held: new Map([[2021, 30]]) }, two[1]!],
      EQUAL,
      /kém mức đã đạt \(40\)/,
    ],
    [
      "hold-out-of-bounds",
      COMMUNES,
      [{ ...two[0]!, held: new Map([[2030, 50]]) }, two[1]!],
      EQUAL,
      /năm 2030, ngoài các năm kế hoạch 2021-2025/,
    ],
    [
      "needs-weights",
      COMMUNES,
      [
        { ...two[0]!, weight: 5 },
        { ...two[1]!, weight: -3 },
      ],
      { ...EQUAL, basis: "profile" },
      /“B”/,
    ],
    [
      "hold-out-of-bounds",
      COMMUNES,
      [{ ...two[0]!, held: new Map([[2021, 61]]) }, two[1]!],
      EQUAL,
      /vượt giới hạn 60/,
    ],
  ] as const)("%s", (code, row, localities, choices, sentence) => {
    const refusal = refused(allocate(targetOf(row), localities, choices));
    expect(refusal.code).toBe(code);
    expect(refusal.text.vi).toMatch(sentence);
    expect(refusal.text.en).not.toBe(refusal.text.vi);
  });

  it("names the two held targets that contradict each other", () => {
    const held = [
      {
        ...two[0]!,
        held: new Map([
          [2021, 46],
          [2023, 52],
        ]),
      },
      { ...two[1]!, held: new Map([[2021, 44]]) },
      locality("C", { actual: 0, limit: 10 }),
    ];
    const refusal = refused(allocate(targetOf(COMMUNES), held, EQUAL));
    expect(refusal.text.vi).toContain(
      "“A” năm 2021 (46) và “B” năm 2021 (44) mâu thuẫn so với chỉ tiêu tỉnh"
    );
    expect(refusal.holds).toHaveLength(2);
    const alone = [{ ...two[0]!, limit: null, held: new Map([[2022, 96]]) }, two[1]!];
    expect(refused(allocate(targetOf(COMMUNES), alone, EQUAL)).text.vi).toContain(
      "“A” năm 2022 (96) và mức tổng giao năm 2022 (95) mâu thuẫn"
    );
  });

  it.each([
    ["no-parts", ["Tốc độ tăng trưởng GRDP", "%", 8, 7, 7, 7, 7, 7, 7]],
    ["years-missing", ["Số xã đạt tiêu chí nông thôn mới", "xã", 79, 116, 88, "", "", 109, 116]],
    ["aggregation-unknown", ["Chỉ số lạ", "thước", 79, 116, 88, 90, 95, 109, 116]],
    ["row-refused", ["Số xã đạt tiêu chí nông thôn mới", "xã", 79, 116, 88, "nhiều", 95, 109, 116]],
  ] as const)("%s: a row that has no numbers to share", (code, row) => {
    expect(readTarget(row)).toMatchObject({ code });
  });
});
