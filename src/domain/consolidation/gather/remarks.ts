import type { Appendix } from "../../plan/plan";
import { enNumber, viNumber } from "../../rules/say";
import type { Text } from "../../text";
import type { SubmissionRemark } from "../consolidation";
import type { SubmittedField, SubmittedTable } from "../submission";

/** The row that a remark is about. */
export interface RemarkedRow {
  readonly appendix: Appendix;
  readonly table: SubmittedTable<SubmittedField>;
  readonly row: { readonly rowNumber: number; readonly name: string };
  /** Of the consolidating book's row; null where there is none. */
  readonly key: string | null;
}

/** A remark on a row of a submission, at its name. */
export function rowRemark(
  code: SubmissionRemark["code"],
  { appendix, table, row, key }: RemarkedRow,
  text: Text,
  sent: string | null = null
): SubmissionRemark {
  const at = { sheet: table.sheet, cell: `${table.nameColumn}${row.rowNumber}` };
  return { code, appendix, key, name: row.name, at, sent, text };
}

export const remarkTexts = {
  renamed: (master: string): Text => ({
    vi: `Tên khác sổ tổng hợp (“${master}”) dù cùng mã số; số liệu được đưa vào dòng của mã số.`,
    en: `The name differs from the consolidating book's (“${master}”) though the code is the same; the figures go by the code.`,
  }),
  otherCode: (code: string): Text => ({
    vi: `Mã số khác sổ tổng hợp (${code}); số liệu được đưa vào theo tên.`,
    en: `The code differs from the consolidating book's (${code}); the figures go by the name.`,
  }),
  unknownCode: (code: string): Text => ({
    vi: `Mã số ${code} không có trong sổ tổng hợp.`,
    en: `The consolidating book has no code ${code}.`,
  }),
  codeAndName: (code: string): Text => ({
    vi: `Mã số ${code} và tên chỉ hai dòng khác nhau của sổ tổng hợp; chưa đưa vào. Đề nghị đối chiếu lại.`,
    en: `The code ${code} and the name mean two different rows of the consolidating book; left out until checked.`,
  }),
  repeatedSame: (): Text => ({
    vi: "Dòng ghi lại một dòng ở trên với cùng số liệu; chỉ tính một lần.",
    en: "The row repeats an earlier one with the same figures; it counts once.",
  }),
  repeatedDifferent: (rows: readonly number[]): Text => ({
    vi: `Các dòng ${rows.join(", ")} là cùng một dòng của sổ tổng hợp nhưng số liệu khác nhau; chưa thống nhất, đề nghị chỉ giữ một dòng.`,
    en: `Rows ${rows.join(", ")} are one row of the consolidating book with different figures; not agreed, please keep one.`,
  }),
  converted: (from: string, to: string, factor: number): Text => ({
    vi: `Đơn vị tính gửi “${from}”, sổ tổng hợp “${to}”; số liệu đã nhân với ${viNumber(factor)}.`,
    en: `Sent in “${from}”, consolidated in “${to}”; the figures were multiplied by ${enNumber(factor)}.`,
  }),
  otherUnit: (from: string, to: string): Text => ({
    vi: `Đơn vị tính gửi “${from}” không đổi được ra “${to}” của sổ tổng hợp; chưa thống nhất.`,
    en: `The unit “${from}” can't be converted to the consolidating book's “${to}”; not agreed.`,
  }),
  takenAsUnit: (from: string, to: string): Text => ({
    vi: `Đơn vị tính gửi “${from}” được coi là “${to}” theo trả lời của cơ quan tổng hợp.`,
    en: `The unit “${from}” is taken for “${to}”, as answered.`,
  }),
  localityScope: (): Text => ({
    vi: "Địa phương ghi phạm vi “Toàn tỉnh”; số liệu được tính là của địa bàn.",
    en: "A locality states the scope “whole province”; its figures count for the locality.",
  }),
  departmentScope: (): Text => ({
    vi: "Cơ quan không phải địa phương ghi phạm vi “Địa bàn”; số liệu được coi là toàn tỉnh.",
    en: "An agency that is no locality states the scope “locality”; its figures are taken for the whole province.",
  }),
  unreadable: (sent: string): Text => ({
    vi: `Không đọc được “${sent}” thành số hay mức; không dùng được khi cộng, so sánh.`,
    en: `“${sent}” can't be read as a number or a level; it can't be added or compared.`,
  }),
  changedActual: (sent: string, master: string): Text => ({
    vi: `Số đã thực hiện gửi ${sent}, sổ tổng hợp đang ghi ${master}. Đề nghị rà soát.`,
    en: `The past figure sent is ${sent}, the consolidating book has ${master}. Please check.`,
  }),
} as const;
