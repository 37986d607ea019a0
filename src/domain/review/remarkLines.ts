import type { ConsolidatedFile, SubmissionRemark } from "../consolidation/consolidation";
import type { NoteLine, Request } from "./reviewNote";

/** How a remark on a row is said to whoever sent it. */
const ASKED: Readonly<Record<SubmissionRemark["code"], readonly [Request, string]>> = {
  renamed: ["note", "Giữ nguyên tên như biểu được gửi; nếu đề nghị đổi tên, ghi ở cột Ghi chú."],
  "other-unit": ["mend", "Gửi số liệu theo đơn vị tính của biểu."],
  converted: ["note", "Lần sau gửi số liệu theo đơn vị tính của biểu."],
  "other-code": ["note", "Giữ nguyên Mã số của biểu."],
  "code-and-name": ["mend", "Đối chiếu Mã số và tên, giữ đúng dòng cần gửi."],
  "unknown-code": ["review", "Dùng Mã số của biểu; nội dung đề xuất thêm thì để trống Mã số."],
  "repeated-row": ["mend", "Chỉ giữ một dòng."],
  scope: ["review", "Ghi đúng phạm vi số liệu: Toàn tỉnh, Địa bàn hoặc Phần việc."],
  unreadable: ["mend", "Ghi bằng số, hoặc theo cách ghi mức như “>90”, “7-9”."],
  "changed-actual": ["review", "Rà soát số đã thực hiện; nếu đúng, nêu nguồn và lý do điều chỉnh."],
};

const GROUND = "Đối chiếu với sổ tổng hợp của tỉnh.";

/** What consolidating a file had to say of its rows, but for what a finding on the same cell says already. */
export function remarkLines(
  { file, remarks }: Pick<ConsolidatedFile, "file" | "remarks">,
  known: readonly NoteLine[]
): NoteLine[] {
  const told = new Set(known.map(({ at }) => at && `${at.sheet}!${at.cell}`));
  return remarks
    .filter(({ code, at }) => code !== "unreadable" || !told.has(`${at.sheet}!${at.cell}`))
    .map(({ code, at, name, sent, text }): NoteLine => {
      const [request, asked] = ASKED[code];
      return {
        ...{ file: file.name, at, cells: at.cell, about: name, sent: sent ?? "" },
        ...{ content: text.vi, ground: GROUND, request, asked },
      };
    });
}
