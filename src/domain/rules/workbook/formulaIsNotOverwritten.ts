import type { Indicator, PlanCell } from "../../plan/plan";
import { parseCellAddress } from "../../sheet";
import { bySheet, groupBy } from "../grouping";
import { namedValues } from "../planCells";
import { relativeFormula } from "../relativeFormula";
import { rowFinder } from "../rowFinder";
import { definePlanRule } from "../rule";
import { columnName } from "../say";

interface Facts {
  readonly field: string;
  readonly typed: number;
  readonly computed: number;
}

export const formulaIsNotOverwritten = definePlanRule<Facts>({
  id: "workbook/formula-is-not-overwritten",
  severity: "warning",
  title: {
    vi: "Cột tính bằng công thức không bị gõ đè số",
    en: "In a column of formulas no figure is typed over one",
  },
  why: {
    vi: "Số gõ đè công thức không đổi theo khi số gốc đổi, mà nhìn không thấy khác.",
    en: "A figure typed over a formula stays when its sources change, and looks the same.",
  },
  fix: {
    vi: "Chép lại công thức của dòng trên; nếu cố ý ghi số, nói rõ ở Ghi chú.",
    en: "Copy the formula of the row above; if the figure is meant, say so in the notes.",
  },
  message: {
    vi: ({ field, typed, computed }) =>
      `Cột ${columnName(field).vi}: ${computed} ô tính bằng cùng một công thức, ${typed} ô gõ số.`,
    en: ({ field, typed, computed }) =>
      `Column of ${columnName(field).en}: ${computed} cells hold one formula, ${typed} a typed figure.`,
  },
  scope: "table",
  reads: [],
  *find({ indicators }) {
    // Most tables hold no formulas at all: their columns need not be laid out.
    const computing = bySheet(withFormulas(indicators))
      .filter((rows) => rows.length >= FEWEST)
      .map(([first]) => first!.sheet);
    if (computing.length === 0) return;
    for (const rows of bySheet(indicators)) {
      if (!computing.includes(rows[0]!.sheet)) continue;
      for (const [field, cells] of byColumn(rows)) {
        const computed = commonFormula(cells);
        const typed = cells.filter(({ content }) => isTyped(content));
        const [first, ...rest] = typed;
        if (!first || computed < FEWEST || typed.length * SHARE > computed) continue;
        yield {
          at: first.ref,
          also: rest.map(({ ref }) => ref),
          facts: { field, typed: typed.length, computed },
        };
      }
    }
  },
});

/** So many cells of one formula make a column of formulas, and typed figures must be this much rarer. */
const FEWEST = 4;
const SHARE = 4;

const withFormulas = rowFinder((row: Indicator) =>
  row.values.some(({ content }) => content.formula !== undefined) ? [row] : []
);

function byColumn(rows: readonly Indicator[]): ReadonlyMap<string, readonly PlanCell[]> {
  const columns = new Map<string, PlanCell[]>();
  for (const [field, cell] of rows.flatMap(namedValues)) {
    const column = columns.get(field);
    if (column) column.push(cell);
    else columns.set(field, [cell]);
  }
  return columns;
}

/** How many cells hold the formula that most of them share. */
function commonFormula(cells: readonly PlanCell[]): number {
  const formulas = cells.flatMap(({ ref, content }) =>
    content.formula === undefined
      ? []
      : relativeFormula(content.formula, parseCellAddress(ref.cell)!)
  );
  return Math.max(0, ...groupBy(formulas, (formula) => formula).map(({ length }) => length));
}

function isTyped({ value, formula }: PlanCell["content"]): boolean {
  return typeof value === "number" && formula === undefined;
}
