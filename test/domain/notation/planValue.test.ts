import fc from "fast-check";
import type { PlanValue, UnitKind } from "../../../src/domain/notation/notation";
import { type ValueUnit, readPlanValue } from "../../../src/domain/notation/planValue";
import type { CellContent } from "../../../src/domain/sheet";
import { fixtureRows } from "./fixtures";

/** The kinds of the units that the tests name; see fixtures/domain/README.md. */
const UNIT_KINDS: Readonly<Record<string, UnitKind>> = {
  "%": "share",
  "%/năm": "growth",
  "Điểm %": "per-mille",
  "‰": "per-mille",
  "bác sĩ/vạn dân": "ratio",
  hạng: "rank",
  "tỷ đồng": "amount",
  "triệu USD": "amount",
  Frw: "amount",
};

function unitOf(name: string): ValueUnit | null {
  return name === "" ? null : { name, kind: UNIT_KINDS[name] ?? "count" };
}

/** `[90, 95)`: brackets are inclusive ends, a blank is an open one. */
function interval({ low, high, lowInclusive, highInclusive }: PlanValue): string {
  const ends = `${low ?? ""}; ${high ?? ""}`;
  return `${lowInclusive === true ? "[" : "("}${ends}${highInclusive === true ? "]" : ")"}`;
}

function read(text: string, unit = ""): PlanValue {
  return readPlanValue({ value: text }, unitOf(unit));
}

const EXPECTED: Readonly<Record<string, Partial<PlanValue>>> = {
  "number + note": { kind: "number", note: expect.any(String) as string },
  "change range + note": { kind: "change", note: expect.any(String) as string },
  "bound+hold": { kind: "bound", hold: true },
  hold: { kind: "number", hold: true },
  approx: { kind: "number", approx: true },
  suspicious: { kind: "number", remark: "share-below-one" },
  "missing: none": { kind: "missing", missing: "none" },
  "missing: not collected": { kind: "missing", missing: "not-collected" },
  blank: { kind: "missing", missing: "blank" },
  "footnote mark": { kind: "missing", missing: "blank", note: "*" },
  "not applicable": { kind: "not-applicable" },
  "formula error": { kind: "error" },
};

describe("the collected notations", () => {
  it.each(fixtureRows("value-cases.tsv").map((row, index) => [index + 2, ...row] as const))(
    "line %d: %p in a %p row is %s",
    (_line, text, unit, kind, low, high) => {
      const content: CellContent =
        kind === "date-damage" ? { value: 44446, format: "d-mmm" } : { value: text! };
      const productDecides = text === "12.01";
      const expected = productDecides
        ? { kind: "number", remark: "decimal-point" }
        : (EXPECTED[kind!] ?? { kind });
      expect(readPlanValue(content, unitOf(unit!))).toMatchObject({
        ...expected,
        low: low ? Number(low) : null,
        high: high ? Number(high) : null,
      });
    }
  );
});

describe("numbers and what stands around them", () => {
  it.each([
    ["9,78", "%", "number [9.78; 9.78]"],
    ["−0,78", "%/năm", "number [-0.78; -0.78]"],
    ["- 1,62", "%/năm", "number [-1.62; -1.62]"],
    ["24.500 triệu đồng", "tỷ đồng", "number [24.5; 24.5]"],
    ["575 triệu USD", "triệu USD", "number [575; 575]"],
    ["79 xã đạt chuẩn", "xã", "number [79; 79]"],
    ["13,5 bác sĩ/vạn dân", "bác sĩ/vạn dân", "number [13.5; 13.5]"],
    ["95,15 phần trăm", "%", "number [95.15; 95.15]"],
    ["90.", "%", "number [90; 90]"],
    ["0,5‰", "‰", "number [0.5; 0.5]"],
    ["100% xã", "%", "number [100; 100]"],
    ["Phấn đấu đạt 90%", "%", "number [90; 90]"],
    ["Đến năm 2025 đạt 90%", "%", "number [90; 90]"],
    ["Năm 2025: 90%", "%", "number [90; 90]"],
    ["90% vào năm 2025", "%", "number [90; 90]"],
    ["65 (KH 61)", "%", "number [65; 65]"],
    ["còn 1,5", "%", "number [1.5; 1.5]"],
    ["Giảm tỷ lệ hộ nghèo còn 3%", "%", "number [3; 3]"],
    ["giảm từ 5% xuống còn 3%", "%", "number [3; 3]"],
    ["tăng từ 88% lên 90%", "%", "number [90; 90]"],
    ["trên dưới 90", "%", "number [90; 90]"],
    ["giữ vững 100%", "%", "number [100; 100]"],
    ["ổn định ở mức 42%", "%", "number [42; 42]"],
    ["1.000", "%", "ambiguous (; )"],
    ["1.000-1.500", "%", "ambiguous (; )"],
    ["12.500%", "xã", "ambiguous (; )"],
    ["1,234", "xã", "ambiguous (; )"],
    ["- 5", "xã", "ambiguous (; )"],
    ["9-7", "xã", "ambiguous (; )"],
  ])("%p in a %p row: %s", (text, unit, expected) => {
    const value = read(text, unit);
    expect(`${value.kind} ${interval(value)}`).toBe(expected);
  });
});

describe("bounds and ranges", () => {
  it.each([
    ["không dưới 90%", "%", "bound [90; )"],
    ["không quá 3", "%", "bound (; 3]"],
    ["90 trở xuống", "%", "bound (; 90]"],
    ["từ 90% trở lên", "%", "bound [90; )"],
    ["từ 90", "%", "bound [90; )"],
    ["90%+", "%", "bound [90; )"],
    ["80 xã trở lên", "xã", "bound [80; )"],
    ["duoi 3%", "%", "bound (; 3)"],
    ["dưới3%", "%", "bound (; 3)"],
    ["giảm còn dưới 3%", "%", "bound (; 3)"],
    ["vượt 90", "%", "bound (90; )"],
    ["trên 3.000", "tỷ đồng", "bound (3000; )"],
    ["Tốp 20 tỉnh", "hạng", "bound (; 20]"],
    ["7–9", "huyện", "range [7; 9]"],
    ["từ 7 đến 9", "huyện", "range [7; 9]"],
    ["từ 7 huyện đến 9 huyện", "huyện", "range [7; 9]"],
    ["trên 90 đến dưới 95", "%", "range (90; 95)"],
    ["trên 7 và dưới 9", "huyện", "range (7; 9)"],
    ["khoảng 3.000 - 3.500 tỷ đồng", "tỷ đồng", "range [3000; 3500]"],
    ["57–57,5", "%", "range [57; 57.5]"],
  ])("%p in a %p row: %s", (text, unit, expected) => {
    const value = read(text, unit);
    expect(`${value.kind} ${interval(value)}`).toBe(expected);
  });
});

describe("changes, rates, shares and places", () => {
  it.each([
    ["Mức giảm hạ hằng năm 1,62%", "%", "change [-1.62; -1.62]"],
    ["giảm 1-1,5%/năm", "%", "change [-1.5; -1]"],
    ["giảm ít nhất 1%", "%", "change (; -1]"],
    ["giảm 0,5 điểm %", "%", "change [-0.5; -0.5]"],
    ["giảm -0,5", "Điểm %", "change [-0.5; -0.5]"],
    ["tăng thêm 5 xã", "xã", "change [5; 5]"],
    ["tăng 10% so với năm 2020", "tỷ đồng", "rate [10; 10]"],
    ["tăng trên 15%", "triệu USD", "rate (15; )"],
    ["Bình quân tăng 7-7,5%/năm", "%/năm", "rate [7; 7.5]"],
    ["giảm 2%", "%/năm", "rate [-2; -2]"],
    ["BQ 7,24", "%", "mean [7.24; 7.24]"],
    ["Bình quân 2016-2020: 7,24", "%", "mean [7.24; 7.24]"],
    ["500 người/năm", "người", "mean [500; 500]"],
    ["gấp đôi", "tỷ đồng", "ratio [2; 2]"],
    ["gấp trên 1,5 lần so với năm 2020", "tỷ đồng", "ratio (1.5; )"],
    ["50% số xã", "xã", "share-of-total [0.5; 0.5]"],
    ["35%", "xã", "share-of-total [0.35; 0.35]"],
    ["trên 90% số xã", "xã", "share-of-total (0.9; )"],
    ["79/116 xã", "xã", "fraction (79; 116)"],
    ["xếp thứ 15/63", "hạng", "rank (15; 63)"],
    ["Hạng 15", "hạng", "rank (15; )"],
    ["5 lần", "lần", "number [5; 5]"],
  ])("%p in a %p row: %s", (text, unit, expected) => {
    const value = read(text, unit);
    expect(`${value.kind} ${interval(value)}`).toBe(expected);
  });
});

describe("what is no value of the row", () => {
  it.each([
    ["8 xã", "%"],
    ["575 tỷ", "triệu USD"],
    ["0,5‰", "%"],
    ["0,5%", "‰"],
    ["90%", "hạng"],
    ["5 năm", "%"],
    ["12 xã, 3 huyện", "xã"],
    ["1,2,3", "xã"],
    ["2021-2025", "xã"],
    ["07/09/2021", "xã"],
    ["dưới 3 đến 5", "%"],
    ["tối thiểu", "%"],
    ["không tăng", "%"],
    ["≠ 3", "%"],
    ["(5)", "xã"],
    ["Có", ""],
    ["Hoàn thành", ""],
    ["O,5", "%"],
    ["2O", "xã"],
    ["1.2OO", "xã"],
    [`${"chỉ tiêu ".repeat(60)}90`, "%"],
  ])("%p in a %p row is text", (text, unit) => {
    expect(read(text, unit)).toMatchObject({ kind: "text", low: null, high: null });
  });

  it.each([
    ["–", { kind: "missing", missing: "none" }],
    ["—", { kind: "missing", missing: "none" }],
    ["…", { kind: "missing", missing: "not-collected" }],
    ["Chưa có số liệu", { kind: "missing", missing: "not-collected" }],
    ["   ", { kind: "missing", missing: "blank" }],
    ["\u00a0", { kind: "missing", missing: "blank" }],
    ["(x)", { kind: "not-applicable" }],
    ["''", { kind: "ditto" }],
    ["như trên", { kind: "ditto" }],
    ["#DIV/0!", { kind: "error" }],
  ])("%p: %p", (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

describe("remarks, notes and flags", () => {
  it.each<[string, string, Partial<PlanValue>]>([
    ["đuy trì dưới 3%", "%", { kind: "bound", hold: true, remark: "misspelt" }],
    ["đuy trì", "%", { kind: "text", hold: true, remark: "misspelt" }],
    ["duy trì", "%", { kind: "text", hold: true }],
    ["12.01", "%", { kind: "number", remark: "decimal-point" }],
    ["9,78", "%", { kind: "number", remark: "number-as-text" }],
    ["'1,44", "%", { kind: "number", remark: "number-as-text" }],
    ["95,15%", "%", { kind: "number", remark: "number-as-text" }],
    ["0,9515", "%", { kind: "number", remark: "share-below-one" }],
    ["24.500 triệu", "tỷ đồng", { kind: "number", note: "triệu" }],
    ["90¹", "%", { kind: "number", note: "¹" }],
    ["tăng 10% so với năm 2020", "tỷ đồng", { note: "so với năm 2020" }],
    ["79 xã đạt chuẩn", "xã", { note: "xã đạt chuẩn" }],
    ["~90", "%", { approx: true }],
  ])("%p in a %p row: %p", (text, unit, expected) => {
    expect(read(text, unit)).toMatchObject(expected);
  });

  it.each([
    ["0,78", "%"],
    ["0,4%", "%"],
    ["0,125", "%"],
    ["0,9515", "bác sĩ/vạn dân"],
  ])("%p in a %p row is no share below one", (text, unit) => {
    expect(read(text, unit).remark).not.toBe("share-below-one");
  });

  it.each([">90", "khoảng 90", "duy trì 90", "90 (ước)", "90*"])(
    "%p is no number as text",
    (text) => {
      expect(read(text, "%").remark).toBeUndefined();
    }
  );
});

describe("cells that hold no text", () => {
  it.each<[CellContent, string, Partial<PlanValue>]>([
    [{ value: null }, "%", { kind: "missing", missing: "blank", text: "" }],
    [{ value: 0 }, "xã", { kind: "number", low: 0, high: 0, text: "0" }],
    [{ value: 9.78 }, "%", { kind: "number", low: 9.78, text: "9,78" }],
    [
      { value: 0.9515, format: "0.00%" },
      "%",
      { low: 95.15, remark: "percent-format", text: "95,15%" },
    ],
    [{ value: 0.07, format: "0%" }, "%/năm", { low: 7, remark: "percent-format" }],
    [{ value: 0.29, format: "0%" }, "", { low: 29, remark: "percent-format" }],
    [
      { value: 1, format: "0%" },
      "xã",
      { kind: "share-of-total", low: 1, remark: "percent-format" },
    ],
    [{ value: 0.5, format: "0%" }, "‰", { kind: "ambiguous", low: null }],
    [{ value: 0.9515 }, "%", { low: 0.9515, remark: "share-below-one" }],
    [{ value: 44446, format: "d-mmm" }, "huyện", { kind: "date-damage", low: null, text: "07/09" }],
    [{ value: { error: "#REF!" } }, "%", { kind: "error", text: "#REF!" }],
    [{ value: true }, "%", { kind: "text", text: "TRUE" }],
    [{ value: NaN }, "%", { kind: "error", low: null }],
    [{ value: 1e308, format: "0%" }, "%", { kind: "ambiguous", low: null }],
  ])("%p in a %p row: %p", (content, unit, expected) => {
    expect(readPlanValue(content, unitOf(unit))).toMatchObject(expected);
  });

  it.each<[CellContent, string]>([
    [{ value: 0.78 }, "%"],
    [{ value: 0.9515 }, "bác sĩ/vạn dân"],
    [{ value: 0.78125, formula: "=12/1536*100" }, "%"],
    [{ value: 9.78 }, "%"],
  ])("%p in a %p row needs no remark", (content, unit) => {
    expect(readPlanValue(content, unitOf(unit)).remark).toBeUndefined();
  });
});

describe("any text", () => {
  const words =
    "duy trì|đuy trì|dưới|trên|≥|>|<|khoảng|từ|đến|-|–|tăng|giảm|còn|gấp|lần|bình quân|5 năm|năm 2025|7|9,5|1.000|12.01|%|‰|điểm %|/năm|tỷ|xã|(15%)|*|¹|…|x|trở lên|so với|hạng|/";
  const phrases = fc
    .array(fc.constantFrom(...words.split("|")), { maxLength: 8 })
    .map((parts) => parts.join(" "));
  const texts = fc.oneof(phrases, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  const units = fc.constantFrom("", "%", "%/năm", "‰", "xã", "tỷ đồng", "bác sĩ/vạn dân", "hạng");
  const reading = (value: PlanValue) => ({ ...value, text: "" });

  it("is read without throwing and without NaN or Infinity", () => {
    fc.assert(
      fc.property(texts, units, (text, unit) => {
        const { low, high } = read(text, unit);
        expect([low, high].every((end) => end === null || Number.isFinite(end))).toBe(true);
        expect(low === null || high === null || low <= high || /\//.test(text)).toBe(true);
      }),
      { numRuns: 3000 }
    );
  });

  it("is read alike in both Unicode forms and with no-break spaces", () => {
    fc.assert(
      fc.property(texts, units, (text, unit) => {
        const expected = reading(read(text.normalize("NFC"), unit));
        expect(reading(read(text.normalize("NFD"), unit))).toEqual(expected);
        expect(reading(read(text.normalize("NFC").replace(/ /g, "\u00a0"), unit))).toEqual(
          expected
        );
      }),
      { numRuns: 2000 }
    );
  });

  it("is no number with a letter for a digit where a mark stands on the letter: found by fuzzing", () => {
    expect(reading(read("0O\u0304", "xã"))).toEqual(reading(read("0Ō", "xã")));
  });

  it.each(["duy trì ", "(", "1.", "1 000 ", "1,", "*", "[", "-", "tăng a ", "9/", "á", " ", "((a"])(
    "is read in linear time when %p repeats",
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      expect(read(text, "%").low).toBeNull();
    },
    2000
  );
});
