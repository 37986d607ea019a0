import { groupBy } from "../grouping";
import { definePlanRule } from "../rule";

interface Facts {
  readonly rows: readonly number[];
}

export const rowStandsWhole = definePlanRule<Facts>({
  id: "table/row-stands-whole",
  severity: "warning",
  title: { vi: "Một nội dung đứng trọn trong một dòng", en: "One entry stands in one row" },
  why: {
    vi: "Bảng dán từ PDF bị ngắt trang giữa dòng: phần đuôi thành một dòng riêng, trông như một nhiệm vụ thiếu mọi thứ.",
    en: "A page break of a pasted PDF cuts a row: its tail stands alone and looks like an entry that lacks everything.",
  },
  fix: {
    vi: "Dùng “Làm sạch bảng dán” để nối phần đuôi vào dòng trên, rồi kiểm lại lời văn.",
    en: "Use “Clean a pasted table” to join the tails to the rows above, then read them over.",
  },
  message: {
    vi: ({ rows }) =>
      `${rows.length} dòng là phần nối tiếp của dòng trước trang: ${rows.join(", ")}. Đã đọc gộp vào dòng trên.`,
    en: ({ rows }) =>
      `${rows.length} rows continue the row before a page break: ${rows.join(", ")}. They were read as part of it.`,
  },
  scope: "table",
  reads: [],
  *find({ skipped }) {
    const tails = skipped.filter(({ why }) => why === "continuation");
    for (const rows of groupBy(tails, ({ sheet }) => sheet)) {
      const [at, ...also] = rows.flatMap(({ cells }) => cells[0] ?? []);
      if (at) yield { at, also, facts: { rows: rows.map(({ rowNumber }) => rowNumber) } };
    }
  },
});
