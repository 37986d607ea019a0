/**
 * The columns of the two appendices, in one place: the reader finds them by heading, the template writes them.
 * Patterns are matched against the heading with every diacritic removed, lower case (`foldTones`).
 */
export type IndicatorColumn =
  | "stt"
  | "name"
  | "unit"
  | "periodActual"
  | "goal"
  | "code"
  | "owner"
  | "scope"
  | "valueKind"
  | "direction"
  | "note";

export type TaskColumn =
  | "stt"
  | "name"
  | "lead"
  | "partners"
  | "deadline"
  | "level"
  | "code"
  | "product"
  | "submittedOn"
  | "submissionNumber"
  | "extendedTo"
  | "note";

export interface ColumnDefinition<Key extends string> {
  readonly key: Key;
  /** The heading that the template prints; `{past}` and `{plan}` stand for the periods. */
  readonly heading: string;
  /** Which folded headings mean this column. */
  readonly means: RegExp;
  /** In characters. */
  readonly width: number;
  /** Beyond the columns that the standard appendix prints. */
  readonly optional?: true;
}

export const indicatorColumns: readonly ColumnDefinition<IndicatorColumn>[] = [
  { key: "stt", heading: "STT", means: /^(stt|tt|so tt|so thu tu)$/, width: 6 },
  {
    key: "name",
    heading: "Chỉ tiêu",
    means: /^(ten )?(cac )?chi tieu( chu yeu| kinh te.*| kt.*)?$/,
    width: 44,
  },
  { key: "unit", heading: "Đơn vị tính", means: /^(don vi( tinh)?|dvt|d\.v\.t)$/, width: 11 },
  {
    key: "periodActual",
    heading: "TH/{past}",
    means: /^(uoc )?(th|thuc hien|ket qua)\W.*\d{4}\W+\d{4}/,
    width: 13,
  },
  {
    key: "goal",
    heading: "Mục tiêu {plan}",
    means: /^(muc tieu|(ke hoach|kh)\b.*\b(giai doan|5 nam|\d{4}\W+\d{4}))/,
    width: 13,
  },
  { key: "code", heading: "Mã số", means: /^ma( so| chi tieu)?$/, width: 11, optional: true },
  {
    key: "owner",
    heading: "Cơ quan chủ trì theo dõi",
    means: /^(co quan|don vi) (chu tri( theo doi)?|theo doi|bao cao)/,
    width: 24,
    optional: true,
  },
  { key: "scope", heading: "Phạm vi số liệu", means: /^pham vi/, width: 14, optional: true },
  { key: "valueKind", heading: "Loại số", means: /^loai so/, width: 12, optional: true },
  { key: "direction", heading: "Chiều", means: /^chieu/, width: 9, optional: true },
  { key: "note", heading: "Ghi chú", means: /^ghi chu/, width: 28, optional: true },
];

export const taskColumns: readonly ColumnDefinition<TaskColumn>[] = [
  { key: "stt", heading: "STT", means: /^(stt|tt|so tt|so thu tu)$/, width: 6 },
  {
    key: "name",
    heading: "Tên đề án/nhiệm vụ",
    means: /^((ten|noi dung|danh muc) )?(cac )?(de an|nhiem vu|chuong trinh)\b/,
    width: 64,
  },
  { key: "lead", heading: "Cơ quan chủ trì", means: /^(co quan|don vi) chu tri/, width: 24 },
  {
    key: "partners",
    heading: "Cơ quan phối hợp",
    means: /^(co quan|don vi) phoi hop/,
    width: 28,
  },
  {
    key: "deadline",
    heading: "Thời gian trình",
    means: /^(thoi (gian|han)( trinh| hoan thanh| thuc hien)?|tien do( trinh)?|han hoan thanh)$/,
    width: 16,
  },
  { key: "level", heading: "Cấp trình", means: /^cap (trinh|phe duyet|ban hanh)/, width: 14 },
  { key: "code", heading: "Mã số", means: /^ma( so| nhiem vu)?$/, width: 11, optional: true },
  { key: "product", heading: "Sản phẩm", means: /^san pham/, width: 24, optional: true },
  { key: "submittedOn", heading: "Ngày trình", means: /^ngay trinh/, width: 12, optional: true },
  {
    key: "submissionNumber",
    heading: "Số tờ trình",
    means: /^so (to trinh|van ban)/,
    width: 16,
    optional: true,
  },
  { key: "extendedTo", heading: "Gia hạn đến", means: /^gia han/, width: 14, optional: true },
  { key: "note", heading: "Ghi chú", means: /^ghi chu/, width: 28, optional: true },
];

/** What the group of past years and the group of plan years are called above their years. */
export const yearGroups = {
  actual: { heading: "Thực hiện qua các năm", means: /^(uoc )?(thuc hien|th\b|ket qua)/ },
  plan: {
    heading: "Kế hoạch các năm",
    means: /^(ke hoach|kh\b|phan ky|muc tieu (cac|tung|hang) nam|chi tieu (cac|tung|hang) nam)/,
  },
} as const;

export const YEAR_COLUMN_WIDTH = 10.5;
