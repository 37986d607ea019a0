import type { Text } from "../../text";

export const listHeadings: readonly Text[] = [
  { vi: "TT", en: "No." },
  { vi: "Tên đề án, nhiệm vụ", en: "Task" },
  { vi: "Cơ quan chủ trì", en: "Lead agency" },
  { vi: "Cấp trình", en: "Submitted to" },
  { vi: "Thời gian trình", en: "Deadline as written" },
  { vi: "Quý", en: "Quarter" },
  { vi: "Hạn", en: "Due" },
  { vi: "Còn (ngày)", en: "Days left" },
  { vi: "Tình trạng", en: "State" },
  { vi: "Ngày trình", en: "Submitted on" },
  { vi: "Số tờ trình", en: "Document number" },
  { vi: "Ghi chú", en: "Remarks" },
];

export const words = {
  title: { vi: "TIẾN ĐỘ TRÌNH ĐỀ ÁN, NHIỆM VỤ", en: "PROGRESS OF TASKS" },
  noPeriod: { vi: "chưa rõ giai đoạn", en: "period unknown" },
  noProvince: { vi: "chưa ghi tên tỉnh", en: "province not given" },
  byAgency: { vi: "I. Theo cơ quan chủ trì và quý", en: "I. By lead agency and quarter" },
  byState: { vi: "II. Theo tình trạng và quý", en: "II. By state and quarter" },
  list: { vi: "III. Danh sách đề án, nhiệm vụ", en: "III. The tasks" },
  agency: { vi: "Cơ quan chủ trì", en: "Lead agency" },
  state: { vi: "Tình trạng", en: "State" },
  total: { vi: "Tổng", en: "Total" },
  grandTotal: { vi: "Tổng cộng", en: "Grand total" },
  undated: { vi: "Chưa có ngày hạn", en: "No due day" },
  noAgency: { vi: "(Không ghi cơ quan chủ trì)", en: "(No lead agency)" },
  nothing: { vi: "Sổ chưa có nhiệm vụ nào.", en: "The book has no tasks." },
} as const satisfies Record<string, Text>;
