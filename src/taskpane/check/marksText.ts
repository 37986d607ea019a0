import type { Text } from "../../domain/text";
import type { CheckReport } from "../../services/checkPlan";
import type { MarkState } from "../../services/markSession";
import { counted } from "../counted";

const REMOVED: Text = {
  vi: "Đã bỏ đánh dấu. Màu nền, khung và định dạng riêng của các ô vẫn như cũ.",
  en: "The marks are gone. The cells' own fills, borders and formats are as they were.",
};

/** What the marks in the sheets mean and whether they still show what the screen shows; null where nothing was done. */
export function marksText(marks: MarkState, shown: CheckReport): Text | null {
  if (marks.state === "removed") return REMOVED;
  if (marks.state !== "marked") return null;
  const { cells, report } = marks;
  const count = counted(cells, "cell");
  if (report !== shown) {
    return {
      vi: `${count.vi} đang được đánh dấu theo kết quả lúc ${report.checked.time}; bấm “Đánh dấu ô” để cập nhật.`,
      en: `${count.en} are marked as of ${report.checked.time}; press “Mark the cells” for the latest.`,
    };
  }
  return {
    vi: `Đã đánh dấu ${count.vi}: khung đỏ nét liền là lỗi, cam nét đứt là cảnh báo, xanh nét chấm là gợi ý. Hãy bỏ đánh dấu trước khi in hoặc gửi.`,
    en: `${count.en} marked: a solid red line is an error, a dashed orange one a warning, a dotted blue one a suggestion. Remove the marks before printing or sending.`,
  };
}
