import type { Indicator, Plan, PlanCell } from "../../plan/plan";
import { groupBy } from "../grouping";
import { rowFinder } from "../rowFinder";
import { type FixEdit, definePlanRule } from "../rule";

interface Facts {
  readonly text: string;
  readonly cells: number;
}

export const numberIsNotText = definePlanRule<Facts>({
  id: "indicator/number-is-not-text",
  severity: "warning",
  title: { vi: "Số không lưu dưới dạng chữ", en: "A number is not stored as text" },
  why: {
    vi: "Excel bỏ qua số lưu dạng chữ khi cộng, sắp xếp và vẽ biểu đồ, mà nhìn không thấy khác.",
    en: "Excel leaves numbers stored as text out of sums, sorting and charts, and they look the same.",
  },
  fix: {
    vi: "Chuyển các ô này thành số; phần mềm đọc theo dấu phẩy thập phân kiểu Việt Nam.",
    en: "Turn these cells into numbers; they are read with the Vietnamese decimal comma.",
  },
  message: {
    vi: ({ text, cells }) => `${cells} ô số đang lưu dưới dạng chữ (ví dụ “${text}”).`,
    en: ({ text, cells }) => `${cells} cells hold numbers stored as text (such as “${text}”).`,
  },
  scope: "table",
  reads: [],
  *find(plan) {
    for (const cells of textNumbers(plan)) {
      const [first, ...rest] = cells;
      yield {
        at: first!.ref,
        also: rest.map(({ ref }) => ref),
        facts: { text: first!.value.text, cells: cells.length },
        fixes: [
          {
            safety: "safe",
            label: { vi: "Chuyển thành số", en: "Turn into numbers" },
            edits: cells.map(asNumber),
          },
        ],
      };
    }
  },
});

/** The numbers stored as text of each sheet that has some. */
function textNumbers({ indicators }: Plan): readonly (readonly PlanCell[])[] {
  return groupBy(textNumbersIn(indicators), ({ ref }) => ref.sheet);
}

const textNumbersIn = rowFinder((row: Indicator): readonly PlanCell[] =>
  row.values.filter(({ value }) => value.remark === "number-as-text")
);

function asNumber({ ref, content, value }: PlanCell): FixEdit {
  return { ...ref, before: String(content.value), after: value.low };
}
