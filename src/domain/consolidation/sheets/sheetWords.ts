import type { PlanPeriod } from "../../plan/plan";
import type { Text } from "../../text";
import type { Ground, Role } from "../consolidation";
import type { FigureField, SubmittedField } from "../submission";

export const columnWords = {
  place: { vi: "TT", en: "No." },
  line: { vi: "Dòng", en: "Line" },
  indicator: { vi: "Chỉ tiêu, cơ quan báo cáo", en: "Indicator, agency" },
  task: { vi: "Đề án, nhiệm vụ, cơ quan báo cáo", en: "Task, agency" },
  unit: { vi: "Đơn vị tính", en: "Unit" },
  state: { vi: "Căn cứ, tình trạng", en: "Ground, state" },
} as const satisfies Record<string, Text>;

/** What kind of line a row of `Tổng hợp` is: it can be filtered by these words. */
export const lineWords = {
  province: { vi: "Tỉnh", en: "Province" },
  proposed: { vi: "Đề xuất", en: "Proposed" },
  agency: { vi: "Đơn vị", en: "Agency" },
  master: { vi: "Trong sổ", en: "In the book" },
  total: { vi: "Cộng", en: "Total" },
  difference: { vi: "Lệch", en: "Gap" },
} as const satisfies Record<string, Text>;

export const words = {
  rosterTitle: { vi: "TÌNH HÌNH GỬI BÁO CÁO", en: "WHO HAS SENT WHAT" },
  filesTitle: { vi: "ĐỐI SOÁT SỐ DÒNG THEO TỆP", en: "EVERY ROW ACCOUNTED FOR, FILE BY FILE" },
  otherVersion: { vi: "(bản gửi khác)", en: "(another version)" },
  total: { vi: "Tổng cộng", en: "Total" },
  indicatorsTitle: { vi: "TỔNG HỢP SỐ LIỆU CHỈ TIÊU", en: "INDICATORS CONSOLIDATED" },
  tasksTitle: { vi: "TỔNG HỢP ĐỀ ÁN, NHIỆM VỤ", en: "TASKS CONSOLIDATED" },
  sourcesTitle: { vi: "NGUỒN SỐ LIỆU CHỈ TIÊU", en: "WHERE EACH FIGURE WAS SENT" },
  taskSourcesTitle: { vi: "NGUỒN NỘI DUNG ĐỀ ÁN, NHIỆM VỤ", en: "WHERE EACH TASK WAS SENT" },
  sourcesNote: {
    vi: "Mỗi cột ghi ô trong tệp đơn vị gửi; dấu * là ô được lấy làm số của tỉnh.",
    en: "Each column names the cell in the file that was sent; * marks the one that the province's figure was taken from.",
  },
  proposedIndicators: { vi: "Chỉ tiêu đề xuất bổ sung", en: "Proposed indicators" },
  proposedTasks: { vi: "Đề án, nhiệm vụ đề xuất bổ sung", en: "Proposed tasks" },
  localitiesTotal: { vi: "Cộng các địa phương", en: "Localities together" },
  partsTotal: { vi: "Cộng các phần việc", en: "Shares of the work together" },
  difference: { vi: "Chênh lệch so với số của tỉnh", en: "Province less the total" },
  spread: { vi: "Chênh lệch giữa các số gửi", en: "Between what was sent" },
  masterLine: { vi: "Số đang có trong sổ", en: "As the book has it" },
  conflict: { vi: "chưa thống nhất", en: "not agreed" },
  noAgency: { vi: "(chưa rõ đơn vị gửi)", en: "(sender unknown)" },
  noProvince: { vi: "chưa ghi tên tỉnh", en: "province not given" },
  noPeriod: { vi: "chưa rõ giai đoạn", en: "period unknown" },
  twins: { vi: "Có thể trùng với", en: "Perhaps the same as" },
} as const satisfies Record<string, Text>;

/** What a province's figure rests on, in words. */
export const groundWords: Readonly<Record<Ground, Text>> = {
  decision: { vi: "Số đã chọn", en: "As decided" },
  assigned: { vi: "Số đã giao", en: "As assigned" },
  statistics: { vi: "Số thống kê", en: "Statistics" },
  owner: { vi: "Số của cơ quan chủ trì", en: "The owner's figure" },
  other: { vi: "Số của đơn vị khác", en: "Another agency's figure" },
  localities: { vi: "Cộng các địa phương", en: "Localities together" },
  parts: { vi: "Cộng các phần việc", en: "Shares together" },
  master: { vi: "Số đang có trong sổ", en: "As the book has it" },
};

/** As whom an agency speaks, in words. */
export const roleWords: Readonly<Record<Role, Text>> = {
  statistics: { vi: "Thống kê", en: "Statistics" },
  owner: { vi: "Chủ trì", en: "Owner" },
  other: { vi: "Toàn tỉnh", en: "Whole province" },
  locality: { vi: "Địa bàn", en: "Locality" },
  part: { vi: "Phần việc", en: "Share" },
};

const TASK_FIELDS: Readonly<Record<Exclude<SubmittedField, FigureField>, Text>> = {
  lead: { vi: "Cơ quan chủ trì", en: "Lead agency" },
  partners: { vi: "Cơ quan phối hợp", en: "Partners" },
  deadline: { vi: "Thời gian trình", en: "Deadline" },
  level: { vi: "Cấp trình", en: "Submitted to" },
  product: { vi: "Sản phẩm", en: "Product" },
  submittedOn: { vi: "Ngày trình", en: "Submitted on" },
  submissionNumber: { vi: "Số tờ trình", en: "Document number" },
  extendedTo: { vi: "Gia hạn đến", en: "Extended to" },
  note: { vi: "Ghi chú", en: "Remarks" },
};

/** A column as its heading names it: `Mục tiêu`, `KH 2021`, `Cấp trình`. */
export function fieldHeading(field: SubmittedField): Text {
  if (field === "goal") return { vi: "Mục tiêu", en: "Goal" };
  if (field === "periodActual") return { vi: "TH cả giai đoạn", en: "Period actual" };
  const [group, year] = field.split(":");
  if (group === "actual") return { vi: `TH ${year}`, en: `Actual ${year}` };
  if (group === "plan") return { vi: `KH ${year}`, en: `Plan ${year}` };
  return TASK_FIELDS[field as keyof typeof TASK_FIELDS];
}

/** The line below a title: province, period, and one thing more. */
export function headLine(
  province: string | null,
  period: PlanPeriod | null,
  { vi, en }: Text
): Text {
  const years = period && `${period.from}-${period.to}`;
  return {
    vi: `Tỉnh, thành phố: ${province ?? words.noProvince.vi}. Giai đoạn: ${years ?? words.noPeriod.vi}. ${vi}`,
    en: `Province: ${province ?? words.noProvince.en}. Period: ${years ?? words.noPeriod.en}. ${en}`,
  };
}
