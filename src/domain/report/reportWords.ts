import type { FindingStatus } from "../rules/finding";
import type { Severity } from "../rules/rule";
import type { RuleLevel } from "../rules/ruleLevels";
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

export const levelWords: Readonly<Record<RuleLevel, Text>> = {
  ...severityWords,
  off: { vi: "Tắt", en: "Off" },
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
  adjusted: { vi: "Quy tắc đổi mức trong sổ này", en: "Rules at another level in this book" },
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

/** The words of the sheet for the signatory. */
export const waiverWords = {
  title: { vi: "NỘI DUNG GIẢI TRÌNH", en: "EXPLANATIONS" },
  none: {
    vi: "Không còn nội dung nào được giữ nguyên.",
    en: "Nothing is kept with an explanation any more.",
  },
  drawnUp: { vi: "NGƯỜI LẬP BIỂU", en: "DRAWN UP BY" },
  signed: { vi: "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", en: "HEAD OF THE AGENCY" },
  signHere: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)" },
  sealHere: { vi: "(Ký tên, đóng dấu)", en: "(Signature and seal)" },
} as const satisfies Record<string, Text>;

/** The headings of that sheet, from left to right. */
export const waiverHeadings: readonly Text[] = [
  { vi: "TT", en: "No." },
  { vi: "Mức độ", en: "Severity" },
  { vi: "STT", en: "Row no." },
  { vi: "Chỉ tiêu, nhiệm vụ", en: "Indicator, task" },
  { vi: "Trang, ô", en: "Sheet, cell" },
  { vi: "Nội dung", en: "What" },
  { vi: "Lý do giữ nguyên", en: "Why it stays" },
  { vi: "Người giải trình", en: "Explained by" },
  { vi: "Ngày giải trình", en: "Explained on" },
  { vi: "Hiệu lực đến", en: "Holds until" },
];
