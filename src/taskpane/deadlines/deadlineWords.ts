import { dayFirst } from "../../domain/rules/say";
import { closingPeriodOf, closingWords } from "../../domain/deadlines/dataClosing";
import { remarkTexts } from "../../domain/deadlines/remarkTexts";
import type { View } from "../../domain/deadlines/situation";
import { daysLeftWords } from "../../domain/deadlines/stateWords";
import type { DueItem } from "../../domain/deadlines/tallies";
import type { YearProposal } from "../../domain/deadlines/yearProposals";
import type { Text } from "../../domain/text";
import type { DeadlinesState, FoundDeadlines } from "../../services/deadlinesSession";
import { counted, joined } from "../counted";
import { itemCell } from "./deadlineGroups";

/** The one thing to do next on the screen, and whether it is being done. */
export interface DeadlinesAction {
  readonly action: "read" | "save";
  readonly label: Text;
  readonly busy: boolean;
}

/** What was found is saved; where nothing was, the book is read. */
export function deadlinesAction(
  { state }: DeadlinesState,
  found: FoundDeadlines | null
): DeadlinesAction {
  const busy = state === "running";
  if (found) {
    return { action: "save", busy, label: { vi: "Lưu trang Tiến độ", en: "Save the sheet" } };
  }
  const label = busy
    ? { vi: "Đang đọc…", en: "Reading…" }
    : { vi: "Đọc lại sổ", en: "Read the workbook again" };
  return { action: "read", label, busy };
}

/** `81 nhiệm vụ · tính đến 01/07/2021 · đọc lúc 14:05`: a date field may show its day as another country writes it. */
export function foundText({ found, at }: FoundDeadlines): Text {
  const { asOf, dataClosing } = found.view;
  const closing = dataClosing ? [closingWords(closingPeriodOf(asOf))] : [];
  const basis = {
    vi: `tính đến ${dayFirst(asOf)} · đọc lúc ${at}`,
    en: `as of ${asOf} · read at ${at}`,
  };
  return joined([counted(found.tasks.length, "task"), basis, ...closing], " · ");
}

/** What is told below the name of an item: cell, day, days left, leads, remarks. */
export function itemNote(item: DueItem, view: View): Text {
  const { due, daysLeft, occurrence, tracked } = item;
  const { cell } = itemCell(item);
  const parts: readonly (Text | null)[] = [
    same(cell),
    occurrence === null ? null : same(occurrence),
    due && { vi: dayFirst(due), en: due },
    daysLeft === null ? null : daysLeftWords(daysLeft),
    tracked.agencies.length > 0 ? same(tracked.agencies.join("; ")) : null,
    ...remarkTexts(item, view),
  ];
  return joined(
    parts.filter((part) => part !== null),
    " · "
  );
}

/** What is asked of deadlines without a year. */
export function yearQuestion({ sheet, tasks, year }: YearProposal): Text {
  const count = counted(tasks.length, "task");
  const asked = {
    vi: `${count.vi} ở trang “${sheet}” không ghi năm.`,
    en: `${count.en} on the sheet “${sheet}” without a year.`,
  };
  const hint =
    year === null
      ? {
          vi: "Hãy ghi năm chung của các thời hạn này, hoặc ghi vào từng ô.",
          en: "Give the year of them all, or write it in each cell.",
        }
      : {
          vi: `Các nhiệm vụ khác phần lớn ghi năm ${year}; nếu đúng, xác nhận một lần cho cả trang.`,
          en: `Most other tasks say ${year}; if that is right, confirm it once for the sheet.`,
        };
  return joined([asked, hint], " ");
}

function same(text: string): Text {
  return { vi: text, en: text };
}
