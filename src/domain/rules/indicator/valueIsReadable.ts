import type { PlanCell } from "../../plan/plan";
import { groupBy } from "../grouping";
import { isUnreadable } from "../planCells";
import { type Fix, defineIndicatorRule } from "../rule";
import { viNumber } from "../say";
import type { Text } from "../../text";

type Trouble = "text" | "error" | "date-damage" | "ambiguous" | "decimal-point";

interface Facts {
  readonly name: string;
  readonly text: string;
  readonly trouble: Trouble;
}

const REASON: Record<Trouble, Text> = {
  text: { vi: "không đọc được thành số hay mức", en: "can't be read as a number or a level" },
  error: { vi: "là lỗi công thức", en: "is a formula error" },
  "date-damage": {
    vi: "đã bị Excel đổi thành ngày; có thể lúc đầu là một khoảng như 7-9",
    en: "was turned into a date by Excel; it may have been a range such as 7-9",
  },
  ambiguous: {
    vi: "có thể hiểu hai cách (dấu chấm ngăn nghìn hay dấu thập phân)",
    en: "can be read in two ways (thousands dot or decimal point)",
  },
  "decimal-point": {
    vi: "dùng dấu chấm thập phân; đã đọc như dấu phẩy",
    en: "uses a decimal point; it was read as a decimal comma",
  },
};

export const valueIsReadable = defineIndicatorRule<Facts>({
  id: "indicator/value-is-readable",
  severity: "error",
  title: { vi: "Giá trị phải đọc được", en: "A value must be readable" },
  why: {
    vi: "Ô không đọc được thì không kiểm tra, phân kỳ hay tổng hợp được.",
    en: "A cell that can't be read can't be checked, filled from or consolidated.",
  },
  fix: {
    vi: "Ghi số theo kiểu Việt Nam (1.234,5), mức (>90, dưới 3, duy trì dưới 3%) hoặc khoảng (7-9); lời giải thích để ở Ghi chú.",
    en: "Write a number the Vietnamese way (1.234,5), a bound (>90, dưới 3) or a range (7-9); put explanations in the notes.",
  },
  message: {
    vi: ({ name, text, trouble }) => `“${name}”: “${text}” ${REASON[trouble].vi}.`,
    en: ({ name, text, trouble }) => `“${name}”: “${text}” ${REASON[trouble].en}.`,
  },
  scope: "row",
  reads: [],
  *find(indicator) {
    if (!indicator.values.some(troubleOf)) return;
    const troubled = indicator.values.flatMap((cell) => {
      const trouble = troubleOf(cell);
      return trouble ? [{ cell, trouble }] : [];
    });
    const sameCause = ({ cell, trouble }: (typeof troubled)[number]): string =>
      `${trouble} ${cell.value.text}`;
    for (const [first, ...rest] of groupBy(troubled, sameCause)) {
      const { cell, trouble } = first!;
      const cells = [cell, ...rest.map((other) => other.cell)];
      const mild = trouble === "decimal-point" || trouble === "ambiguous";
      yield {
        at: cell.ref,
        also: cells.slice(1).map(({ ref }) => ref),
        facts: { name: indicator.name.text, text: cell.value.text, trouble },
        fixes: fixesOf(trouble, cells),
        ...(mild && { severity: "warning" as const }),
      };
    }
  },
});

function troubleOf(cell: PlanCell): Trouble | null {
  if (isUnreadable(cell)) return cell.value.kind as Trouble;
  return cell.value.remark === "decimal-point" ? "decimal-point" : null;
}

/** What the cells may have held; each is to be looked at. */
function fixesOf(trouble: Trouble, cells: readonly PlanCell[]): Fix[] {
  const after = trouble === "decimal-point" ? cells[0]!.value.low : rangeBehind(trouble, cells[0]!);
  if (after === null) return [];
  const words = typeof after === "number" ? viNumber(after) : after;
  const label = { vi: `Ghi lại là ${words}`, en: `Write ${words}` };
  const edits = cells.map(({ ref, content }) => ({
    ...ref,
    before: typeof content.value === "number" ? content.value : String(content.value),
    after,
  }));
  return [{ safety: "review", label, edits }];
}

/** A range runs upwards, so day and month in order are what was typed: `7-9` of 07/09 and of 09/07. */
function rangeBehind(trouble: Trouble, { value }: PlanCell): string | null {
  const date = trouble === "date-damage" ? /^(\d\d)\/(\d\d)(?!\d)/.exec(value.text) : null;
  if (!date) return null;
  const [day, month] = [Number(date[1]), Number(date[2])];
  return `${Math.min(day, month)}-${Math.max(day, month)}`;
}
