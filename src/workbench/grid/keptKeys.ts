/** Lines in sight, and for each the key of the elements that show it. */
export interface KeyedLines {
  readonly lines: readonly number[];
  readonly keys: readonly number[];
  /** The next key that nobody has had. */
  readonly next: number;
}

export const NO_LINES: KeyedLines = { lines: [], keys: [], next: 0 };

/**
 * The keys of the lines that are in sight now. A line that stays keeps its elements; where most have gone, the new lines
 * take over the elements of the old ones, since to change a text costs far less than to build its cell.
 */
export function keptKeys(before: KeyedLines, lines: readonly number[]): KeyedLines {
  const keyOf = new Map(before.lines.map((line, index) => [line, before.keys[index]!]));
  const staying = lines.filter((line) => keyOf.has(line)).length;
  const unchanged = staying === lines.length && staying === before.lines.length;
  if (unchanged) return before;
  let { next } = before;
  const kept = (line: number, index: number): number | undefined =>
    staying * 2 >= lines.length ? keyOf.get(line) : before.keys[index];
  const keys = lines.map((line, index) => kept(line, index) ?? next++);
  return { lines, keys, next };
}
