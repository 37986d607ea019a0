import { isBlank } from "../planCells";
import { defineIndicatorRule } from "../rule";
import { years } from "../say";

interface Facts {
  readonly name: string;
  readonly missing: readonly number[];
  readonly filled: readonly number[];
  readonly onlyLast: boolean;
}

export const yearsAreFilled = defineIndicatorRule<Facts>({
  id: "indicator/years-are-filled",
  severity: "error",
  title: {
    vi: "Đã phân kỳ thì đủ các năm",
    en: "A row with yearly targets has them for every year",
  },
  why: {
    vi: "Chỉ tiêu phân kỳ dở dang thì không giao được kế hoạch từng năm.",
    en: "With only some of its years filled, an indicator can't be assigned year by year.",
  },
  fix: {
    vi: "Điền các năm còn trống (có thể dùng “Phân kỳ chỉ tiêu năm”), hoặc ghi “-” nếu năm đó không giao.",
    en: "Fill the blank years (“Fill yearly targets” can do it), or write “-” for a year without a target.",
  },
  message: {
    vi: ({ name, missing, filled, onlyLast }) =>
      onlyLast
        ? `“${name}”: mới có năm cuối ${years(filled)}, chưa có ${years(missing)}.`
        : `“${name}”: đã có ${years(filled)}, còn trống ${years(missing)}.`,
    en: ({ name, missing, filled, onlyLast }) =>
      onlyLast
        ? `“${name}”: only the last year ${years(filled)} is given; ${years(missing)} are blank.`
        : `“${name}”: ${years(filled)} given, ${years(missing)} blank.`,
  },
  scope: "row",
  reads: [],
  mutedBy: ["indicator/goal-has-a-baseline"],
  *find(indicator) {
    if (![...indicator.plan.values()].some(isBlank)) return;
    const cells = [...indicator.plan].sort(([a], [b]) => a - b);
    const blank = cells.filter(([, cell]) => isBlank(cell));
    const filled = cells.filter(([, cell]) => !isBlank(cell));
    const [first, ...rest] = blank;
    if (!first || filled.length === 0) return;
    const onlyLast = filled.length === 1 && filled[0] === cells.at(-1);
    yield {
      at: first[1].ref,
      also: rest.map(([, cell]) => cell.ref),
      facts: {
        name: indicator.name.text,
        missing: blank.map(([year]) => year),
        filled: filled.map(([year]) => year),
        onlyLast,
      },
      ...(onlyLast && { severity: "warning" as const }),
    };
  },
});
