import { isCellError } from "../../sheet";
import { groupBy } from "../grouping";
import { definePlanRule } from "../rule";
import { typedCellFinder } from "../textCells";

interface Facts {
  readonly error: string;
  readonly cells: number;
}

/** Columns of words; of figures and deadlines other rules tell. */
const WORDS: readonly string[] = ["name", "unit", "lead", "partners", "level"];

export const formulasGiveValues = definePlanRule<Facts>({
  id: "workbook/formulas-give-values",
  severity: "error",
  title: {
    vi: "Ô của bảng không phải lỗi công thức",
    en: "A cell of the table is no formula error",
  },
  why: {
    vi: "Ô báo lỗi thì tên, đơn vị hay cơ quan của dòng không đọc được.",
    en: "Where a cell shows an error, the row's name, unit or agency can't be read.",
  },
  fix: {
    vi: "Sửa công thức, hoặc ghi nội dung thay cho công thức.",
    en: "Mend the formula, or write the content in its place.",
  },
  message: {
    vi: ({ error, cells }) => `${cells} ô chữ của bảng đang báo lỗi công thức ${error}.`,
    en: ({ error, cells }) => `${cells} cells of words show the formula error ${error}.`,
  },
  scope: "table",
  reads: [],
  *find(plan) {
    for (const cells of groupBy(brokenCells(plan), ({ ref, error }) => `${ref.sheet} ${error}`)) {
      const [{ ref, error }, ...rest] = cells as [(typeof cells)[number], ...typeof cells];
      yield {
        at: ref,
        also: rest.map((other) => other.ref),
        subject: error,
        facts: { error, cells: cells.length },
      };
    }
  },
});

const brokenCells = typedCellFinder((field, { ref, content }) =>
  isCellError(content.value) && WORDS.includes(field) ? { ref, error: content.value.error } : null
);
