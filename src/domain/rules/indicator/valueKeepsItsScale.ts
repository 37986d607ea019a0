import type { Indicator, PlanCell } from "../../plan/plan";
import { defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Point {
  readonly cell: PlanCell;
  readonly value: number;
}

interface Facts {
  readonly name: string;
  readonly value: number;
  /** The middle one of the other values. */
  readonly usual: number;
  readonly cells: number;
  readonly factor: number;
}

export const valueKeepsItsScale = defineIndicatorRule<Facts>({
  id: "indicator/value-keeps-its-scale",
  severity: "warning",
  title: {
    vi: "Các số của một dòng cùng một cỡ đơn vị",
    en: "The figures of a row are of one scale",
  },
  why: {
    vi: "Số gấp hoặc kém cả dãy 1.000 hay 1.000.000 lần là ghi nhầm triệu với tỷ, hoặc dấu chấm hiểu thành dấu phẩy.",
    en: "A figure 1,000 or 1,000,000 times the rest mixes up millions and billions, or a dot was taken for a comma.",
  },
  fix: {
    vi: "Đổi số về đơn vị tính của dòng; nếu số đúng, ghi giải trình.",
    en: "Convert the figure to the row's unit; if it is right, give the reason.",
  },
  message: {
    vi: ({ name, value, usual, cells, factor }) =>
      `“${name}”: ${viNumber(value)} lệch khoảng ${viNumber(factor)} lần so với các số khác của dòng (cỡ ${viNumber(usual)})${cells > 1 ? `; ${cells} ô như vậy` : ""}.`,
    en: ({ name, value, usual, cells, factor }) =>
      `“${name}”: ${enNumber(value)} is about ${enNumber(factor)} times off the other figures of the row (around ${enNumber(usual)})${cells > 1 ? `; ${cells} such cells` : ""}.`,
  },
  scope: "row",
  reads: [],
  mutedBy: ["indicator/value-is-within-bounds"],
  *find(indicator) {
    if (!isWide(indicator)) return;
    const split = splitByScale(pointsOf(indicator));
    if (!split) return;
    const { odd, usual, factor } = split;
    const [first, ...rest] = odd;
    yield {
      at: first!.cell.ref,
      also: rest.map(({ cell }) => cell.ref),
      facts: {
        ...{ name: indicator.name.text, value: first!.value, cells: odd.length, factor },
        usual: middle(usual),
      },
    };
  },
});

function pointsOf(indicator: Indicator): Point[] {
  return indicator.values.flatMap((cell) => {
    const value = valueIn(cell);
    return value === null ? [] : [{ cell, value }];
  });
}

function valueIn({ value: { kind, low, remark } }: PlanCell): number | null {
  const told = remark === "share-below-one";
  return kind === "number" && low !== null && low > 0 && !told ? low : null;
}

const FEWEST = 4;
/** Values of one group differ by no more than this; a row of wider spread says nothing about scale. */
const SPREAD = 5;
/** How near to 1,000 or 10^6 the two groups must be, as a factor. */
const NEAR = 2.5;

/** Whether two values are so far apart that they may be of two scales: seldom, and soon told. */
function isWide(indicator: Indicator): boolean {
  let [least, most] = [Infinity, 0];
  for (const cell of indicator.values) {
    const value = valueIn(cell);
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most > (least * 1e3) / NEAR;
}

/** The values that stand a thousand or a million times off the others, where both groups are each of one size. */
function splitByScale(
  points: readonly Point[]
): { odd: readonly Point[]; usual: readonly Point[]; factor: number } | null {
  if (points.length < FEWEST) return null;
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const at = widestGap(sorted);
  const groups = [sorted.slice(0, at), sorted.slice(at)] as const;
  if (groups.some((group) => group.at(-1)!.value > SPREAD * group[0]!.value)) return null;
  const apart = middle(groups[1]) / middle(groups[0]);
  const factor = [1e3, 1e6].find((one) => apart < one * NEAR && apart > one / NEAR);
  if (factor === undefined) return null;
  const [odd, usual] =
    groups[0].length < groups[1].length ? groups : ([groups[1], groups[0]] as const);
  const chosen = new Set(odd);
  return { odd: points.filter((point) => chosen.has(point)), usual, factor };
}

/** Where the greatest step up begins. */
function widestGap(sorted: readonly Point[]): number {
  let widest = 1;
  for (let i = 2; i < sorted.length; i++) {
    const gap = sorted[i]!.value / sorted[i - 1]!.value;
    if (gap > sorted[widest]!.value / sorted[widest - 1]!.value) widest = i;
  }
  return widest;
}

function middle(points: readonly Point[]): number {
  const values = points.map(({ value }) => value).sort((a, b) => a - b);
  return values[values.length >> 1]!;
}
