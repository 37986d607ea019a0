import { isBlank } from "../planCells";
import { defineIndicatorRule } from "../rule";

interface Facts {
  readonly row: number;
}

export const rowIsNamed = defineIndicatorRule<Facts>({
  id: "indicator/row-is-named",
  severity: "error",
  title: {
    vi: "Dòng có số liệu phải có tên chỉ tiêu",
    en: "A row of figures must name its indicator",
  },
  why: {
    vi: "Số liệu không tên thì không biết là của chỉ tiêu nào, và không tổng hợp được.",
    en: "Figures without a name belong to no indicator and can't be consolidated.",
  },
  fix: {
    vi: "Ghi tên chỉ tiêu; nếu dòng là phần nối tiếp của dòng trên, nối vào dòng trên.",
    en: "Write the indicator's name; if the row continues the one above, join them.",
  },
  message: {
    vi: ({ row }) => `Dòng ${row} có số liệu mà chưa ghi tên chỉ tiêu.`,
    en: ({ row }) => `Row ${row} has figures and no indicator's name.`,
  },
  scope: "row",
  reads: [],
  *find(indicator) {
    const { name, rowNumber } = indicator;
    const filled = indicator.values.filter((cell) => !isBlank(cell));
    if (name.text !== "" || filled.length === 0) return;
    yield { at: name.ref, also: filled.map(({ ref }) => ref), facts: { row: rowNumber } };
  },
});
