import type { Plan, SkipReason } from "../domain/plan/plan";
import type { Text } from "../domain/text";

/** Rows that hold something and are no indicator or task of their own, in the plural. */
const SKIPPED: Readonly<Record<SkipReason, Text>> = {
  "repeated-header": { vi: "tiêu đề cột lặp lại", en: "repeated headings" },
  continuation: { vi: "phần nối tiếp do ngắt trang", en: "page-break tails" },
  "column-numbers": { vi: "dòng đánh số cột", en: "rows of column numbers" },
  "field-heading": { vi: "dòng tiêu đề lĩnh vực", en: "field headings" },
  total: { vi: "dòng tổng", en: "totals" },
  note: { vi: "ghi chú, nguồn", en: "notes and sources" },
  signature: { vi: "phần ký, nơi nhận", en: "signatures" },
  "hidden-copy": { vi: "bản cũ trong dòng ẩn", en: "old copies in hidden rows" },
};

/** How many rows were left aside for one reason. */
export interface SkippedCount {
  readonly why: SkipReason;
  readonly count: number;
  readonly text: Text;
}

/** Indicators and tasks together. */
export function planRows({ indicators, tasks }: Plan): number {
  return indicators.length + tasks.length;
}

/** Rows left aside, counted by reason; reasons without a row are left out. */
export function skippedByReason({ skipped }: Plan): readonly SkippedCount[] {
  return (Object.keys(SKIPPED) as SkipReason[]).flatMap((why) => {
    const count = skipped.filter((row) => row.why === why).length;
    return count === 0 ? [] : [{ why, count, text: SKIPPED[why] }];
  });
}
