import { isAllocation } from "../../domain/distribution/allocation";
import type { Text } from "../../domain/text";
import type { AllocationState, ReadyToAllocate } from "../../services/allocationSession";
import { number } from "../counted";

const WORDS = {
  read: { vi: "Đọc lại sổ", en: "Read the workbook again" },
  reading: { vi: "Đang đọc…", en: "Reading…" },
  writing: { vi: "Đang ghi…", en: "Writing…" },
  write: { vi: "Ghi vào trang Phân bổ", en: "Write the sheet Phân bổ" },
} as const satisfies Record<string, Text>;

/** The one thing to do next on the screen, and whether it is being done. */
export interface AllocateAction {
  readonly action: "read" | "write";
  readonly label: Text;
  readonly busy: boolean;
}

/** What was seen is written; where there is nothing to write, the book is read again. */
export function allocateAction(state: AllocationState, writing: boolean): AllocateAction {
  if (writing) return { action: "write", label: WORDS.writing, busy: true };
  if (state.state === "reading") return { action: "read", label: WORDS.reading, busy: true };
  const isThere = state.state === "ready" && isAllocation(state.outcome);
  return isThere
    ? { action: "write", label: WORDS.write, busy: false }
    : { action: "read", label: WORDS.read, busy: false };
}

/** What the screen is about in one line: `15 địa phương × 5 năm, cộng đúng chỉ tiêu tỉnh`. */
export function allocateHeadline({ outcome, localities }: ReadyToAllocate): Text {
  const count = number(localities.length);
  if (!isAllocation(outcome)) {
    return localities.length === 0
      ? { vi: "Chưa có địa phương để phân bổ", en: "No localities to share out to yet" }
      : {
          vi: `${count.vi} địa phương, chưa phân bổ được`,
          en: `${count.en} localities, not shared out yet`,
        };
  }
  const { target, choices } = outcome;
  const years = number(target.years.length);
  const how = madeWords(target.makes, choices.factor, target.way === "down");
  return {
    vi: `${count.vi} địa phương × ${years.vi} năm, ${how.vi}`,
    en: `${count.en} localities × ${years.en} years, ${how.en}`,
  };
}

function madeWords(makes: "sum" | "mean", factor: number, down: boolean): Text {
  if (factor !== 1) {
    return down
      ? { vi: "tổng giao thấp hơn chỉ tiêu tỉnh", en: "below the province's target in all" }
      : { vi: "tổng giao cao hơn chỉ tiêu tỉnh", en: "above the province's target in all" };
  }
  return makes === "sum"
    ? { vi: "cộng đúng chỉ tiêu tỉnh", en: "adding up to the province's target" }
    : {
        vi: "bình quân gia quyền đạt chỉ tiêu tỉnh",
        en: "their weighted mean meets the province's target",
      };
}
