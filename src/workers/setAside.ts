import type { Text } from "../domain/text";
import type { SetAsideCode, SetAsideReason } from "../services/ports/submissionReader";
import type { OpenProblem, ProblemCode } from "../xlsx/problems";

const CODES: Readonly<Record<ProblemCode, SetAsideCode>> = {
  "empty-file": "empty",
  encrypted: "password",
  xls: "unsupported",
  "xls-95": "unsupported",
  xlsb: "unsupported",
  ods: "unsupported",
  html: "unsupported",
  "xml-2003": "unsupported",
  xml: "not-a-workbook",
  csv: "not-a-workbook",
  text: "not-a-workbook",
  pdf: "not-a-workbook",
  image: "not-a-workbook",
  "other-office": "not-a-workbook",
  "other-zip": "archive",
  "unknown-content": "not-a-workbook",
  "zip-truncated": "truncated",
  "zip-damaged": "damaged",
  "zip-unsupported": "unsupported",
  "duplicate-part": "damaged",
  "file-too-large": "too-large",
  "too-many-entries": "too-large",
  "content-too-large": "too-large",
  "too-many-cells": "too-large",
  "too-many-strings": "too-large",
  "part-missing": "damaged",
  "part-unreadable": "damaged",
  "part-truncated": "truncated",
  doctype: "unsafe",
  "foreign-unreadable": "unsupported",
  encoding: "unsupported",
  "bad-address": "damaged",
  "no-sheets": "not-a-workbook",
  unexpected: "unexpected",
};

/** The reason for a file that could not be opened. */
export function problemReason({ code, reason, toDo }: OpenProblem): SetAsideReason {
  return { code: CODES[code], text: reason, todo: toDo };
}

const SAVE_AGAIN: Text = {
  vi: "Hãy mở bằng Excel, xoá phần thừa, lưu lại dạng .xlsx rồi chọn lại.",
  en: "Open it in Excel, remove what is not needed, save it as .xlsx and choose it again.",
};
const TRY_AGAIN: Text = {
  vi: "Hãy thử lại; nếu vẫn vậy, xin đơn vị gửi lại tệp.",
  en: "Try again; if it stays so, ask for the file again.",
};

/** Reasons that lie in the reading, not in what the file says of itself. */
export const setAside = {
  tooSlow: (seconds: number): SetAsideReason => ({
    code: "too-slow",
    text: {
      vi: `Tệp đọc quá ${seconds} giây chưa xong nên đã dừng.`,
      en: `The file was not read within ${seconds} seconds, so reading was stopped.`,
    },
    todo: SAVE_AGAIN,
  }),
  outOfMemory: (): SetAsideReason => ({
    code: "out-of-memory",
    text: {
      vi: "Tệp cần nhiều bộ nhớ hơn mức cho phép nên đã dừng.",
      en: "The file needs more memory than allowed, so reading was stopped.",
    },
    todo: SAVE_AGAIN,
  }),
  unreachable: (detail: string): SetAsideReason => ({
    code: "unreachable",
    text: {
      vi: `Không lấy được tệp từ ổ đĩa hoặc mạng (${detail}).`,
      en: `The disk or the network did not give the file (${detail}).`,
    },
    todo: {
      vi: "Hãy kiểm tra tệp còn ở chỗ cũ, không bị chương trình khác giữ, rồi chọn lại.",
      en: "Check that it is still there and that no other program holds it, then choose it again.",
    },
  }),
  changing: (): SetAsideReason => ({
    code: "unreachable",
    text: {
      vi: "Tệp bị ghi thay đổi đúng lúc đang đọc.",
      en: "The file was written to while it was read.",
    },
    todo: {
      vi: "Hãy chờ sao chép hoặc đồng bộ xong rồi chọn lại.",
      en: "Wait until copying or syncing has ended, then choose it again.",
    },
  }),
  cancelled: (): SetAsideReason => ({
    code: "cancelled",
    text: { vi: "Đã dừng trước khi đọc tới tệp này.", en: "Reading was stopped before this file." },
    todo: { vi: "Hãy đọc lại khi cần.", en: "Read again when needed." },
  }),
  unexpected: (detail: string): SetAsideReason => ({
    code: "unexpected",
    text: {
      vi: `Gặp lỗi ngoài dự kiến khi đọc tệp (${detail}).`,
      en: `Something unexpected happened while the file was read (${detail}).`,
    },
    todo: TRY_AGAIN,
  }),
} as const;
