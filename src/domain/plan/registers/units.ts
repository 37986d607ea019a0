import type { UnitKind } from "../../notation/notation";
import { foldSpelling } from "../../notation/vietnamese";
import { remembered } from "../../remembered";
import { indexOnce } from "./indexOnce";
import { unitGroups } from "./unitTable";

/** How the province's value comes from its localities' values. */
export type Aggregation =
  | "sum"
  /** Mean weighted by another indicator; never a plain mean. */
  | "weighted"
  /** Computed again from the province's own parts: structure. */
  | "recomputed"
  /** Sum of numerators over sum of denominators. */
  | "ratio-of-sums"
  /** Never built from parts: growth, indices, ranks. */
  | "none";

/** A unit of measure (đơn vị tính). */
export interface Unit {
  readonly name: string;
  /** Other spellings and abbreviations. */
  readonly aliases: readonly string[];
  readonly kind: UnitKind;
  readonly aggregation: Aggregation;
  /** The most decimals that make sense. */
  readonly decimals: number;
  /** Bounds of a sensible value, both included; null for none. Bounds of a known indicator come first. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Units usual in provincial plans; a workbook's own sheet replaces them. */
export const defaultUnits: readonly Unit[] = unitGroups.flatMap(({ units, ...facts }) =>
  Object.entries(units).map(([name, aliases]) => ({ name, aliases, ...facts }))
);

/** The unit that a text names, by name or alias in any spelling; null where the register has none. */
export function findUnit(units: readonly Unit[], text: string): Unit | null {
  return indexUnits(units).get(unitKey(text)) ?? null;
}

const indexUnits = indexOnce((units: readonly Unit[]) => {
  const index = new Map<string, Unit>();
  const add = (text: string, unit: Unit) => {
    const key = unitKey(text);
    if (!index.has(key)) index.set(key, unit);
  };
  // Every name before any alias: an alias must not hide another unit's name.
  for (const unit of units) add(unit.name, unit);
  for (const unit of units) for (const alias of unit.aliases) add(alias, unit);
  return index;
});

/** One form for all spellings of a unit: `( Tỉ đồng )` and `tỷ đồng`, `1.000 ha` and `nghìn ha`, `m³` and `m3`. */
export const unitKey = remembered((text: string): string =>
  foldSpelling(text.normalize("NFKC"))
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^1[. ]?000 /, "nghìn ")
    .replace(/(?<!\p{L})ngàn(?!\p{L})/gu, "nghìn")
    .replace(/(?<!\p{L})tỉ(?!\p{L})/gu, "tỷ")
    .replace(/(?<!\p{L})sỹ(?!\p{L})/gu, "sĩ")
    .replace(/ ?([/.%‰-]) ?/g, "$1")
    .replace(/^(%|‰)(?=\p{L})/u, "$1 ")
    .replace(/\.$/, "")
    .trim()
);
