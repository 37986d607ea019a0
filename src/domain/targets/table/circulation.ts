/** A way from one node to another; what flows through it lies between two whole numbers and costs so much a unit. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** Whole, so that sums are exact. */
  readonly cost: number;
}

/**
 * The cheapest whole flow that keeps every arc's bounds and loses nothing at any node; null where there is none.
 * Equal costs are settled by the order of the arcs, so the answer is always the same.
 */
export function cheapestCirculation(nodes: number, arcs: readonly Arc[]): readonly number[] | null {
  const residual = new Residual(nodes);
  const surplus = new Array<number>(nodes).fill(0);
  const start = arcs.map((arc) => {
    const flow = startingFlow(arc);
    residual.add(arc, flow);
    surplus[arc.to]! += flow;
    surplus[arc.from]! -= flow;
    return flow;
  });
  while (surplus.some((amount) => amount > 0)) {
    if (!residual.sendOnce(surplus)) return null;
  }
  return start.map((flow, arc) => flow + residual.changeOf(arc));
}

/** At the cheap end of its bounds an arc leaves no negative cycle behind. */
function startingFlow({ low, high, cost }: Arc): number {
  if (cost < 0) return high;
  return cost > 0 ? low : Math.min(Math.max(0, low), high);
}

/** What may still be sent along each arc and back: edge 2i goes with arc i, edge 2i + 1 against it. */
class Residual {
  private readonly out: number[][];
  private readonly to: number[] = [];
  private readonly room: number[] = [];
  private readonly cost: number[] = [];
  private readonly sent: number[] = [];

  constructor(nodes: number) {
    this.out = Array.from({ length: nodes }, () => []);
  }

  add({ from, to, low, high, cost }: Arc, flow: number): void {
    this.out[from]!.push(this.to.length);
    this.out[to]!.push(this.to.length + 1);
    this.to.push(to, from);
    this.room.push(high - flow, flow - low);
    this.cost.push(cost, -cost);
    this.sent.push(0);
  }

  changeOf(arc: number): number {
    return this.sent[arc]!;
  }

  /** Sends what fits along the cheapest way from nodes with too much to one with too little; false where there is no way. */
  sendOnce(surplus: number[]): boolean {
    const { distance, via } = this.distances(surplus);
    let end = -1;
    for (let node = 0; node < surplus.length; node++) {
      if (surplus[node]! >= 0 || distance[node] === Infinity) continue;
      if (end < 0 || distance[node]! < distance[end]!) end = node;
    }
    if (end < 0) return false;
    const way: number[] = [];
    let begin = end;
    for (let edge = via[begin]!; edge >= 0; edge = via[begin]!) {
      way.push(edge);
      begin = this.to[edge ^ 1]!;
    }
    const room = way.map((edge) => this.room[edge]!);
    const amount = Math.min(surplus[begin]!, -surplus[end]!, ...room);
    for (const edge of way) {
      this.room[edge]! -= amount;
      this.room[edge ^ 1]! += amount;
      this.sent[edge >> 1]! += edge % 2 === 0 ? amount : -amount;
    }
    surplus[begin]! -= amount;
    surplus[end]! += amount;
    return true;
  }

  /** Cheapest distances from all nodes with a surplus (Bellman–Ford by a queue). */
  private distances(surplus: readonly number[]): { distance: number[]; via: number[] } {
    const distance = surplus.map((amount) => (amount > 0 ? 0 : Infinity));
    const via = new Array<number>(surplus.length).fill(-1);
    const queue = [...surplus.keys()].filter((node) => surplus[node]! > 0);
    const queued = surplus.map((amount) => amount > 0);
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at]!;
      queued[node] = false;
      for (const edge of this.out[node]!) {
        const next = this.to[edge]!;
        const length = distance[node]! + this.cost[edge]!;
        if (this.room[edge]! <= 0 || length >= distance[next]!) continue;
        distance[next] = length;
        via[next] = edge;
        if (!queued[next]) queue.push(next);
        queued[next] = true;
      }
    }
    return { distance, via };
  }
}
