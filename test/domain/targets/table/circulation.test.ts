import { type Arc, cheapestCirculation } from "../../../../src/domain/targets/table/circulation";
import { randomStream } from "../../../support/cleanPlan";

const NODES = 4;

/** Seven arcs of little room, some of them a gain to use; half of the networks have no flow at all. */
function drawnArcs(whole: (below: number) => number): readonly Arc[] {
  return Array.from({ length: 7 }, () => {
    const from = whole(NODES);
    const low = whole(3) - 1;
    const to = (from + 1 + whole(NODES - 1)) % NODES;
    return { from, to, low, high: low + whole(3), cost: whole(7) - 3 };
  });
}

const costOf = (arcs: readonly Arc[], flows: readonly number[]): number =>
  arcs.reduce((sum, { cost }, at) => sum + cost * flows[at]!, 0);

function losesNothing(arcs: readonly Arc[], flows: readonly number[]): boolean {
  const surplus = new Array<number>(NODES).fill(0);
  arcs.forEach(({ from, to }, at) => {
    surplus[from]! -= flows[at]!;
    surplus[to]! += flows[at]!;
  });
  return surplus.every((amount) => amount === 0);
}

/** The least cost of all flows there are; null where there is none. */
function leastCost(arcs: readonly Arc[], flows: readonly number[] = []): number | null {
  const arc = arcs[flows.length];
  if (!arc) return losesNothing(arcs, flows) ? costOf(arcs, flows) : null;
  let least: number | null = null;
  for (let flow = arc.low; flow <= arc.high; flow++) {
    const cost = leastCost(arcs, [...flows, flow]);
    if (cost !== null && (least === null || cost < least)) least = cost;
  }
  return least;
}

it("finds the cheapest flow of small networks, against trying them all, whatever prices it starts from", () => {
  const random = randomStream(4);
  const whole = (below: number): number => Math.floor(random() * below);
  const seen = { possible: 0, impossible: 0 };
  for (let run = 0; run < 600; run++) {
    const arcs = drawnArcs(whole);
    const least = leastCost(arcs);
    const prices = Array.from({ length: NODES }, () => whole(7) - 3);
    for (const flows of [
      cheapestCirculation(NODES, arcs),
      cheapestCirculation(NODES, arcs, prices),
    ]) {
      expect(flows && costOf(arcs, flows)).toBe(least);
      if (!flows) continue;
      expect(losesNothing(arcs, flows)).toBe(true);
      expect(arcs.every(({ low, high }, at) => low <= flows[at]! && flows[at]! <= high)).toBe(true);
    }
    seen[least === null ? "impossible" : "possible"] += 1;
  }
  expect(Math.min(seen.possible, seen.impossible)).toBeGreaterThan(100);
});
