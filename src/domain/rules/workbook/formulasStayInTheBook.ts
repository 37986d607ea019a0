import { groupBy } from "../grouping";
import { definePlanRule } from "../rule";
import { typedCellFinder } from "../textCells";

interface Facts {
  readonly formula: string;
  readonly cells: number;
}

/** `[1]Sheet1!A1` as files write it, `'C:\Plan\[Sổ.xlsx]Sheet1'!A1` as Excel shows it; not `Table1[Column]`. */
const OTHER_BOOK = /\[(?:\d+|[^[\]]+\.(?:xls[xmb]?|ods|csv))\][^!"(),+*/]*!/i;

export const formulasStayInTheBook = definePlanRule<Facts>({
  id: "workbook/formulas-stay-in-the-book",
  severity: "warning",
  title: {
    vi: "Công thức không lấy số từ sổ khác",
    en: "Formulas take nothing from another workbook",
  },
  why: {
    vi: "Người nhận không có sổ kia: số sẽ cũ, hoặc báo lỗi khi mở.",
    en: "Whoever receives the book lacks the other one: its figures go stale, or turn into errors.",
  },
  fix: {
    vi: "Dán giá trị thay cho công thức (Dán đặc biệt, Giá trị), ghi nguồn ở Ghi chú.",
    en: "Paste the values over the formulas (Paste Special, Values) and name the source in the notes.",
  },
  message: {
    vi: ({ formula, cells }) => `${cells} ô lấy số từ sổ khác, ví dụ ${formula}.`,
    en: ({ formula, cells }) =>
      `${cells} cells take figures from another workbook, such as ${formula}.`,
  },
  scope: "table",
  reads: [],
  *find(plan) {
    for (const [first, ...rest] of groupBy(linkedCells(plan), ({ ref }) => ref.sheet)) {
      yield {
        at: first!.ref,
        also: rest.map(({ ref }) => ref),
        facts: { formula: first!.formula, cells: rest.length + 1 },
      };
    }
  },
});

const linkedCells = typedCellFinder((_, { ref, content: { formula } }) =>
  formula !== undefined && isLinked(formula) ? { ref, formula } : null
);

/** Texts inside the formula say what they like. */
function isLinked(formula: string): boolean {
  return OTHER_BOOK.test(formula.replace(/"[^"]*"/g, '""'));
}
