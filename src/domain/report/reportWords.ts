import type { FindingStatus } from "../rules/finding";
import type { Severity } from "../rules/rule";
import type { Text } from "../text";

export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Gợi ý", en: "Suggestion" },
};

export const statusWords: Readonly<Record<FindingStatus | "fixed", Text>> = {
  new: { vi: "Mới", en: "New" },
  open: { vi: "Còn", en: "Open" },
  waived: { vi: "Giữ nguyên", en: "Kept" },
  fixed: { vi: "Đã sửa", en: "Fixed" },
};

/** The table's headings, from left to right. */
export const headings: readonly Text[] = [
  { vi: "TT", en: "No." },
  { vi: "Mức độ", en: "Severity" },
  { vi: "STT", en: "Row no." },
  { vi: "Chỉ tiêu, nhiệm vụ", en: "Indicator, task" },
  { vi: "Trang, ô", en: "Sheet, cell" },
  { vi: "Nội dung", en: "What" },
  { vi: "Vì sao", en: "Why" },
  { vi: "Đề nghị", en: "What to do" },
  { vi: "Tình trạng", en: "Status" },
];

export const words = {
  title: { vi: "KẾT QUẢ KIỂM TRA SỔ KẾ HOẠCH", en: "CHECK OF THE PLAN WORKBOOK" },
  noPeriod: { vi: "chưa rõ giai đoạn", en: "period unknown" },
  noProvince: { vi: "chưa ghi tên tỉnh", en: "province not given" },
  wholeSheet: { vi: "Cả trang", en: "The whole sheet" },
  blank: { vi: "(trống)", en: "(blank)" },
  presentation: { vi: "Trình bày", en: "Presentation" },
  fixed: { vi: "Đã sửa so với lần kiểm tra trước", en: "Fixed since the check before" },
  notChecked: { vi: "Nội dung chưa kiểm tra được", en: "Not checked" },
  rulesFailed: { vi: "Quy tắc không chạy được", en: "Rules that failed" },
  waivers: { vi: "Nội dung giữ nguyên, giải trình", en: "Kept as they are, with an explanation" },
  noWaivers: { vi: "Chưa có nội dung nào.", en: "None yet." },
  nothingFound: {
    vi: "Không phát hiện nội dung nào cần sửa hoặc rà soát.",
    en: "Nothing to correct or review was found.",
  },
  nothingFoundPartly: {
    vi: "Các quy tắc chạy được không phát hiện nội dung nào; kết quả chưa đầy đủ.",
    en: "The rules that ran found nothing; the result is not complete.",
  },
} as const satisfies Record<string, Text>;
