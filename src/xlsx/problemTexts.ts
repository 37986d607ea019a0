import type { Text } from "../domain/text";
import type { ProblemCode } from "./problems";

interface Wording {
  readonly what: Text;
  readonly toDo: Text;
}

const SAVE_AS_XLSX: Text = {
  vi: "Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
  en: "Open it in Excel and save it again as .xlsx.",
};
const ASK_AGAIN: Text = {
  vi: "Hãy xin đơn vị gửi lại tệp, hoặc mở bằng Excel rồi lưu lại.",
  en: "Ask for the file again, or open it in Excel and save it again.",
};
const SPLIT_IT: Text = {
  vi: "Hãy xoá các trang, dòng và ảnh thừa rồi lưu lại.",
  en: "Remove sheets, rows and pictures that are not needed and save it again.",
};
const OTHER_FILE: Text = {
  vi: "Hãy chọn đúng tệp sổ kế hoạch dạng .xlsx.",
  en: "Choose the plan workbook itself, as .xlsx.",
};

function notAWorkbook(vi: string, en: string, toDo = SAVE_AS_XLSX): Wording {
  return {
    what: {
      vi: `không phải là sổ Excel dạng .xlsx: ${vi}.`,
      en: `is not an .xlsx workbook: ${en}.`,
    },
    toDo,
  };
}

function unreadable(vi: string, en: string, toDo = ASK_AGAIN): Wording {
  return { what: { vi: `không đọc được: ${vi}.`, en: `cannot be read: ${en}.` }, toDo };
}

/** What follows the file's name; `{}` stands for the detail. */
const WORDINGS: Readonly<Record<ProblemCode, Wording>> = {
  "empty-file": unreadable("tệp rỗng (0 byte)", "the file is empty (0 bytes)"),
  encrypted: unreadable("tệp có mật khẩu", "it is protected by a password", {
    vi: "Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ) rồi lưu lại.",
    en: "Open it in Excel, remove the password (File › Info › Protect Workbook) and save it again.",
  }),
  xls: notAWorkbook("nội dung là Excel 97-2003 (.xls)", "it holds Excel 97-2003 (.xls)"),
  "xls-95": notAWorkbook(
    "nội dung là Excel 95 hoặc cũ hơn (.xls)",
    "it holds Excel 95 or an older one (.xls)"
  ),
  xlsb: notAWorkbook("nội dung là sổ nhị phân (.xlsb)", "it holds a binary workbook (.xlsb)"),
  ods: notAWorkbook("nội dung là OpenDocument (.ods)", "it holds OpenDocument (.ods)"),
  html: notAWorkbook("nội dung là trang web (HTML)", "it holds a web page (HTML)"),
  "xml-2003": notAWorkbook("nội dung là Excel XML 2003", "it holds Excel XML 2003"),
  xml: notAWorkbook("nội dung là XML", "it holds XML", OTHER_FILE),
  csv: notAWorkbook("nội dung là CSV", "it holds CSV"),
  text: notAWorkbook("nội dung là văn bản thuần", "it holds plain text"),
  pdf: notAWorkbook("nội dung là PDF", "it holds PDF", OTHER_FILE),
  image: notAWorkbook("nội dung là ảnh", "it holds a picture", OTHER_FILE),
  "other-office": notAWorkbook(
    "nội dung là tài liệu Office khác (Word, PowerPoint, Outlook …)",
    "it holds another Office document (Word, PowerPoint, Outlook …)",
    OTHER_FILE
  ),
  "other-zip": notAWorkbook(
    "nội dung là tệp nén không có sổ Excel",
    "it holds an archive without a workbook",
    {
      vi: "Hãy giải nén và chọn tệp .xlsx bên trong.",
      en: "Unpack it and choose the .xlsx inside.",
    }
  ),
  "unknown-content": notAWorkbook(
    "không nhận ra nội dung",
    "its content is not recognised",
    OTHER_FILE
  ),
  "zip-truncated": unreadable(
    "tệp bị cắt cụt, thường do tải về hoặc gửi thư dở dang",
    "it is cut short, usually by an unfinished download or mail"
  ),
  "zip-damaged": unreadable("tệp bị hỏng ({})", "it is damaged ({})"),
  "zip-unsupported": unreadable("kiểu nén lạ ({})", "it is packed in an unusual way ({})"),
  "duplicate-part": unreadable(
    "phần “{}” có hai lần, không biết bản nào đúng",
    "part “{}” is there twice and it is unknown which one counts"
  ),
  "file-too-large": unreadable("tệp quá lớn ({})", "it is too large ({})", SPLIT_IT),
  "too-many-entries": unreadable(
    "có quá nhiều tệp con ({})",
    "it has too many inner files ({})",
    SPLIT_IT
  ),
  "content-too-large": unreadable(
    "nội dung khi giải nén quá lớn ({})",
    "its unpacked content is too large ({})",
    SPLIT_IT
  ),
  "too-many-cells": unreadable("có quá nhiều ô ({})", "it has too many cells ({})", SPLIT_IT),
  "too-many-strings": unreadable("có quá nhiều chữ ({})", "it has too much text ({})", SPLIT_IT),
  "part-missing": unreadable("thiếu phần “{}”", "part “{}” is missing"),
  "part-unreadable": unreadable("phần “{}” sai cú pháp XML", "part “{}” is not valid XML"),
  "part-truncated": unreadable("phần “{}” bị cắt cụt", "part “{}” is cut short"),
  doctype: unreadable(
    "phần “{}” có khai báo DOCTYPE, Excel không bao giờ ghi như vậy",
    "part “{}” declares a DOCTYPE, which Excel never writes"
  ),
  "foreign-unreadable": unreadable(
    "thư viện đọc tệp dạng khác không đọc được ({})",
    "the library for other formats can't read it ({})"
  ),
  encoding: unreadable("phần “{}” dùng bảng mã lạ", "part “{}” uses an unknown encoding"),
  "bad-address": unreadable("địa chỉ ô sai ở {}", "a cell address is wrong at {}"),
  "no-sheets": unreadable("sổ không có trang tính nào", "it has no worksheet", OTHER_FILE),
  unexpected: unreadable("gặp lỗi ngoài dự kiến ({})", "something unexpected happened ({})"),
};

/** What is wrong with a file and what to do about it, each in a sentence that does not name the file. */
export interface ProblemSentences {
  readonly reason: Text;
  readonly toDo: Text;
}

/** The sentences for a problem that stands beside the file's name. */
export function problemSentences(code: ProblemCode, detail: string): ProblemSentences {
  const { what, toDo } = WORDINGS[code];
  return {
    reason: {
      vi: `Tệp ${filled(what.vi, detail)}`,
      en: `The file ${filled(what.en, detail)}`,
    },
    toDo,
  };
}

/** The sentence for a problem: what, why, what to do. */
export function problemText(code: ProblemCode, book: string, detail: string): Text {
  const { what, toDo } = WORDINGS[code];
  return {
    vi: `Tệp “${book}” ${filled(what.vi, detail)} ${toDo.vi}`,
    en: `File “${book}” ${filled(what.en, detail)} ${toDo.en}`,
  };
}

function filled(sentence: string, detail: string): string {
  return sentence.split("{}").join(detail);
}
