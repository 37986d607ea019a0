import type { RowPath } from "../fillRow";
import type { Method } from "../method";
import type { RowReading, StatedLevel } from "../rowReading";

/** A row that makes a whole with others, and the path that it would take alone. */
export interface Part {
  readonly reading: RowReading;
  readonly path: RowPath;
  readonly method: Method;
}

/** A target of a part that stays as it is. */
export interface Hold {
  readonly part: number;
  readonly held: StatedLevel;
}

/** Parts and the whole that they must make, in units of the last decimal that any of them has. */
export interface PartitionTask {
  readonly parts: readonly Part[];
  /** By year, in order. */
  readonly whole: ReadonlyMap<number, number>;
  readonly holds: readonly Hold[];
  readonly decimals: number;
}

/** The values of every part by year, in the same units; null where no such table is whole and exact. */
export type PartValues = readonly ReadonlyMap<number, number>[] | null;
