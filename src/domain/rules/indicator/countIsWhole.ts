import type { Indicator, PlanCell } from "../../plan/plan";
import { isLevel } from "../../plan/valueOrder";
import { decimalsOf } from "../precision";
import { defineIndicatorRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly text: string;
  readonly unit: string;
  readonly cells: number;
}

export const countIsWhole = defineIndicatorRule<Facts>({
  id: "indicator/count-is-whole",
  severity: "warning",
  title: { vi: "Số đếm là số nguyên", en: "A count is a whole number" },
  why: {
    vi: "Không có 88,5 xã: phần lẻ là do chia đều máy móc, hoặc dòng thật ra là tỷ lệ.",
    en: "There is no half commune: decimals come from splitting evenly, or the row is really a share.",
  },
  fix: {
    vi: "Ghi số nguyên; nếu là số bình quân hoặc tỷ lệ, sửa đơn vị tính.",
    en: "Write a whole number; if it is a mean or a share, correct the unit.",
  },
  message: {
    vi: ({ name, text, unit, cells }) =>
      `“${name}”: “${text}” có phần lẻ trong khi đơn vị tính là ${unit}${cells > 1 ? ` (${cells} ô)` : ""}.`,
    en: ({ name, text, unit, cells }) =>
      `“${name}”: “${text}” has decimals while its unit is ${unit}${cells > 1 ? ` (${cells} cells)` : ""}.`,
  },
  scope: "row",
  reads: [],
  mutedBy: [
    "indicator/row-is-named",
    "indicator/value-is-readable",
    "indicator/value-keeps-its-scale",
  ],
  *find(indicator) {
    if (!isCounted(indicator)) return;
    const broken = indicator.values.filter((cell) => !isWhole(cell));
    const [first, ...rest] = broken;
    if (!first) return;
    yield {
      at: first.ref,
      also: rest.map(({ ref }) => ref),
      facts: {
        name: indicator.name.text,
        text: first.value.text,
        unit: indicator.unit!.text,
        cells: broken.length,
      },
    };
  },
});

/** The unit counts whole things, and the register does not say that the indicator is a mean of such counts. */
function isCounted({ unitFacts, facts, name }: Indicator): boolean {
  if (unitFacts?.kind !== "count" || unitFacts.decimals !== 0) return false;
  return facts ? facts.decimals === 0 : !/bình quân|trung bình/i.test(name.text);
}

function isWhole({ value }: PlanCell): boolean {
  return !isLevel(value) || (decimalsOf(value.low ?? 0) === 0 && decimalsOf(value.high ?? 0) === 0);
}
