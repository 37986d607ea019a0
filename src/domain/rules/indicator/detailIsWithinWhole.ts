import type { Indicator, PlanCell } from "../../plan/plan";
import { marksDetail } from "../../plan/rowKeys";
import { isWorse } from "../../plan/valueOrder";
import { familiesOf } from "../families";
import { namedValues } from "../planCells";
import { defineIndicatorRule } from "../rule";
import { columnName, enNumber, viNumber } from "../say";

interface Facts {
  readonly name: string;
  readonly whole: string;
  readonly field: string;
  readonly part: number;
  readonly of: number;
}

export const detailIsWithinWhole = defineIndicatorRule<Facts>({
  id: "indicator/detail-is-within-whole",
  severity: "warning",
  title: {
    vi: "Dòng “Trong đó” không lớn hơn dòng trên",
    en: "An “of which” row is no more than its whole",
  },
  why: {
    vi: "Một phần của tổng số không thể nhiều hơn tổng số; một trong hai dòng gõ nhầm hoặc khác đơn vị.",
    en: "A part can't be more than its whole; one of the rows is a slip or in another unit.",
  },
  fix: {
    vi: "Kiểm lại hai ô; nếu không phải là một phần của dòng trên, bỏ chữ “Trong đó”.",
    en: "Check the two cells; if it is no part of the row above, drop the words “Trong đó”.",
  },
  message: {
    vi: ({ name, whole, field, part, of }) =>
      `“${name}”: ${columnName(field).vi} ghi ${viNumber(part)}, lớn hơn “${whole}” (${viNumber(of)}).`,
    en: ({ name, whole, field, part, of }) =>
      `“${name}”: ${columnName(field).en} says ${enNumber(part)}, more than “${whole}” (${enNumber(of)}).`,
  },
  scope: "siblings",
  reads: [],
  mutedBy: [
    "indicator/value-is-within-bounds",
    "indicator/share-is-in-percent",
    "indicator/value-keeps-its-scale",
  ],
  *find(indicator, { indicators }) {
    const whole = wholeOf(indicator, indicators);
    if (!whole) return;
    const own = new Map(namedValues(whole));
    for (const [field, cell] of namedValues(indicator)) {
      const of = own.get(field);
      const [part, total] = [numberIn(cell), of && numberIn(of)];
      if (part === null || !of || total === null || total === undefined) continue;
      if (total < 0 || !isWorse(part, total, "down")) continue;
      yield {
        at: cell.ref,
        also: [of.ref],
        facts: { name: indicator.name.text, whole: whole.name.text, field, part, of: total },
        imbalance: part - total,
      };
    }
  },
});

/**
 * The row that a row is a part of: it stands under `Trong đó`, and both count or measure in the same unit.
 * Shares are left alone, since theirs may be of other totals; parts are never added up, since they may overlap.
 */
function wholeOf(row: Indicator, rows: readonly Indicator[]): Indicator | null {
  const kind = row.unitFacts?.kind;
  if (row.parent === null || (kind !== "count" && kind !== "amount")) return null;
  const families = familiesOf(rows);
  const whole = families.wholeOf(row);
  const isMarked = marksDetail(families.besides(row)[0]!.name.text);
  return isMarked && whole?.unitFacts === row.unitFacts ? whole : null;
}

function numberIn({ value }: PlanCell): number | null {
  return value.kind === "number" ? value.low : null;
}
