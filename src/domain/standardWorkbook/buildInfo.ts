import type { AuthoredSheet } from "../authoredBook";
import { INFO_SHEET, type InfoKey, infoFields } from "../plan/infoSheet";
import type { Typed } from "../sheet";
import { type StandardContent, TEMPLATE_VERSION } from "./content";
import { blank, styled, styles, text } from "./styles";

/** Zero-based row of the first label; the values stand in column B. */
export const INFO_FIRST_ROW = 2;

const HINTS: Partial<Record<InfoKey, string>> = {
  documentDate: "Ngày ghi trên văn bản gửi kèm, ví dụ 18/02/2021",
  receivedOn: "Nơi nhận ghi khi văn bản đến, ví dụ 19/02/2021",
  round: "Số thứ tự của lần gửi: 1, 2, 3…",
  reply: "Ví dụ: Thống nhất, không có ý kiến khác",
  submissionDue: "Ví dụ: trước ngày 24/02/2021",
  dayOffRule: "đúng ngày / ngày làm việc kế tiếp / ngày làm việc liền trước",
  yearlyClosing: "Ví dụ: 15/12; dùng cho nhiệm vụ “Hằng năm”",
  selfCheck: "Phần mềm tự ghi khi đơn vị kiểm tra; không sửa tay",
};

/** The sheet `Thông tin`: what this book is, label by label. */
export function buildInfo({ period, province, info, given }: StandardContent): AuthoredSheet {
  const form = given?.form !== undefined;
  const values: Partial<Record<InfoKey, Typed>> = {
    province: text(province ?? ""),
    periodFrom: { kind: "number", value: period.from },
    periodTo: { kind: "number", value: period.to },
    baseYear: { kind: "number", value: period.from - 1 },
    dayOffRule: text("đúng ngày"),
    templateVersion: text(TEMPLATE_VERSION),
    ...info,
  };
  const title = styled(text("THÔNG TIN SỔ KẾ HOẠCH"), styles.title);
  const fields = infoFields.map(({ key, label }) => {
    const value = values[key] ?? blank;
    const locked = form && value.kind !== "blank";
    return {
      cells: [
        styled(text(label), styles.label),
        styled(value, { ...styles.field, horizontal: "left", ...(locked && { locked }) }),
        styled(text(HINTS[key] ?? ""), styles.note),
      ],
    };
  });
  return {
    name: INFO_SHEET,
    visibility: "visible",
    columns: [{ width: 38 }, { width: 44 }, { width: 52 }],
    rows: [
      { height: 26, cells: [title, undefined, undefined] },
      { cells: [] },
      ...fields,
      ...(form ? formNotes() : []),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: { orientation: "landscape", fitToWidth: true },
    protected: form,
  };
}

const FORM_NOTES = [
  "Cách điền biểu",
  "1. Điền vào các ô nền vàng nhạt; số liệu đã có mà chưa phù hợp thì sửa trực tiếp tại ô.",
  "2. Không sửa Mã số, tên, đơn vị tính và số liệu các năm trước; nếu thấy cần sửa, ghi đề nghị vào cột Ghi chú.",
  "3. Chỉ tiêu, nhiệm vụ đề xuất thêm: ghi vào các dòng trống ở cuối bảng, để trống Mã số.",
  "4. Ghi số, ngày văn bản ở trên; bấm Kiểm tra trước khi gửi nếu máy có Sổ Kế hoạch.",
  "5. Các trang tính khóa không có mật khẩu, chỉ để tránh sửa nhầm.",
];

/** What whoever fills the form in must know; no label of a field. */
function formNotes(): AuthoredSheet["rows"][number][] {
  const lines = FORM_NOTES.map((line, index) => ({
    cells: [styled(text(line), index === 0 ? styles.formTitle : styles.formNote)],
  }));
  return [{ cells: [] }, ...lines];
}
