import type { Indicator, Plan } from "../../plan/plan";
import { indexOnce } from "../../plan/registers/indexOnce";
import { foldName, foldUnit } from "../../plan/rowKeys";
import { groupBy } from "../grouping";
import { defineIndicatorRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly rows: readonly number[];
}

export const nameStandsOnce = defineIndicatorRule<Facts>({
  id: "indicator/name-stands-once",
  severity: "warning",
  title: { vi: "Một chỉ tiêu đứng một dòng", en: "An indicator stands in one row" },
  why: {
    vi: "Một chỉ tiêu ở hai dòng thì không biết giao theo dòng nào, và khi tổng hợp bị tính hai lần.",
    en: "Of an indicator in two rows no one knows which holds, and it is counted twice when consolidated.",
  },
  fix: {
    vi: "Giữ một dòng; nếu là hai chỉ tiêu khác nhau, ghi rõ tên hoặc đơn vị tính.",
    en: "Keep one row; if they are two indicators, tell them apart by name or unit.",
  },
  message: {
    vi: ({ name, rows }) => `“${name}”: đứng ở ${rows.length} dòng: ${rows.join(", ")}.`,
    en: ({ name, rows }) => `“${name}”: stands in ${rows.length} rows: ${rows.join(", ")}.`,
  },
  scope: "table",
  reads: [],
  asks: ["sheet", "rowNumber", "name", "unit", "parent"],
  among: (plan) => repeats(plan).keys(),
  *find(indicator, plan) {
    const same = repeats(plan).get(indicator);
    if (!same) return;
    yield {
      at: indicator.name.ref,
      also: same.slice(1).map(({ name }) => name.ref),
      facts: {
        name: indicator.name.text,
        rows: same.map(({ rowNumber }) => rowNumber),
      },
    };
  },
});

const nameOf = ({ name }: Indicator): string => foldName(name.text);

/** Rows of one name, unit, parent and field of the plan, by the first of them. */
const repeats = indexOnce((plan: Plan): ReadonlyMap<Indicator, readonly Indicator[]> => {
  const fields = plan.skipped.filter(({ why }) => why === "field-heading");
  const identity = (row: Indicator): string => {
    // `Giá trị sản xuất` of agriculture and of industry are two indicators.
    const field = fields.filter(
      ({ sheet, rowNumber }) => sheet === row.sheet && rowNumber < row.rowNumber
    ).length;
    const unit = row.unit ? foldUnit(row.unit.text) : "";
    return [row.sheet, field, row.parent ?? "", unit].join("\n");
  };
  const named = plan.indicators.filter(({ name }) => name.text !== "");
  // Few share a name: only theirs is looked at further.
  const groups = groupBy(named, nameOf)
    .filter((rows) => rows.length > 1)
    .flatMap((rows) => groupBy(rows, identity))
    .filter((rows) => rows.length > 1);
  return new Map(groups.map((rows) => [rows[0]!, rows]));
});
