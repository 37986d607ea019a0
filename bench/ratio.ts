/** One round of a comparison, in milliseconds or any other unit that both sides share. */
export interface Pair {
  readonly ours: number;
  readonly peer: number;
}

/** A comparison that was measured: both sides in turn, round by round, so that a drifting machine hits both. */
export interface Comparison {
  readonly what: string;
  readonly peer: string;
  readonly unit: string;
  readonly pairs: readonly Pair[];
}

/** Measures both sides in turn, after one round that does not count. */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number>,
  peer: () => Promise<number>
): Promise<Pair[]> {
  await ours();
  await peer();
  const pairs: Pair[] = [];
  for (let round = 0; round < rounds; round++) {
    pairs.push({ ours: await ours(), peer: await peer() });
  }
  return pairs;
}

/** How long a piece of work takes, in milliseconds. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** One line: the ratio ours / peer as median (lowest to highest of the rounds), and the medians behind it. */
export function line({ what, peer, unit, pairs }: Comparison): string {
  const ratios = pairs.map(({ ours, peer: theirs }) => ours / theirs);
  const [ours, theirs] = [pairs.map((pair) => pair.ours), pairs.map((pair) => pair.peer)];
  const spread = `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}`;
  return (
    `${what}: ${median(ratios).toFixed(2)} of ${peer} (${spread}; ` +
    `${median(ours).toFixed(0)} and ${median(theirs).toFixed(0)} ${unit}, ${pairs.length} rounds)`
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
