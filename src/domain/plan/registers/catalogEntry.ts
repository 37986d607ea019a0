import type { CatalogEntry, GoodDirection, IndicatorFacts } from "./indicatorCatalog";

type Rest = Partial<Omit<IndicatorFacts, "direction">> & {
  /** Phrases that must not occur, besides those that never may. */
  readonly without?: string;
  readonly units?: string;
};

/** A change of the level is another indicator than the level. */
const CHANGES =
  "tốc độ; mức giảm; mức tăng; tỷ lệ giảm; tỷ lệ tăng; số giảm; số tăng; so với năm; so với cùng kỳ; so cùng kỳ; " +
  "so với dự toán; so với kế hoạch";

/** Words that turn what should rise into its lack, or into a loss of it. */
const LACKS = "không; chưa; thiếu; giảm; thất thoát; trốn; nợ";

/** Words that turn what should fall into help against it, or into an end of it. */
const REMEDIES =
  "được; có; hỗ trợ; thoát; khỏi; xóa; phòng; chống; tham gia; tiếp cận; sử dụng; vay; xử lý; khắc phục; " +
  "bảo hiểm; điều trị; cai; phổ biến; kiểm soát; bình quân hàng năm; bình quân năm; bình quân mỗi năm; " +
  "giảm bình quân; giảm hàng năm; mỗi năm; hàng năm";

/** A share of a whole, 0 to 100 %, weighted by what it is a share of. */
export function share(
  words: string,
  direction: GoodDirection,
  weight: string | null,
  rest: Rest = {}
): CatalogEntry {
  return entry(words, direction, {
    valueKind: "rate",
    aggregation: "weighted",
    weight,
    decimals: 2,
    low: 0,
    high: 100,
    units: "%",
    ...rest,
  });
}

/** A number of whole things on a day. */
export function stock(
  words: string,
  direction: GoodDirection,
  units: string,
  rest: Rest = {}
): CatalogEntry {
  return entry(words, direction, {
    valueKind: "point-in-time",
    aggregation: "sum",
    decimals: 0,
    low: 0,
    units,
    ...rest,
  });
}

/** An amount or number added up over a year. */
export function flow(
  words: string,
  direction: GoodDirection,
  units: string,
  rest: Rest = {}
): CatalogEntry {
  return entry(words, direction, {
    valueKind: "period",
    aggregation: "sum",
    decimals: 2,
    low: 0,
    units,
    ...rest,
  });
}

/** Something per something: sum of numerators over sum of denominators. */
export function ratio(
  words: string,
  direction: GoodDirection,
  weight: string,
  units: string,
  rest: Rest = {}
): CatalogEntry {
  return entry(words, direction, {
    valueKind: "rate",
    aggregation: "ratio-of-sums",
    weight,
    decimals: 2,
    low: 0,
    units,
    ...rest,
  });
}

/** A speed, index or change: it may be negative or above 100, and is never built from parts. */
export function growth(
  words: string,
  direction: GoodDirection,
  units: string,
  rest: Rest = {}
): CatalogEntry {
  return entry(words, direction, {
    valueKind: "growth",
    decimals: 2,
    units,
    without: "",
    ...rest,
  });
}

/** A score, rank or index that nothing can be built from. */
export function score(
  words: string,
  direction: GoodDirection,
  units: string,
  rest: Rest = {}
): CatalogEntry {
  return entry(words, direction, {
    valueKind: "point-in-time",
    decimals: 2,
    low: 0,
    units,
    ...rest,
  });
}

function entry(words: string, direction: GoodDirection, rest: Rest): CatalogEntry {
  const { without, units, ...facts } = rest;
  const never = facts.valueKind === "growth" ? "" : [CHANGES, turns(direction)].join("; ");
  const own = phrases(words);
  return {
    words: own,
    without: phrases(`${never}; ${without ?? ""}`).filter((one) => !asksFor(own, one)),
    units: phrases(units ?? ""),
    facts: {
      valueKind: "rate",
      direction,
      aggregation: "none",
      weight: null,
      decimals: 2,
      low: null,
      high: null,
      confirmed: false,
      ...facts,
    },
  };
}

function turns(direction: GoodDirection): string {
  return direction === "up" ? LACKS : direction === "down" ? REMEDIES : "";
}

/** An entry may ask for a word that others of its kind must not hold: `nợ xấu`, `giảm tỷ lệ hộ nghèo`. */
function asksFor(words: readonly string[], phrase: string): boolean {
  return words.some((choice) => ` ${choice.replace(/[|^]/g, " ")} `.includes(` ${phrase} `));
}

/** The phrases of a register cell, written with `;` between them. */
export function phrases(text: string): string[] {
  return text
    .split(";")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
