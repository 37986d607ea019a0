import type { FailureCode, Result } from "./result";
import type { Text } from "./text";

/** Every failure but the ones that nobody foresaw, which bring their own words. */
type ForeseenFailure = Exclude<FailureCode, "unexpected">;

const SENTENCES: Readonly<Record<ForeseenFailure, Text>> = {
  "cell-edit": {
    vi: "Đang có một ô được gõ dở. Nhấn Enter hoặc Esc để kết thúc, rồi làm lại.",
    en: "A cell is being edited. Press Enter or Esc to finish, then try again.",
  },
  protected: {
    vi: "Trang tính đang được bảo vệ nên không ghi được. Bỏ bảo vệ trang (Xem lại > Bỏ bảo vệ trang), rồi làm lại.",
    en: "The sheet is protected, so nothing can be written. Unprotect it (Review > Unprotect Sheet), then try again.",
  },
  "read-only": {
    vi: "Sổ đang mở chỉ để đọc. Lưu thành tệp khác, rồi làm lại.",
    en: "The book is open for reading only. Save it under another name, then try again.",
  },
  "not-found": {
    vi: "Trang tính hoặc vùng cần dùng không còn ở đó; có thể vừa bị đổi tên hay xóa. Hãy kiểm tra lại sổ.",
    en: "A sheet or range that is needed is no longer there; it may just have been renamed or deleted. Check the book again.",
  },
  changed: {
    vi: "Một số ô đã thay đổi từ lúc đọc, nên chưa ghi gì. Hãy kiểm tra lại rồi ghi.",
    en: "Some cells changed since they were read, so nothing was written. Check again, then write.",
  },
  "too-large": {
    vi: "Phần cần đọc hoặc ghi quá lớn so với giới hạn của Excel. Hãy xóa các dòng, cột thừa ngoài bảng, rồi làm lại.",
    en: "What is to be read or written is over Excel's limit. Delete spare rows and columns beyond the table, then try again.",
  },
  unsupported: {
    vi: "Phiên bản Excel này chưa làm được việc vừa yêu cầu. Hãy cập nhật Excel (từ bản 2021 trở lên).",
    en: "This version of Excel can't do what was asked. Update Excel (2021 or later).",
  },
  busy: {
    vi: "Excel đang bận hoặc đang mở một hộp thoại. Đóng hộp thoại, đợi một chút, rồi làm lại.",
    en: "Excel is busy or shows a dialog. Close the dialog, wait a moment, then try again.",
  },
  lost: {
    vi: "Mất kết nối với sổ. Hãy lưu và mở lại sổ, rồi làm lại.",
    en: "The connection to the workbook was lost. Save and reopen it, then try again.",
  },
  storage: {
    vi: "Trình duyệt không cho giữ bản trước khi ghi (bộ nhớ đầy, bị chặn, hoặc cửa sổ ẩn danh), nên không ghi và không hoàn tác được; sổ vẫn như cũ. Hãy giải phóng bộ nhớ hoặc mở sổ ở cửa sổ thường, rồi làm lại.",
    en: "The browser does not let the state before writing be kept (storage full, blocked, or a private window), so nothing can be written or undone; the book is as it was. Free some storage or open the book in an ordinary window, then try again.",
  },
  "not-loaded": {
    vi: "Chưa tải được một phần của phần mềm: máy chủ không trả lời, mạng bị ngắt, hoặc phần mềm vừa được cập nhật. Sổ không bị thay đổi. Hãy kiểm tra mạng rồi thử lại; nếu vẫn không được, đóng ngăn tác vụ rồi mở lại.",
    en: "A part of the software could not be loaded: the server does not answer, the network is down, or the software was just updated. The workbook is unchanged. Check the network and try again; if that does not help, close the task pane and open it again.",
  },
  cancelled: { vi: "Đã dừng theo yêu cầu.", en: "Stopped as asked." },
};

/** What to tell of a failure: what, why, what to do. */
export function failureSentence(code: ForeseenFailure): Text {
  return SENTENCES[code];
}

/** A failure with its sentence. */
export function failureOf(code: ForeseenFailure): Result<never> {
  return { ok: false, failure: { code, text: SENTENCES[code] } };
}
