import type { LookPatch } from "../../xlsx/save/look";
import { DEFAULT_FORMAT, type BorderSide, type CellFormat } from "../format/cellFormat";

const KEYS = (Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[]).filter(
  (key) => key !== "borders"
);
const SIDES: readonly BorderSide[] = [
  "top",
  "bottom",
  "left",
  "right",
  "diagonalDown",
  "diagonalUp",
];

/** What must be changed in one look to make it another; null where they are the same. */
export function lookPatch(before: CellFormat, now: CellFormat): LookPatch | null {
  if (before === now) return null;
  const changed = KEYS.filter((key) => before[key] !== now[key]).map((key) => [key, now[key]]);
  const sides = SIDES.flatMap((side) => {
    const line = now.borders[side];
    const old = before.borders[side];
    const same =
      line?.style === old?.style && line?.weight === old?.weight && line?.color === old?.color;
    return same ? [] : [[side, line ?? null] as const];
  });
  if (changed.length + sides.length === 0) return null;
  return Object.fromEntries([
    ...changed,
    ...(sides.length > 0 ? [["borders", Object.fromEntries(sides)]] : []),
  ]) as LookPatch;
}

/** The look of a cell on a new sheet; one with a font of its own names its size too, for a file's default size may be any. */
export function newLook(now: CellFormat): LookPatch | null {
  const patch = lookPatch(DEFAULT_FORMAT, now);
  return patch?.fontName === undefined ? patch : { ...patch, fontSize: now.fontSize };
}
