import type { Text } from "../domain/text";

/** What was odd in a file that was read all the same. */
export type RemarkCode =
  | "macros"
  | "external-links"
  | "sheet-without-cells"
  | "styles-missing"
  | "relationships-missing"
  | "strings-missing"
  | "string-unknown"
  | "number-unreadable"
  | "date-unreadable"
  | "rows-repeated"
  | "row-number-conflict"
  | "formula-unknown"
  | "odd-entry-names"
  | "other-format"
  | "unusual-package"
  | "all-text"
  | "hidden-unknown";

/** One remark; `sheet` and `cell` name the first place where it applies, `count` how many there are. */
export interface Remark {
  readonly code: RemarkCode;
  readonly text: Text;
  readonly sheet?: string;
  readonly cell?: string;
  readonly count: number;
}

const TEXTS: Readonly<Record<RemarkCode, Text>> = {
  macros: {
    vi: "Sổ có macro; macro không được chạy và không ảnh hưởng đến số liệu đã đọc.",
    en: "The workbook has macros; they were not run and do not affect what was read.",
  },
  "external-links": {
    vi: "Sổ có liên kết sang tệp khác; giá trị là giá trị lưu lần cuối.",
    en: "The workbook links to other files; the values are those last saved.",
  },
  "sheet-without-cells": {
    vi: "Trang chỉ có biểu đồ, hộp thoại hoặc macro nên được bỏ qua.",
    en: "The sheet is a chart, dialog or macro sheet and was left out.",
  },
  "styles-missing": {
    vi: "Thiếu phần định dạng nên không biết ô nào là ngày hay phần trăm.",
    en: "The styles are missing, so dates and percentages cannot be told from numbers.",
  },
  "relationships-missing": {
    vi: "Thiếu danh mục liên kết trong tệp; các trang được tìm theo tên quen dùng.",
    en: "The package's relationships are missing; sheets were found by their usual names.",
  },
  "strings-missing": {
    vi: "Thiếu bảng chữ dùng chung nên một số ô chữ bị trống. Hãy xin gửi lại tệp.",
    en: "The shared texts are missing, so some text cells are blank. Ask for the file again.",
  },
  "string-unknown": {
    vi: "Ô chỉ tới một chữ không có trong tệp nên bị trống. Hãy xem lại ô này.",
    en: "The cell points to a text that is not in the file and is left blank. Check it.",
  },
  "number-unreadable": {
    vi: "Ô số nhưng nội dung không phải số nên được giữ là chữ. Hãy xem lại ô này.",
    en: "The cell says number but its content is none; it is kept as text. Check it.",
  },
  "date-unreadable": {
    vi: "Ô ngày nhưng nội dung không phải ngày nên được giữ là chữ. Hãy xem lại ô này.",
    en: "The cell says date but its content is none; it is kept as text. Check it.",
  },
  "rows-repeated": {
    vi: "Một dòng được ghi nhiều lần; ô ghi sau được lấy. Hãy xem lại dòng này.",
    en: "A row is written more than once; the later cell counts. Check the row.",
  },
  "row-number-conflict": {
    vi: "Số dòng của ô khác số dòng của hàng; lấy theo hàng. Hãy xem lại ô này.",
    en: "The cell's row number differs from its row's; the row's counts. Check it.",
  },
  "formula-unknown": {
    vi: "Công thức của ô không có trong tệp; chỉ giữ giá trị đã lưu.",
    en: "The cell's formula is not in the file; only its saved value is kept.",
  },
  "odd-entry-names": {
    vi: "Tệp có mục con mang tên bất thường nên được bỏ qua.",
    en: "The package has inner files with unusual names; they were left out.",
  },
  "other-format": {
    vi: "Tệp không phải dạng .xlsx nên được đọc bằng thư viện SheetJS. Hãy đối chiếu lại số liệu với tệp gốc.",
    en: "The file is not .xlsx and was read by the library SheetJS. Compare the figures with the file itself.",
  },
  "unusual-package": {
    vi: "Tệp .xlsx ghi sai quy cách nên được đọc bằng thư viện SheetJS. Hãy đối chiếu lại số liệu với tệp gốc.",
    en: "The .xlsx is not written by the rules and was read by the library SheetJS. Compare the figures with the file itself.",
  },
  "all-text": {
    vi: "Trang web không cho biết ô nào là số nên mọi ô được đọc như chữ đã gõ.",
    en: "A web page does not tell numbers from text, so every cell was read as typed text.",
  },
  "hidden-unknown": {
    vi: "Không biết trang, dòng và cột nào đang ẩn; tất cả được đọc như đang hiện.",
    en: "Which sheets, rows and columns are hidden is not known; all were read as visible.",
  },
};

/** The remark with its place, as a user reads it. */
export function remarkSentence({ text, sheet, cell, count }: Remark): Text {
  if (sheet === undefined) return text;
  const more = count > 1 ? count - 1 : 0;
  const place = {
    vi: (cell ? `, ô ${cell}` : "") + (more ? ` và ${more} chỗ khác` : ""),
    en: (cell ? `, cell ${cell}` : "") + (more ? ` and ${more} more` : ""),
  };
  return {
    vi: `Trang “${sheet}”${place.vi}: ${text.vi}`,
    en: `Sheet “${sheet}”${place.en}: ${text.en}`,
  };
}

/** Where a remark applies. */
export interface RemarkPlace {
  readonly sheet?: string;
  readonly cell?: string;
}

/** Gathers remarks, one for each code and sheet however many cells it concerns. */
export interface RemarkList {
  add(code: RemarkCode, place?: RemarkPlace): void;
  all(): readonly Remark[];
}

/** An empty list. */
export function remarkList(): RemarkList {
  const remarks = new Map<string, Remark>();
  return {
    add(code, place = {}) {
      const key = `${code}\n${place.sheet ?? ""}`;
      const known = remarks.get(key);
      if (known) remarks.set(key, { ...known, count: known.count + 1 });
      else remarks.set(key, { code, text: TEXTS[code], ...place, count: 1 });
    },
    all: () => [...remarks.values()],
  };
}
