import type { Indicator, PlanCell } from "../../plan/plan";
import { defineIndicatorRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly text: string;
}

export const actualIsALevel = defineIndicatorRule<Facts>({
  id: "indicator/actual-is-a-level",
  severity: "warning",
  title: {
    vi: "Cột số liệu thực hiện ghi mức, không ghi lời",
    en: "Columns of actuals hold levels, not words",
  },
  why: {
    vi: "Mức tăng, giảm viết thành lời trong cột số liệu thì không so sánh, không phân kỳ, không tổng hợp được.",
    en: "A change put in words in a column of figures can't be compared, filled from or consolidated.",
  },
  fix: {
    vi: "Ghi mức của chỉ tiêu; chuyển mức tăng, giảm bình quân sang cột Ghi chú.",
    en: "Write the level; move the mean change to the column of notes.",
  },
  message: {
    vi: ({ name, text }) =>
      `“${name}”: cột số liệu ghi “${text}”, là mức thay đổi viết thành lời, không phải mức của chỉ tiêu.`,
    en: ({ name, text }) =>
      `“${name}”: a column of figures says “${text}”, a change put in words, not a level.`,
  },
  scope: "row",
  reads: [],
  asks: ["name", "unitFacts", "facts", "periodActual", "actual"],
  *find(indicator) {
    if (isOfChanges(indicator)) return;
    const past = [indicator.periodActual, ...indicator.actual.values()];
    const [first, ...rest] = past.filter(
      (cell): cell is PlanCell => cell !== null && isProse(cell)
    );
    if (!first) return;
    yield {
      at: first.ref,
      also: rest.map(({ ref }) => ref),
      facts: { name: indicator.name.text, text: first.value.text },
    };
  },
});

/** Growth is a change by nature: `Bình quân 7,2%/năm` is its value. */
function isOfChanges({ facts, unitFacts }: Indicator): boolean {
  return facts?.valueKind === "growth" || unitFacts?.kind === "growth";
}

/** A change said in words of its own, beyond a unit or a sign. */
function isProse({ value }: PlanCell): boolean {
  const words = value.text.match(/\p{L}{2,}/gu) ?? [];
  return ["change", "mean", "rate"].includes(value.kind) && words.length >= 2;
}
