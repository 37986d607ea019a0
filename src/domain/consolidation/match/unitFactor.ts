import { unitKey } from "../../plan/registers/units";

/** Words before a unit that multiply it. */
const PREFIXES: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  "nghìn tỷ": 1e12,
};

/** Units of one measure, by how many of the smallest they are. */
const MEASURES: readonly Readonly<Record<string, number>>[] = [
  { kg: 1, tạ: 1e2, tấn: 1e3 },
  { m2: 1, ha: 1e4, km2: 1e6 },
  { m: 1, km: 1e3 },
  { kwh: 1, mwh: 1e3, gwh: 1e6 },
  { kw: 1, mw: 1e3 },
];

/** A unit as a multiple of what it counts: `triệu đồng` is 1,000,000 of `đồng`, `triệu đồng/người` of `đồng/người`. */
interface Scaled {
  readonly base: string;
  readonly factor: number;
}

/** What figures in one unit are multiplied by to be in another; null where they measure different things. */
export function unitFactor(from: string, to: string): number | null {
  const [one, other] = [scaled(unitKey(from)), scaled(unitKey(to))];
  if (one.base !== other.base) return null;
  // Both are powers of ten: their quotient is written exactly.
  return Number((one.factor / other.factor).toPrecision(12));
}

function scaled(unit: string): Scaled {
  const [counted = "", ...per] = unit.split("/");
  const { base, factor } = measured(counted.trim());
  return { base: [base, ...per].join("/"), factor };
}

function measured(unit: string): Scaled {
  const prefix = /^(nghìn tỷ|nghìn|vạn|triệu|tỷ)(?: |$)/.exec(unit)?.[1];
  const factor = prefix === undefined ? 1 : PREFIXES[prefix]!;
  const rest = prefix === undefined ? unit : unit.slice(prefix.length).trim();
  const measure = MEASURES.find((one) => rest in one);
  if (!measure) return { base: rest, factor };
  return { base: Object.keys(measure)[0]!, factor: factor * measure[rest]! };
}
