import type { PartsTotal } from "../../../src/domain/consolidation/consolidation";
import type { WeightAnswer } from "../../../src/domain/consolidation/answers";
import type { CellValue } from "../../../src/domain/sheet";
import { type Row, agency, figureAt, pull } from "./pull";

const NAMES = Array.from({ length: 15 }, (_, i) => `UBND xã Số ${i + 1}`);
const LOCALITIES = NAMES.map((name) => agency(name, "locality"));

const COMMUNES: Row = { name: "Số doanh nghiệp thành lập mới", unit: "doanh nghiệp" };

/** Each locality sends its rows, in the order of the register. */
function together(
  master: readonly Row[],
  sent: readonly (readonly Row[])[],
  more: { agencies?: typeof LOCALITIES; weights?: readonly WeightAnswer[] } = {}
) {
  return pull({
    master: { indicators: master },
    agencies: more.agencies ?? LOCALITIES,
    files: Object.fromEntries(
      sent.map((indicators, i) => [
        `${i + 1}.xlsx`,
        { info: { reportingAgency: NAMES[i]! }, indicators },
      ])
    ),
    answers: { weights: more.weights ?? [] },
  });
}

const actuals = (row: Row, values: readonly CellValue[]) =>
  values.map((actual) => [{ ...row, actual }]);

function total(row: Row, values: readonly CellValue[]): PartsTotal {
  const agencies = LOCALITIES.slice(0, 3);
  const result = together([row], actuals(row, values), { agencies });
  return figureAt(result, 0, "actual:2020").localities!;
}

describe("the total of the localities", () => {
  it("is none while 13 of 15 are there, and says so", () => {
    const values = Array.from({ length: 13 }, () => 5);
    const result = together([COMMUNES], actuals(COMMUNES, values));
    expect(figureAt(result, 0, "actual:2020").localities).toEqual({
      ...{ kind: "no-total", reason: "parts-missing", given: 13, expected: 15 },
      text: {
        vi: "Mới có 13/15 địa phương; chưa đủ để cộng. Thiếu: UBND xã Số 14, UBND xã Số 15.",
        en: "Only 13 of 15 localities so far: not enough for a total. Missing: UBND xã Số 14, UBND xã Số 15.",
      },
    });
  });

  it("adds decimals without a binary tail", () => {
    expect(total({ name: "Diện tích gieo trồng", unit: "ha" }, [0.1, 0.2, 0.3])).toMatchObject({
      ...{ kind: "total", value: 0.6 },
    });
  });

  it("counts `-` and `x` as answers, `…` and a blank as missing", () => {
    expect(total(COMMUNES, [5, "-", 3])).toMatchObject({ kind: "total", value: 8, given: 3 });
    expect(total(COMMUNES, [5, "x", 3])).toMatchObject({ kind: "total", value: 8 });
    expect(total(COMMUNES, [5, "…", 3])).toMatchObject({ reason: "parts-missing", given: 2 });
    expect(total(COMMUNES, [5, 0, ""])).toMatchObject({ reason: "parts-missing", given: 2 });
  });

  it.each([["7-9"], [">90"], ["khoảng 5"], ["12"], ["đang rà soát"], [true]])(
    "is none where a part is %j",
    (part) => {
      expect(total(COMMUNES, [5, part, 3])).toMatchObject({
        ...{ kind: "no-total", reason: "not-a-number" },
        text: {
          vi: "Không cộng được: UBND xã Số 2 ghi số bằng chữ, mức giới hạn hoặc khoảng.",
        },
      });
    }
  );

  it.each([
    ["Tốc độ tăng trưởng GRDP", "%", "not-aggregated"],
    ["Xếp hạng chỉ số PCI", "hạng", "not-aggregated"],
    ["Cơ cấu kinh tế: công nghiệp - xây dựng", "%", "recomputed"],
  ])("is none for %s", (name, unit, reason) => {
    expect(total({ name, unit }, [5, 4, 3])).toMatchObject({ kind: "no-total", reason });
  });

  it("is none where the register lists no single localities", () => {
    const agencies = [agency("UBND các xã, phường, đặc khu", "locality")];
    const result = pull({
      ...{ master: { indicators: [COMMUNES] }, agencies },
      files: {
        "1.xlsx": {
          info: { reportingAgency: NAMES[0]! },
          indicators: [{ ...COMMUNES, actual: 5 }],
        },
      },
      answers: {
        senders: [{ key: "name:ubnd xã số 1", agency: NAMES[0]!, kind: "locality" }],
      },
    });
    expect(figureAt(result, 0, "actual:2020").localities).toMatchObject({
      ...{ kind: "no-total", reason: "parts-unknown", given: 1, expected: null },
    });
  });

  it("is none where localities send the province's own figure back", () => {
    const master = { ...COMMUNES, actual: 79 };
    const agencies = LOCALITIES.slice(0, 3);
    const result = together([master], actuals(COMMUNES, [79, 79, 4]), { agencies });
    expect(figureAt(result, 0, "actual:2020").localities).toMatchObject({
      ...{ kind: "no-total", reason: "copied" },
    });
  });
});

describe("a rate of the province", () => {
  const POOR: Row = { name: "Tỷ lệ hộ nghèo đa chiều", unit: "%" };
  const HOUSEHOLDS: Row = { name: "Số hộ gia đình", unit: "hộ" };
  const agencies = LOCALITIES.slice(0, 5);
  // Wards of a real district workbook: poor households and households.
  const WARDS = [
    [275, 12_000],
    [189, 15_500],
    [10, 9_100],
    [107, 11_300],
    [102, 9_500],
  ] as const;
  const sent = WARDS.map(([poor, households]): Row[] => [
    { ...POOR, actual: (poor / households) * 100 },
    { ...HOUSEHOLDS, actual: households },
  ]);

  it("is the mean weighted by its own weight in each book", () => {
    const result = together([POOR, HOUSEHOLDS], sent, { agencies });
    const [poor, all] = [0, 1].map((side) => WARDS.reduce((sum, ward) => sum + ward[side]!, 0));
    const { localities } = figureAt(result, 0, "actual:2020");
    expect(localities).toMatchObject({ kind: "total", method: "weighted", given: 5 });
    expect((localities as { value: number }).value).toBeCloseTo((poor! / all!) * 100, 10);
    expect(result.indicators[0]!.weightKey).toBe(result.indicators[1]!.row.key);
    expect(result.questions).toEqual([]);
  });

  it("asks for weights that no book has, and never takes a plain mean", () => {
    const rows = sent.map(([poor]) => [poor!]);
    const result = together([POOR], rows, { agencies });
    expect(figureAt(result, 0, "actual:2020").localities).toMatchObject({
      ...{ kind: "no-total", reason: "weights-missing" },
    });
    expect(result.questions).toMatchObject([
      {
        kind: "weight",
        weight: "Tổng số hộ",
        agencies: NAMES.slice(0, 5),
        fields: ["actual:2020"],
      },
    ]);
  });

  it("is not weighed by some of what it is a share of", () => {
    const poor = { ...HOUSEHOLDS, name: "Số hộ nghèo" };
    const rows = sent.map(([rate, households]) => [rate!, { ...households!, name: poor.name }]);
    const result = together([POOR, poor], rows, { agencies });
    expect(result.indicators[0]!.weightKey).toBeNull();
  });

  it("takes weights as answered", () => {
    const rows = actuals(POOR, [2, 1, "-"]);
    const three = LOCALITIES.slice(0, 3);
    const { key } = together([POOR], rows, { agencies: three }).indicators[0]!.row;
    const weights = [100, 300].map((weight, i) => ({
      key,
      agency: NAMES[i]!,
      field: null,
      weight,
    }));
    const result = together([POOR], rows, { agencies: three, weights });
    expect(figureAt(result, 0, "actual:2020").localities).toMatchObject({ value: 1.25, given: 3 });
    expect(result.questions).toEqual([]);
  });

  it("of town dwellers is not weighed by all people", () => {
    const water: Row = { name: "Tỷ lệ dân cư thành thị sử dụng nước sạch", unit: "%" };
    const people: Row = { name: "Dân số trung bình", unit: "người" };
    const town: Row = { name: "Dân số trung bình thành thị", unit: "người" };
    const one = LOCALITIES.slice(0, 1);
    const only = together(
      [water, people],
      [
        [
          { ...water, actual: 9 },
          { ...people, actual: 5 },
        ],
      ],
      {
        agencies: one,
      }
    );
    expect(only.indicators[0]!.weightKey).toBeNull();
    expect(only.questions).toMatchObject([{ weight: "Dân số trung bình thành thị" }]);
    const both = together(
      [water, people, town],
      [
        [
          { ...water, actual: 9 },
          { ...town, actual: 5 },
        ],
      ],
      {
        agencies: one,
      }
    );
    expect(both.indicators[0]!.weightKey).toBe(both.indicators[2]!.row.key);
  });
});
