import { changesOf } from "../../domain/targets/fillWriting";
import type { ProposedYear } from "../../domain/targets/proposal";
import type { Text } from "../../domain/text";
import type { FillState, ReadyToFill } from "../../services/fillSession";
import { counted, joined, number } from "../counted";

const WORDS = {
  read: { vi: "Đọc lại sổ", en: "Read the workbook again" },
  reading: { vi: "Đang đọc…", en: "Reading…" },
  writing: { vi: "Đang ghi…", en: "Writing…" },
  nothing: { vi: "Không có ô nào cần điền", en: "There is no cell to fill" },
  unknown: { vi: "–", en: "–" },
} as const satisfies Record<string, Text>;

/** The one thing to do next on the screen, and whether it is being done. */
export interface FillAction {
  readonly action: "read" | "write";
  readonly label: Text;
  readonly busy: boolean;
}

/** What was seen is written; where there is nothing to write, the book is read again. */
export function fillAction(fill: FillState, writing: boolean): FillAction {
  if (writing) return { action: "write", label: WORDS.writing, busy: true };
  if (fill.state === "reading") return { action: "read", label: WORDS.reading, busy: true };
  if (fill.state === "ready") {
    const { rows, cells } = changesOf(fill.proposal);
    if (cells > 0) {
      const [lines, count] = [counted(rows, "row"), counted(cells, "cell")];
      const label = {
        vi: `Điền ${lines.vi} (${count.vi})`,
        en: `Fill ${lines.en} (${count.en})`,
      };
      return { action: "write", label, busy: false };
    }
  }
  return { action: "read", label: WORDS.read, busy: false };
}

/** What the screen is about in one line: `Sẽ điền 2 dòng (7 ô); 3 dòng chưa điền được; 7 dòng đã đủ các năm`. */
export function fillHeadline({ proposal }: ReadyToFill): Text {
  const { rows, cells } = changesOf(proposal);
  const [lines, count] = [counted(rows, "row"), counted(cells, "cell")];
  const refused = counted(proposal.refused.length, "row");
  const complete = counted(proposal.complete.length, "row");
  return joined(
    [
      cells === 0
        ? WORDS.nothing
        : { vi: `Sẽ điền ${lines.vi} (${count.vi})`, en: `${lines.en} to fill (${count.en})` },
      ...(proposal.refused.length === 0
        ? []
        : [{ vi: `${refused.vi} chưa điền được`, en: `${refused.en} can't be filled` }]),
      { vi: `${complete.vi} đã đủ các năm`, en: `${complete.en} with all years` },
    ],
    "; "
  );
}

/** A target as it is shown: what will stand, else what stands. */
export function yearValue({ cell, value }: Pick<ProposedYear, "cell" | "value">): Text {
  if (typeof value === "number") return number(value);
  const text = value ?? cell.value.text;
  return text === "" ? WORDS.unknown : { vi: text, en: text };
}

/** How a target came to be, in a word: colour alone tells nothing. */
export function yearWord({ origin, value, changed }: ProposedYear): Text {
  if (origin === "held") return { vi: "giữ", en: "kept" };
  if (origin === "typed") return { vi: "tự ghi", en: "typed" };
  if (value === null) return { vi: "trống", en: "blank" };
  return changed ? { vi: "điền", en: "new" } : { vi: "đã điền", en: "filled" };
}
