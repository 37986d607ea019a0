import { foldSpelling } from "../../notation/vietnamese";
import { spelledRight } from "../../vietnamese/findMisspellings";
import { namePeriods } from "../namePeriods";
import { defineTaskRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly end: number;
  readonly period: string;
}

/** Names that say that something is to be carried out. */
const CARRIES_OUT =
  /^(?:tiếp tục |tổ chức |đẩy mạnh |xây dựng và )*(?:triển khai|thực hiện)(?!\p{L})|^(?:xây dựng )?kế hoạch (?:triển khai|thực hiện)(?!\p{L})/u;
/** A report on a period that is over is due after it. */
const LOOKS_BACK =
  /(?<!\p{L})(?:báo cáo|sơ kết|tổng kết|kết quả|đánh giá|nghiệm thu|quyết toán|thanh toán|kiểm điểm)(?!\p{L})/u;

export const periodIsNotOver = defineTaskRule<Facts>({
  id: "task/period-is-not-over",
  severity: "warning",
  title: {
    vi: "Nhiệm vụ không triển khai việc của giai đoạn đã qua",
    en: "A task does not carry out the work of a past period",
  },
  why: {
    vi: "Văn bản chỉ đến trước giai đoạn của kế hoạch thường đã có văn bản mới thay thế.",
    en: "A document that ends before the plan begins has mostly been replaced by a newer one.",
  },
  fix: {
    vi: "Hỏi cơ quan chủ trì: dẫn văn bản của giai đoạn mới, hoặc giữ nguyên nếu văn bản cũ còn hiệu lực.",
    en: "Ask the lead agency: name the document of the new period, or keep it where the old one is still in force.",
  },
  message: {
    vi: ({ name, end, period }) =>
      `“${name}”: triển khai việc đến năm ${end}, trong khi kế hoạch là của giai đoạn ${period}.`,
    en: ({ name, end, period }) =>
      `“${name}”: carries out work that ends in ${end}, in a plan for ${period}.`,
  },
  scope: "row",
  reads: [],
  *find({ name }, { period }) {
    const { end } = namePeriods(name.text);
    if (!period || end === null || end >= period.from) return;
    const words = foldSpelling(spelledRight(name.text));
    if (!CARRIES_OUT.test(words) || LOOKS_BACK.test(words)) return;
    yield { at: name.ref, facts: { name: name.text, end, period: `${period.from}-${period.to}` } };
  },
});
