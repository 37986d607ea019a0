import { foldTones } from "../../notation/vietnamese";
import type { Indicator, PlanCell } from "../../plan/plan";
import { marksDetail } from "../../plan/rowKeys";
import { isWorse } from "../../plan/valueOrder";
import { familiesOf } from "../families";
import { namedValues } from "../planCells";
import { decimalsOf, lastPlace } from "../precision";
import { defineIndicatorRule } from "../rule";
import { columnName, enNumber, viNumber } from "../say";

interface Sum {
  readonly field: string;
  readonly cells: readonly PlanCell[];
  readonly total: number;
}

interface Facts extends Pick<Sum, "field" | "total"> {
  readonly name: string;
  readonly parts: number;
  readonly columns: number;
}

export const partsMakeTheWhole = defineIndicatorRule<Facts>({
  id: "indicator/parts-make-the-whole",
  severity: "warning",
  title: { vi: "Cơ cấu cộng đủ 100%", en: "The parts of a structure make 100 %" },
  why: {
    vi: "Các phần của một cơ cấu phải cộng đủ 100%; thiếu hoặc thừa là có phần gõ nhầm hoặc bỏ sót.",
    en: "The parts of a structure make 100 %; more or less means a slip or a part left out.",
  },
  fix: {
    vi: "Kiểm lại từng phần; sai số làm tròn được bỏ qua.",
    en: "Check every part; errors of rounding are allowed for.",
  },
  message: {
    vi: ({ name, field, total, parts, columns }) =>
      `“${name}”: ${parts} phần cộng được ${viNumber(total)}% (${columnName(field).vi})${columns > 1 ? `, ${columns} cột như vậy` : ""}.`,
    en: ({ name, field, total, parts, columns }) =>
      `“${name}”: the ${parts} parts make ${enNumber(total)} % (${columnName(field).en})${columns > 1 ? `; ${columns} such columns` : ""}.`,
  },
  scope: "siblings",
  reads: [],
  *find(indicator, { indicators }) {
    const parts = familiesOf(indicators).detailsOf(indicator);
    if (!areParts(parts) || !declares(indicator)) return;
    const off = sumsOf(parts).filter((sum) => !isWhole(sum));
    const [first, ...rest] = off;
    if (!first) return;
    const [at, ...also] = [first, ...rest].flatMap(({ cells }) => cells.map(({ ref }) => ref));
    yield {
      at: at!,
      also,
      facts: {
        ...{ name: indicator.name.text, field: first.field, total: first.total },
        ...{ parts: parts.length, columns: off.length },
      },
      imbalance: first.total - 100,
    };
  },
});

/** `Cơ cấu …`, in %. */
function declares({ name, unitFacts }: Indicator): boolean {
  const inPercent = !unitFacts || unitFacts.kind === "share";
  return inPercent && /^((chuyen dich|ty trong) )?co cau(?![a-z])/.test(foldTones(name.text));
}

/** All in %; a part that is itself detailed (`Trong đó` further down) makes the list unclear, and nothing is said. */
function areParts(rows: readonly Indicator[]): boolean {
  const nested = rows.slice(1).some(({ name }) => marksDetail(name.text));
  const inPercent = rows.every(({ unit, unitFacts }) =>
    unitFacts ? unitFacts.kind === "share" : unit?.text === ""
  );
  return rows.length > 1 && inPercent && !nested;
}

/** The columns in which every part is a number. */
function sumsOf(parts: readonly Indicator[]): Sum[] {
  const byField = parts.map((part) => new Map(namedValues(part)));
  return [...byField[0]!.keys()].flatMap((field): Sum[] => {
    const cells = byField.flatMap((cellOf) => cellOf.get(field) ?? []);
    const numbers = cells.flatMap(({ value }) => (value.kind === "number" ? value.low! : []));
    if (numbers.length < parts.length) return [];
    return [{ field, cells, total: numbers.reduce((sum, one) => sum + one, 0) }];
  });
}

/** 100, but for half a unit in the last place of every part: the errors of rounding. */
function isWhole({ cells, total }: Sum): boolean {
  const decimals = Math.max(...cells.map(({ value }) => decimalsOf(value.low!)));
  const rounding = (cells.length * lastPlace(decimals)) / 2;
  return !isWorse(Math.abs(total - 100), rounding, "down");
}
