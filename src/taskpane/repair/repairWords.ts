import type { RepairCounts, RepairKind } from "../../domain/repair/repair";
import type { Text } from "../../domain/text";
import type { RepairState } from "../../services/repairSession";
import { joined, number } from "../counted";

/** What one change of a kind does, as the title of a group of them. */
export const KIND_TITLES: Readonly<Record<RepairKind, Text>> = {
  join: { vi: "Nối dòng bị ngắt trang", en: "Join rows cut by page breaks" },
  "drop-header": { vi: "Bỏ tiêu đề lặp", en: "Drop repeated headings" },
  number: { vi: "Đánh số thứ tự", en: "Number the rows" },
  tidy: { vi: "Sửa dạng chữ, dấu cách, ký tự ẩn", en: "Mend letters, blanks, hidden characters" },
  "text-number": { vi: "Chuyển số dạng chữ thành số", en: "Turn text numbers into numbers" },
  digits: { vi: "Sửa chữ cái lẫn vào chữ số", en: "Mend letters among digits" },
  shift: { vi: "Dời dòng lệch cột", en: "Move shifted rows back" },
};

/** `18 thay đổi an toàn, 2 cần xem, 1 chưa hiểu`. */
export function countsText({ green, yellow, red }: RepairCounts): Text {
  const [safe, review, unclear] = [green, yellow, red].map(number) as [Text, Text, Text];
  return joined(
    [
      { vi: `${safe.vi} thay đổi an toàn`, en: `${safe.en} safe changes` },
      { vi: `${review.vi} cần xem`, en: `${review.en} to look at` },
      { vi: `${unclear.vi} chưa hiểu`, en: `${unclear.en} not understood` },
    ],
    ", "
  );
}

/** The one thing to do next on the screen, and whether it is being done. */
export interface RepairAction {
  readonly action: "preview" | "write";
  readonly label: Text;
  readonly busy: boolean;
}

/** First a preview, then the writing of what was accepted in it. */
export function repairAction(repair: RepairState): RepairAction {
  switch (repair.state) {
    case "running":
      return repair.doing === "reading"
        ? { action: "preview", busy: true, label: { vi: "Đang đọc…", en: "Reading…" } }
        : { action: "write", busy: true, label: { vi: "Đang ghi…", en: "Writing…" } };
    case "preview": {
      const { size } = repair.accepted;
      const count = number(size);
      if (size > 0) {
        const label = { vi: `Ghi ${count.vi} thay đổi`, en: `Write ${count.en} changes` };
        return { action: "write", busy: false, label };
      }
      break;
    }
    case "idle":
      return { action: "preview", busy: false, label: { vi: "Xem trước", en: "Preview" } };
  }
  return { action: "preview", busy: false, label: { vi: "Xem trước lại", en: "Preview again" } };
}
