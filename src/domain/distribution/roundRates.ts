/** Rates of localities, in units of their last decimal; higher is better, or the caller turns the signs. */
export interface RateTask {
  /** By locality and year: broken levels whose weighted mean is the province's rate. */
  readonly levels: readonly (readonly number[])[];
  readonly weights: readonly number[];
  /** By year: the province's rate. */
  readonly rates: readonly number[];
  /** No locality may fall from year to year. */
  readonly rising: boolean;
  /** By locality. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly held: readonly ReadonlyMap<number, number>[];
}

/**
 * Whole units beside the levels, by locality and year: the weighted mean reaches the province's rate in every year and
 * passes it by less than one locality's unit, as far as what is held and what was reached leave room.
 */
export function roundRates(task: RateTask): number[][] {
  const { levels, rates } = task;
  const values: number[][] = levels.map(() => []);
  rates.forEach((_, year) => {
    levels.forEach((__, i) => values[i]!.push(unitBelow(task, i, year, values[i]![year - 1])));
    lift(task, values, year);
  });
  return values;
}

/** A level this close to a whole unit is that unit. */
const WHOLE = 1e-3;

function unitBelow(
  { levels, low, held, rising }: RateTask,
  i: number,
  year: number,
  before: number | undefined
): number {
  const stays = held[i]!.get(year);
  if (stays !== undefined) return stays;
  const least = Math.max(low[i]!, rising ? (before ?? -Infinity) : -Infinity);
  return Math.max(least, Math.floor(levels[i]![year]! + WHOLE));
}

/** Moves localities up by a unit each, the largest remainders first, until the mean is reached. */
function lift({ levels, weights, rates, high, held }: RateTask, values: number[][], year: number) {
  const rate = rates[year]!;
  let missing = weights.reduce((sum, weight, i) => sum + weight * (rate - values[i]![year]!), 0);
  const enough = 1e-9 * weights.reduce((sum, weight) => sum + weight * Math.abs(rate), 0);
  const remainder = (i: number): number => levels[i]![year]! - values[i]![year]!;
  let open = [...weights.keys()]
    .filter((i) => !held[i]!.has(year) && values[i]![year]! < nextStand(held[i]!, year, high[i]!))
    .sort((a, b) => remainder(b) - remainder(a) || a - b);
  while (missing > enough && open.length > 0) {
    const sufficient = open.filter((i) => weights[i]! >= missing - enough);
    // The last unit goes where it passes the mean by the least.
    const next =
      sufficient.length > 0 ? sufficient.reduce((a, b) => lighter(weights, a, b)) : open[0]!;
    values[next]![year]! += 1;
    missing -= weights[next]!;
    open = open.filter((i) => i !== next);
  }
}

/** Nothing rises beyond a later year that is held. */
function nextStand(held: ReadonlyMap<number, number>, year: number, high: number): number {
  const later = [...held].filter(([one]) => one > year).map(([, value]) => value);
  return Math.min(high, ...later);
}

function lighter(weights: readonly number[], a: number, b: number): number {
  return weights[b]! < weights[a]! ? b : a;
}
