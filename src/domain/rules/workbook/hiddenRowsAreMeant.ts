import { bySheet } from "../grouping";
import { definePlanRule } from "../rule";
import { years as runs } from "../say";

interface Facts {
  readonly rows: readonly number[];
}

export const hiddenRowsAreMeant = definePlanRule<Facts>({
  id: "workbook/hidden-rows-are-meant",
  severity: "info",
  title: { vi: "Dòng ẩn vẫn được tính", en: "Hidden rows count all the same" },
  why: {
    vi: "Dòng ẩn hoặc đang lọc vẫn vào tổng hợp mà người ký không nhìn thấy.",
    en: "Rows hidden or filtered out are consolidated too, unseen by the one who signs.",
  },
  fix: {
    vi: "Bỏ ẩn để xem lại; nếu không dùng nữa, xóa nội dung dòng.",
    en: "Unhide them and look; if they are no longer used, clear them.",
  },
  message: {
    vi: ({ rows }) => `${rows.length} dòng đang ẩn vẫn được đọc là dữ liệu: ${runs(rows)}.`,
    en: ({ rows }) => `${rows.length} hidden rows are read as data: ${runs(rows)}.`,
  },
  scope: "table",
  reads: [],
  asks: ["sheet", "rowNumber", "name", "hidden"],
  *find({ indicators, tasks }) {
    for (const rows of [...bySheet(indicators), ...bySheet(tasks)]) {
      const hidden = rows.filter((row) => row.hidden);
      const [at, ...also] = hidden.map(({ name }) => name.ref);
      if (!at) continue;
      yield { at, also, facts: { rows: hidden.map(({ rowNumber }) => rowNumber) } };
    }
  },
});
