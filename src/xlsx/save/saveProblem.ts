import type { Text } from "../../domain/text";
import { openProblem, type Fault, type ProblemCode } from "../problems";

/** What a workbook may hold that would be lost or damaged if it were saved. */
export type RefusalCode =
  /** A cell in the middle of a formula that fills several cells was overwritten. */
  | "part-of-array"
  /** Rows or columns were opened or taken away, which other things of the file do not follow. */
  | "lines-moved"
  /** A sheet got another name or went, and charts, rules or pivot tables of the file name it. */
  | "sheet-mentioned";

/** A refusal on its way up; `detail` is a sheet or a cell. */
export interface Refusal {
  readonly refusal: RefusalCode;
  readonly detail: string;
}

/** Why a workbook was not saved, with the sentence a user reads: what, why, what to do. */
export interface SaveProblem {
  readonly code: ProblemCode | RefusalCode;
  readonly text: Text;
}

/** Whether the result of a step is the reason why nothing can be saved. */
export function isUnsaved(result: object): result is Fault | Refusal {
  return "fault" in result || "refusal" in result;
}

const REASONS: Readonly<Record<RefusalCode, Text>> = {
  "part-of-array": {
    vi: "ô {} nằm giữa một công thức mảng, sửa riêng ô này thì Excel sẽ ghi đè lại. Hãy hoàn tác ô đó, hoặc sửa cả công thức mảng.",
    en: "cell {} lies inside an array formula, and Excel would write over it again. Undo that cell, or change the whole array formula.",
  },
  "lines-moved": {
    vi: "trang “{}” đã được chèn hoặc xoá dòng, cột trong khi có thứ không dời theo được. Hãy hoàn tác, hoặc chèn, xoá bằng Excel.",
    en: "rows or columns were inserted or deleted on sheet “{}”, where something cannot move along. Undo that, or do it in Excel.",
  },
  "sheet-mentioned": {
    vi: "trang “{}” đã đổi tên hoặc bị xoá trong khi biểu đồ, quy tắc hoặc bảng tổng hợp của tệp còn dùng tên cũ. Hãy hoàn tác, hoặc làm việc đó bằng Excel.",
    en: "sheet “{}” was renamed or deleted while charts, rules or pivot tables of the file still use its name. Undo that, or do it in Excel.",
  },
};

/** What stopped a workbook from being saved, as a user is told of it. */
export function saveProblem(found: Fault | Refusal, book: string): SaveProblem {
  if ("fault" in found) {
    const { code, text } = openProblem(found, book);
    return {
      code,
      text: {
        vi: `Chưa lưu; sổ đang mở vẫn như cũ. ${text.vi}`,
        en: `Not saved; the open workbook is as it was. ${text.en}`,
      },
    };
  }
  const { vi, en } = REASONS[found.refusal];
  return {
    code: found.refusal,
    text: {
      vi: `Chưa lưu “${book}”; sổ đang mở vẫn như cũ: ${vi.split("{}").join(found.detail)}`,
      en: `“${book}” was not saved; the open workbook is as it was: ${en.split("{}").join(found.detail)}`,
    },
  };
}
