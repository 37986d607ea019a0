import type { Text } from "../../domain/text";
import type { ScreenName } from "../frame/screens";

/** What a screen is for: said on the tour and in the help. */
export interface Job {
  readonly screen: ScreenName;
  readonly title: Text;
  readonly does: Text;
}

/** The jobs in the order in which a plan goes through them. */
export const jobs = [
  {
    screen: "check",
    title: { vi: "Kiểm tra", en: "Check" },
    does: {
      vi: "Soát từng dòng chỉ tiêu, nhiệm vụ; mỗi lỗi có ô, lý do và cách sửa. Chỉ đọc, không thay đổi ô nào.",
      en: "Looks at every row of indicators and tasks; each finding has its cell, the reason and what to do. It only reads and changes no cell.",
    },
  },
  {
    screen: "repair",
    title: { vi: "Làm sạch bảng dán", en: "Clean up pasted tables" },
    does: {
      vi: "Bảng dán từ PDF, Word: ghép dòng bị ngắt trang, bỏ tiêu đề lặp, đánh số thứ tự. Xem trước từng chỗ rồi mới ghi.",
      en: "Tables pasted from PDF or Word: joins rows cut by page breaks, drops repeated headings, numbers the rows. You see each place before it is written.",
    },
  },
  {
    screen: "fill",
    title: { vi: "Phân kỳ, phân bổ", en: "Yearly targets" },
    does: {
      vi: "Điền các năm còn trống từ số thực hiện và mục tiêu, kèm cách tính, nguồn số; chia chỉ tiêu của tỉnh cho địa phương. Xem trước rồi mới ghi.",
      en: "Fills the blank years from actuals and goals and says how each number was reckoned; shares the province's targets out to localities. You look before it is written.",
    },
  },
  {
    screen: "deadlines",
    title: { vi: "Tiến độ", en: "Deadlines" },
    does: {
      vi: "Nhiệm vụ nào quá hạn, sắp đến hạn, theo quý và cơ quan, tính đến ngày bạn chọn; xuất lịch và công văn đôn đốc.",
      en: "Which tasks are overdue or due soon, by quarter and agency, as of any day; a calendar and reminder letters.",
    },
  },
  {
    screen: "issue",
    title: { vi: "Tạo biểu gửi đơn vị", en: "Books for the agencies" },
    does: {
      vi: "Lập cho mỗi cơ quan một sổ có đúng các dòng của cơ quan đó để điền và gửi lại.",
      en: "Makes for each agency a book with its own rows, to be filled and sent back.",
    },
  },
  {
    screen: "consolidate",
    title: { vi: "Tổng hợp báo cáo", en: "Consolidate" },
    does: {
      vi: "Đọc tệp các đơn vị gửi: ai đã gửi, số nào khớp, số nào chưa thống nhất; ghi một lần vào trang Tổng hợp. Tệp của đơn vị không bị sửa.",
      en: "Reads what the agencies sent: who has sent, which figures agree and which do not; written once into the sheet Tổng hợp. Their files are not changed.",
    },
  },
] as const satisfies readonly Job[];
