/** One round of a comparison, in milliseconds or any other unit that both sides share. */
export interface Pair {
  readonly ours: number;
  readonly peer: number;
}

/** How large the work was: `{ count: 5_000, of: "rows" }`. */
export interface Size {
  readonly count: number;
  readonly of: string;
}

/** A comparison that was measured: both sides in turn, round by round, so that a drifting machine hits both. */
export interface Comparison {
  /** The same words for the same job at every size: that is how its growth is known. */
  readonly what: string;
  readonly size: Size;
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
  const round = async (): Promise<Pair> => ({ ours: await ours(), peer: await peer() });
  const [pairs] = await inPasses(1, [{ rounds, round }]);
  return pairs!;
}

/** One size of a job: what a round of it measures, and how many rounds it gets in a pass. */
export interface Rounds<Measured> {
  readonly rounds: number;
  readonly round: () => Promise<Measured>;
}

/**
 * Measures all sizes in turn, pass by pass, so that a drifting machine hits every size and does not pass for growth;
 * a round of each that does not count comes before. Gives what was measured, size by size.
 */
export async function inPasses<Measured>(
  passes: number,
  sizes: readonly Rounds<Measured>[]
): Promise<Measured[][]> {
  for (const { round } of sizes) await round();
  const measured = sizes.map((): Measured[] => []);
  for (let pass = 0; pass < passes; pass++) {
    for (const [at, { rounds, round }] of sizes.entries()) {
      for (let i = 0; i < rounds; i++) measured[at]!.push(await round());
    }
  }
  return measured;
}

/** How long a piece of work takes, in milliseconds; in a task of its own, since what is held weakly goes only after one. */
export async function milliseconds(work: () => unknown): Promise<number> {
  await new Promise(setImmediate);
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The medians of both sides, and the ratio ours / peer as median, lowest and highest of the rounds. */
export interface Figures {
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
}

/** What a comparison came to. */
export function figuresOf({ pairs }: Comparison): Figures {
  const ratios = pairs.map(({ ours, peer }) => ours / peer);
  return {
    ours: median(pairs.map(({ ours }) => ours)),
    peer: median(pairs.map(({ peer }) => peer)),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}

/** How our cost grows with the size: x in cost ~ size^x, by least squares over the logarithms; null where that is not known. */
export function growthOf(series: readonly Comparison[]): number | null {
  const costs = series.map((comparison) => figuresOf(comparison).ours);
  if (series.length < 2) return null;
  if (costs.every((cost) => cost === costs[0])) return 0;
  if (costs.includes(0)) return null;
  const points = series.map(({ size }, at) => ({
    x: Math.log(size.count),
    y: Math.log(costs[at]!),
  }));
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  const spread = sum(points.map(({ x }) => (x - middle.x) ** 2));
  if (spread === 0) return null;
  return sum(points.map(({ x, y }) => (x - middle.x) * (y - middle.y))) / spread;
}

/** One line for the screen: `Reading a workbook, 5,000 rows: 0.29 of SheetJS (0.27 to 0.31; 60 and 210 ms, 7 rounds)`. */
export function line(comparison: Comparison): string {
  const { what, size, peer, unit, pairs } = comparison;
  const { ratio, lowest, highest, ours, peer: theirs } = figuresOf(comparison);
  return (
    `${what}, ${sizeWords(size)}: ${decimals(ratio)} of ${peer} ` +
    `(${decimals(lowest)} to ${decimals(highest)}; ${whole(ours)} and ${whole(theirs)} ${unit}, ${pairs.length} rounds)`
  );
}

/** `5,000 rows`. */
export function sizeWords({ count, of }: Size): string {
  return `${count.toLocaleString("en")} ${of}`;
}

/** A ratio or an exponent, with two decimals. */
export function decimals(value: number): string {
  return value.toFixed(2);
}

/** A figure as whole as its size allows: `1,125`, `3.2`. */
export function whole(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: value < 10 ? 1 : 0 });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
