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
 * Equal costs are settled by the order of the arcs and nodes, so the answer is always the same. `prices`, a whole number
 * a node, say where to start: from what is cheap where each arc costs the price of its beginning more and that of its
 * end less. Good ones leave less to send; whatever they are, the flow is the cheapest.
 */
export function cheapestCirculation(
  nodes: number,
  arcs: readonly Arc[],
  prices: readonly number[] = new Array<number>(nodes).fill(0)
): readonly number[] | null {
  const surplus = new Array<number>(nodes).fill(0);
  const start = startingFlows(arcs, prices, surplus);
  const residual = new Residual(nodes);
  arcs.forEach((arc, at) => residual.add(arc, start[at]!));
  while (surplus.some((amount) => amount > 0)) {
    if (!residual.send(surplus)) return null;
  }
  return start.map((flow, arc) => flow + residual.changeOf(arc));
}

/**
 * At the cheap end of its bounds, prices taken into account, an arc leaves no negative cycle behind; where both ends cost
 * the same, what its node has too much goes along. Notes what nodes have too much or too little.
 */
function startingFlows(
  arcs: readonly Arc[],
  prices: readonly number[],
  surplus: number[]
): readonly number[] {
  const priced = arcs.map(({ from, to, cost }) => cost + prices[from]! - prices[to]!);
  const flows = arcs.map(({ low, high }, at) => {
    if (priced[at]! < 0) return high;
    return priced[at]! > 0 ? low : Math.min(Math.max(0, low), high);
  });
  const move = (at: number, amount: number): void => {
    surplus[arcs[at]!.to]! += amount;
    surplus[arcs[at]!.from]! -= amount;
  };
  flows.forEach((flow, at) => move(at, flow));
  arcs.forEach(({ from, high }, at) => {
    const more = Math.min(high - flows[at]!, surplus[from]!);
    if (priced[at] !== 0 || more <= 0) return;
    flows[at]! += more;
    move(at, more);
  });
  return flows;
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

  /**
   * Sends what fits along the cheapest ways between nodes with too much and nodes with too little; false where there is
   * no way. One search from the side with fewer nodes serves all of the other side: what is sent along one of its ways
   * leaves no other of them dearer than it was, and no negative cycle.
   */
  send(surplus: number[]): boolean {
    const over = nodesWhere(surplus, (amount) => amount > 0);
    const under = nodesWhere(surplus, (amount) => amount < 0);
    const forward = over.length <= under.length;
    const [roots, leaves] = forward ? [over, under] : [under, over];
    const { distance, via } = this.distances(roots, forward);
    const reached = leaves.filter((node) => distance[node] !== Infinity);
    reached.sort((one, other) => distance[one]! - distance[other]! || one - other);
    for (const leaf of reached) this.sendAlong(via, leaf, { forward, surplus });
    return reached.length > 0;
  }

  private sendAlong(
    via: readonly number[],
    leaf: number,
    { forward, surplus }: { readonly forward: boolean; readonly surplus: number[] }
  ): void {
    let root = leaf;
    let room = Infinity;
    for (let edge = via[root]!; edge >= 0; edge = via[root]!) {
      room = Math.min(room, this.room[edge]!);
      root = this.to[forward ? edge ^ 1 : edge]!;
    }
    const amount = Math.min(room, Math.abs(surplus[leaf]!), Math.abs(surplus[root]!));
    if (amount === 0) return;
    for (let node = leaf; node !== root;) {
      const edge = via[node]!;
      this.room[edge]! -= amount;
      this.room[edge ^ 1]! += amount;
      this.sent[edge >> 1]! += edge % 2 === 0 ? amount : -amount;
      node = this.to[forward ? edge ^ 1 : edge]!;
    }
    const [begin, end] = forward ? [root, leaf] : [leaf, root];
    surplus[begin]! -= amount;
    surplus[end]! += amount;
  }

  /**
   * Cheapest distances between the roots and every node, and the edge by which each is reached (Bellman–Ford by a
   * queue): from the roots forward, or to them.
   */
  private distances(
    roots: readonly number[],
    forward: boolean
  ): { distance: number[]; via: number[] } {
    const nodes = this.out.length;
    const distance = new Array<number>(nodes).fill(Infinity);
    const via = new Array<number>(nodes).fill(-1);
    const queued = new Array<boolean>(nodes).fill(false);
    const queue = [...roots];
    for (const root of roots) {
      distance[root] = 0;
      queued[root] = true;
    }
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at]!;
      queued[node] = false;
      for (const out of this.out[node]!) {
        const next = this.to[out]!;
        const edge = forward ? out : out ^ 1;
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

function nodesWhere(
  surplus: readonly number[],
  holds: (amount: number) => boolean
): readonly number[] {
  return surplus.flatMap((amount, node) => (holds(amount) ? [node] : []));
}
