import type { Span } from "../grid/axis";

/** Lines that fold away together; the line behind them stays as their sum. */
export interface OutlineGroup extends Span {
  /** 1 is the outermost. */
  readonly level: number;
}

/** The groups of one axis by the levels of its lines, outer ones first. */
export function outlineGroups(levels: ReadonlyMap<number, number>): readonly OutlineGroup[] {
  const lines = [...levels].sort(([a], [b]) => a - b);
  const deepest = deepestLevel(levels);
  const groups: OutlineGroup[] = [];
  for (let level = 1; level <= deepest; level++) {
    let open: { first: number; last: number; level: number } | null = null;
    for (const [line, depth] of lines) {
      if (depth < level) continue;
      if (open && line === open.last + 1) open.last = line;
      else groups.push((open = { first: line, last: line, level }));
    }
  }
  return groups;
}

/** How deep the lines are grouped; 0 where none is. */
export function deepestLevel(levels: ReadonlyMap<number, number>): number {
  return Math.max(0, ...levels.values());
}
