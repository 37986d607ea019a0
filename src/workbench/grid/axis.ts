/** Rows or columns laid out one after another, in pixels; hidden ones have size 0. */
export interface Axis {
  readonly count: number;
  /** The length of all lines together. */
  readonly total: number;
  size(index: number): number;
  /** Where a line starts; `start(count)` is the end of the last one. */
  start(index: number): number;
  /** The line in sight at a distance from the start, held within the grid. */
  at(distance: number): number;
}

/** An axis where most lines have one size; `others` gives the rest by index. */
export function makeAxis(count: number, size: number, others: ReadonlyMap<number, number>): Axis {
  const indexes = [...others.keys()].filter((index) => index < count).sort((a, b) => a - b);
  /** By how much the lines up to and with each exception differ from the common size. */
  const shifts: number[] = [];
  let shift = 0;
  for (const index of indexes) {
    shift += others.get(index)! - size;
    shifts.push(shift);
  }
  /** How many exceptions stand before a line. */
  const before = (index: number): number => {
    let [low, high] = [0, indexes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (indexes[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const start = (index: number): number => index * size + (shifts[before(index) - 1] ?? 0);
  return {
    count,
    total: start(count),
    size: (index) => others.get(index) ?? size,
    start,
    at(distance) {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** Lines of an axis, both ends included; empty where `last` is below `first`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The lines of `within` that lie, even in part, between two distances from the axis's start. */
export function spanBetween(axis: Axis, within: Span, from: number, to: number): Span {
  return {
    first: Math.max(within.first, axis.at(from)),
    last: Math.min(within.last, axis.at(Math.max(from, to - 1))),
  };
}

/** The lines of a span that can be seen. */
export function shownLines(axis: Axis, { first, last }: Span): number[] {
  const lines: number[] = [];
  for (let index = first; index <= last; index++) if (axis.size(index) > 0) lines.push(index);
  return lines;
}
