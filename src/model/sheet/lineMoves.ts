import type { Axis } from "../area";

/** Rows or columns that were opened at a place, or taken away where `count` is negative. */
export interface LineMove {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/** The moves with one more; one that takes the last back leaves neither. */
export function withMove(moves: readonly LineMove[], move: LineMove): readonly LineMove[] {
  const last = moves.at(-1);
  const undoes = last?.axis === move.axis && last.at === move.at && last.count === -move.count;
  return undoes ? moves.slice(0, -1) : [...moves, move];
}
