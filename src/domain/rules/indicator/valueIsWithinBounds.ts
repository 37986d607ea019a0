import type { Indicator, PlanCell } from "../../plan/plan";
import { isLevel, isWorse } from "../../plan/valueOrder";
import type { Language } from "../../text";
import { defineIndicatorRule } from "../rule";
import { numberIn } from "../say";

/** What a value may be; null is an open end. */
interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  /** From a source, or confirmed by the office. */
  readonly certain: boolean;
}

interface Facts extends Bounds {
  readonly name: string;
  readonly text: string;
  readonly unit: string;
  readonly cells: number;
}

export const valueIsWithinBounds = defineIndicatorRule<Facts>({
  id: "indicator/value-is-within-bounds",
  severity: "error",
  title: {
    vi: "Giá trị nằm trong giới hạn của chỉ tiêu",
    en: "A value lies within the indicator's bounds",
  },
  why: {
    vi: "Tỷ lệ trên 100% hay số đếm âm là gõ nhầm dấu, thiếu dấu phẩy hoặc nhầm đơn vị.",
    en: "A share above 100 % or a negative count is a slip of sign, comma or unit.",
  },
  fix: {
    vi: "Kiểm lại dấu phẩy thập phân và đơn vị; nếu số đúng, sửa giới hạn ở trang “Danh mục chỉ tiêu”.",
    en: "Check the decimal comma and the unit; if the figure is right, mend the bounds in the sheet “Danh mục chỉ tiêu”.",
  },
  message: {
    vi: ({ name, text, unit, cells, low, high }) =>
      `“${name}”: “${text}” ngoài giới hạn ${span(low, high, "vi")} (${unit})${cells > 1 ? `, ${cells} ô như vậy` : ""}.`,
    en: ({ name, text, unit, cells, low, high }) =>
      `“${name}”: “${text}” is outside ${span(low, high, "en")} (${unit})${cells > 1 ? `; ${cells} such cells` : ""}.`,
  },
  scope: "row",
  reads: [],
  needs: ["bounds"],
  mutedBy: ["indicator/row-is-named"],
  *find(indicator) {
    const bounds = boundsOf(indicator);
    if (!bounds) return;
    const outside = indicator.values.filter((cell) => excess(cell, bounds) !== null);
    const [first, ...rest] = outside;
    if (!first) return;
    yield {
      at: first.ref,
      also: rest.map(({ ref }) => ref),
      facts: {
        ...bounds,
        name: indicator.name.text,
        text: first.value.text,
        unit: indicator.unit?.text ?? "",
        cells: outside.length,
      },
      ...(!bounds.certain && { severity: "warning" as const }),
      imbalance: excess(first, bounds)!,
    };
  },
});

/** Those of the indicator; else those of its unit, but for `%`, which growth and changes share with parts of a whole. */
function boundsOf({ facts, unitFacts }: Indicator): Bounds | null {
  if (facts) return { low: facts.low, high: facts.high, certain: facts.confirmed };
  if (!unitFacts || unitFacts.kind === "share") return null;
  return { low: unitFacts.low, high: unitFacts.high, certain: true };
}

/** By how much a level lies outside; null where it lies within, or where it is no level. */
function excess({ value }: PlanCell, bounds: Bounds): number | null {
  if (!isLevel(value)) return null;
  if (bounds.low !== null && value.low !== null && isWorse(value.low, bounds.low, "up")) {
    return value.low - bounds.low;
  }
  if (bounds.high !== null && value.high !== null && isWorse(value.high, bounds.high, "down")) {
    return value.high - bounds.high;
  }
  return null;
}

function span(low: number | null, high: number | null, language: Language): string {
  const number = numberIn[language];
  if (low !== null && high !== null) return `${number(low)}-${number(high)}`;
  return low !== null ? `≥ ${number(low)}` : `≤ ${number(high!)}`;
}
