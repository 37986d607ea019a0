import type { PlanCell } from "../../plan/plan";
import { type FixEdit, defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Facts {
  readonly name: string;
  readonly value: number;
  readonly cells: number;
}

export const shareIsInPercent = defineIndicatorRule<Facts>({
  id: "indicator/share-is-in-percent",
  severity: "warning",
  title: { vi: "Tỷ lệ ghi theo phần trăm", en: "A share is written in per cent" },
  why: {
    vi: "Chép từ ô định dạng % dễ mất định dạng: 95,15% thành 0,9515 và được hiểu là 0,9515%.",
    en: "Copying from a percent-formatted cell loses the format: 95.15 % becomes 0.9515 and reads as 0.9515 %.",
  },
  fix: {
    vi: "Nhân 100 nếu đúng là tỷ lệ chép từ ô định dạng %.",
    en: "Multiply by 100 if it was indeed copied from a percent-formatted cell.",
  },
  message: {
    vi: ({ name, value, cells }) =>
      `“${name}”: ${viNumber(value)} trong dòng tính bằng %; có thể là ${viNumber(value * 100)}%${cells > 1 ? ` (${cells} ô như vậy)` : ""}.`,
    en: ({ name, value, cells }) =>
      `“${name}”: ${enNumber(value)} in a row of per cent; it may be ${enNumber(value * 100)} %${cells > 1 ? ` (${cells} such cells)` : ""}.`,
  },
  scope: "row",
  reads: [],
  *find(indicator) {
    const bare = indicator.values.filter(({ value }) => value.remark === "share-below-one");
    const [first, ...rest] = bare;
    if (!first) return;
    yield {
      at: first.ref,
      also: rest.map(({ ref }) => ref),
      facts: { name: indicator.name.text, value: first.value.low!, cells: bare.length },
      fixes: [
        {
          safety: "review",
          label: { vi: "Nhân với 100", en: "Multiply by 100" },
          edits: bare.map(timesHundred),
        },
      ],
    };
  },
});

function timesHundred({ ref, content, value }: PlanCell): FixEdit {
  const before = typeof content.value === "number" ? content.value : value.text;
  return { ...ref, before, after: Number((value.low! * 100).toPrecision(12)) };
}
