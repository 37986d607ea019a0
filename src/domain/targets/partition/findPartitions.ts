import type { Indicator, Plan, PlanCell } from "../../plan/plan";
import { groupBy } from "../../rules/grouping";
import { namedValues } from "../../rules/planCells";
import { decimalsOf, lastPlace } from "../../rules/precision";

/** Rows that add up to another one, or to 100 %. */
export interface Partition {
  /** The row that the parts make; where they make 100 %, the row that heads them. */
  readonly whole: Indicator;
  readonly parts: readonly Indicator[];
  /** 100 for a structure; null where the whole has values of its own. */
  readonly total: number | null;
}

/**
 * The details that make their whole. The rows must show it themselves, in the goal and in a past year, and nowhere deny it:
 * rows under `Trong đó` often overlap, and nothing is built on their place alone.
 */
export function findPartitions({ indicators }: Plan): readonly Partition[] {
  const byKey = new Map(indicators.map((row) => [row.key, row]));
  const details = indicators.filter(({ parent }) => parent !== null);
  return groupBy(details, ({ parent }) => parent!).flatMap((parts): Partition[] => {
    const whole = byKey.get(parts[0]!.parent!);
    if (!whole || parts.length < 2 || !ofOneUnit([...parts, whole])) return [];
    const kind = parts[0]!.unitFacts?.kind;
    const total = kind === "share" && isEmpty(whole) ? 100 : null;
    const adds = kind === "count" || kind === "amount" || total !== null;
    return adds && addUp(whole, parts, total) ? [{ whole, parts, total }] : [];
  });
}

/** The heading of a structure may leave its unit out. */
function ofOneUnit(rows: readonly Indicator[]): boolean {
  const units = rows.flatMap(({ unitFacts }) => unitFacts ?? []);
  return units.length >= rows.length - 1 && units.every((unit) => unit === units[0]);
}

function isEmpty(row: Indicator): boolean {
  return row.values.every(({ value }) => value.kind === "missing");
}

function addUp(whole: Indicator, parts: readonly Indicator[], total: number | null): boolean {
  const own = new Map(namedValues(whole));
  const byField = parts.map((part) => new Map(namedValues(part)));
  const sums = [...byField[0]!.keys()].flatMap((field) => {
    const numbers = byField.flatMap((cellOf) => numberIn(cellOf.get(field)));
    const wanted = total ?? numberIn(own.get(field))[0];
    if (numbers.length < parts.length || wanted === undefined) return [];
    const rounding = field === "goal" ? 1e-9 : roundingOf([...numbers, wanted]);
    const sum = numbers.reduce((all, one) => all + one, 0);
    return [{ field, makes: Math.abs(sum - wanted) <= rounding }];
  });
  const past = sums.filter(({ field }) => field !== "goal");
  return past.length > 0 && past.length < sums.length && sums.every(({ makes }) => makes);
}

function numberIn(cell: PlanCell | undefined): number[] {
  return cell?.value.kind === "number" ? [cell.value.low!] : [];
}

/** Half a unit in the last place of every number. */
function roundingOf(numbers: readonly number[]): number {
  return (numbers.length * lastPlace(Math.max(...numbers.map(decimalsOf)))) / 2 + 1e-9;
}
