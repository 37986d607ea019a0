import type { Area } from "./sheet";

/** Joins areas that together fill a rectangle, such as the pieces in which a large block is written. */
export function joinAreas(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    let grown = area;
    // An area that grew may fit others that it did not fit before.
    for (let i = joined.findIndex((one) => fits(one, grown)); i >= 0;) {
      grown = bounds(joined.splice(i, 1)[0]!, grown);
      i = joined.findIndex((one) => fits(one, grown));
    }
    joined.push(grown);
  }
  return joined;
}

/** Whether two areas fill their common rectangle: one holds the other, or they meet along a whole side. */
function fits(one: Area, other: Area): boolean {
  const both = bounds(one, other);
  const sameRows = one.top === other.top && one.bottom === other.bottom;
  const sameColumns = one.left === other.left && one.right === other.right;
  return (
    same(both, one) ||
    same(both, other) ||
    (sameColumns && one.top <= other.bottom + 1 && other.top <= one.bottom + 1) ||
    (sameRows && one.left <= other.right + 1 && other.left <= one.right + 1)
  );
}

function bounds(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function same(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
