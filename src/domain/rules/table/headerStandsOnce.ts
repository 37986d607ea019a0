import { groupBy } from "../grouping";
import { definePlanRule } from "../rule";

interface Facts {
  readonly rows: readonly number[];
}

export const headerStandsOnce = definePlanRule<Facts>({
  id: "table/header-stands-once",
  severity: "warning",
  title: { vi: "Tiêu đề cột chỉ đứng một lần", en: "The column headings stand once" },
  why: {
    vi: "Bảng dán từ PDF lặp lại tiêu đề ở mỗi trang; các dòng này làm sai lệch số thứ tự, lọc và phép đếm.",
    en: "A table pasted from a PDF repeats its headings on every page; they upset numbering, filters and counts.",
  },
  fix: {
    vi: "Dùng “Làm sạch bảng dán”, hoặc xóa các dòng tiêu đề lặp. Khi in, Excel tự lặp lại tiêu đề.",
    en: "Use “Clean a pasted table”, or delete the repeated headings. Excel repeats them in print by itself.",
  },
  message: {
    vi: ({ rows }) => `Tiêu đề cột lặp lại ở ${rows.length} dòng: ${rows.join(", ")}.`,
    en: ({ rows }) =>
      `The column headings are repeated in ${rows.length} rows: ${rows.join(", ")}.`,
  },
  scope: "table",
  reads: [],
  *find({ skipped }) {
    const repeats = skipped.filter(({ why }) => why === "repeated-header");
    for (const rows of groupBy(repeats, ({ sheet }) => sheet)) {
      const [at, ...also] = rows.flatMap(({ cells }) => cells[0] ?? []);
      if (at) yield { at, also, facts: { rows: rows.map(({ rowNumber }) => rowNumber) } };
    }
  },
});
