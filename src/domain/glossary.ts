import type { Text } from "./text";

/** A word of the field, and what it means here. */
export interface Term {
  readonly term: Text;
  /** As it stands in the code, where that is another word than the English one. */
  readonly code?: string;
  /** One sentence without its full stop. */
  readonly meaning: Text;
}

/** The words of the field, those of the plan first; README has the same list. */
export const glossary: readonly Term[] = [
  {
    term: { vi: "chỉ tiêu", en: "indicator" },
    meaning: { vi: "một dòng của phụ lục I", en: "a row of appendix 1" },
  },
  {
    term: { vi: "đề án, nhiệm vụ", en: "task" },
    meaning: { vi: "một dòng của phụ lục II", en: "a row of appendix 2" },
  },
  {
    term: { vi: "mục tiêu 5 năm", en: "goal" },
    meaning: { vi: "mức mà năm cuối phải đạt", en: "what the last year must reach" },
  },
  {
    term: { vi: "kế hoạch năm", en: "yearly target" },
    code: "plan",
    meaning: { vi: "số kế hoạch của một năm", en: "the figure of one plan year" },
  },
  {
    term: { vi: "thực hiện", en: "actual" },
    meaning: { vi: "số đã đạt của một năm đã qua", en: "the figure of a past year" },
  },
  {
    term: { vi: "mức năm gốc", en: "baseline" },
    meaning: {
      vi: "số thực hiện của năm gốc, từ đó tính các năm",
      en: "the actual of the base year (năm gốc)",
    },
  },
  {
    term: { vi: "cơ quan chủ trì", en: "lead agency" },
    meaning: { vi: "cơ quan chịu trách nhiệm về nhiệm vụ", en: "who answers for a task" },
  },
  {
    term: { vi: "cơ quan phối hợp", en: "partners" },
    meaning: { vi: "cơ quan cùng làm", en: "who helps" },
  },
  {
    term: { vi: "thời gian trình", en: "deadline" },
    meaning: { vi: "hạn phải trình đề án, nhiệm vụ", en: "when a task must be submitted" },
  },
  {
    term: { vi: "cấp trình", en: "level" },
    meaning: { vi: "cấp nhận văn bản trình", en: "who receives it" },
  },
  {
    term: { vi: "cơ quan; địa phương", en: "agency, locality" },
    meaning: { vi: "nơi điền một phần của sổ", en: "who fills a part of the workbook" },
  },
  {
    term: { vi: "báo cáo gửi về", en: "submission" },
    meaning: { vi: "sổ mà một cơ quan đã điền", en: "one agency's filled workbook" },
  },
  {
    term: { vi: "đơn vị tính", en: "unit" },
    meaning: { vi: "đơn vị đo của chỉ tiêu", en: "unit of measure" },
  },
  {
    term: { vi: "mẫu số", en: "denominator" },
    meaning: { vi: "tổng số dùng để tính tỷ lệ", en: "the total that a share is taken of" },
  },
  {
    term: { vi: "chiều", en: "direction" },
    meaning: {
      vi: "chỉ tiêu tăng là tốt hay giảm là tốt",
      en: "whether rising or falling is good",
    },
  },
  {
    term: { vi: "cơ quan chủ trì theo dõi", en: "owner" },
    meaning: {
      vi: "cơ quan có tiếng nói về chỉ tiêu của tỉnh",
      en: "who speaks for an indicator of the province",
    },
  },
  {
    term: { vi: "phạm vi số liệu", en: "scope" },
    meaning: {
      vi: "Toàn tỉnh, Địa bàn hay Phần việc: số liệu tính cho đâu",
      en: "Toàn tỉnh, Địa bàn or Phần việc: what a figure covers",
    },
  },
  {
    term: { vi: "tình hình gửi báo cáo", en: "roster" },
    meaning: {
      vi: "ai đã gửi, lúc nào, đủ đến đâu",
      en: "who has sent, when, how complete",
    },
  },
  {
    term: { vi: "đối chiếu", en: "reconciliation" },
    meaning: {
      vi: "số dòng đọc = đã tổng hợp + chưa thống nhất + chưa đưa vào",
      en: "rows read = consolidated + undecided + set aside",
    },
  },
  {
    term: { vi: "dự kiến phân bổ", en: "allocation" },
    meaning: {
      vi: "chỉ tiêu của tỉnh chia cho các địa phương",
      en: "a provincial target shared out to localities",
    },
  },
  {
    term: { vi: "danh mục", en: "register" },
    meaning: {
      vi: "chỉ tiêu, đơn vị tính, cơ quan, ngày nghỉ dùng chung",
      en: "indicators, units, agencies, days off",
    },
  },
  {
    term: { vi: "phát hiện", en: "finding" },
    meaning: {
      vi: "một chỗ cần xem: lỗi, cảnh báo hoặc gợi ý",
      en: "one problem: lỗi, cảnh báo or gợi ý",
    },
  },
  {
    term: { vi: "giữ nguyên, giải trình", en: "waiver" },
    meaning: {
      vi: "phát hiện được để nguyên, có ghi lý do",
      en: "a finding left as it is, with a reason",
    },
  },
  {
    term: { vi: "phần nối tiếp", en: "continuation" },
    meaning: {
      vi: "phần cuối của một dòng bị ngắt sang trang sau",
      en: "the tail of a row cut by a page break",
    },
  },
];
