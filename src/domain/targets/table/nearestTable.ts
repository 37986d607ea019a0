import { clamp } from "../scale";
import type { Margin, NumberTable, TableCell } from "./numberTable";

const SWEEPS = 200;
/** A sweep that brings the worst line no nearer than this will not come to an end. */
const GAIN = 0.99;
/** How far from its margin a line may stay, in units: rounding looks after the rest. */
const CLOSE = 1e-4;

/** A cell as its line sees it: how far it gives way, and where it begins and ends to. */
interface Springy extends TableCell {
  readonly give: number;
}

interface Line {
  readonly side: "row" | "column";
  readonly index: number;
  readonly margin: Margin;
  readonly cells: readonly Springy[];
}

/**
 * The real table nearest to the ideal one whose rows and columns add up, within the cells' bounds; large cells take
 * more of the difference than small ones. Near enough where the margins leave no room: rounding is what makes them exact.
 */
export function nearestTable(table: NumberTable): number[] {
  const { rows, columns, cells } = table;
  const mean = cells.reduce((sum, { ideal }) => sum + Math.abs(ideal), 0) / (cells.length || 1);
  const springy = cells.map((cell): Springy => {
    return { ...cell, give: Math.abs(cell.ideal) + (mean || 1) / 100 };
  });
  const push = { row: rows.map(() => 0), column: columns.map(() => 0) };
  let before = Infinity;
  const lines = linesOf(table, springy);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let worst = 0;
    for (const { side, index, margin, cells: own } of lines) {
      const across = side === "row" ? push.column : push.row;
      const other = side === "row" ? "column" : "row";
      const opposite = own.map((cell) => across[cell[other]]!);
      const was = push[side][index]!;
      worst = Math.max(worst, distance(sumAt(own, opposite, was).sum, margin));
      push[side][index] = pushFor(margin, own, opposite, was);
    }
    if (worst < CLOSE || worst > before * GAIN) break;
    before = worst;
  }
  return springy.map((cell) => valueAt(cell, push.row[cell.row]! + push.column[cell.column]!));
}

function linesOf({ rows, columns }: NumberTable, cells: readonly Springy[]): Line[] {
  const of = (side: Line["side"], margins: readonly Margin[]): Line[] => {
    const own: Springy[][] = margins.map(() => []);
    for (const cell of cells) own[cell[side]]!.push(cell);
    return margins.map((margin, index) => ({ side, index, margin, cells: own[index]! }));
  };
  return [...of("row", rows), ...of("column", columns)];
}

function valueAt({ ideal, give, low, high }: Springy, pushed: number): number {
  return clamp(ideal + give * pushed, low, high);
}

function distance(sum: number, { low, high }: Margin): number {
  return Math.max(low - sum, sum - high, 0);
}

/** What a line makes when it is pushed so far, and how fast that grows. */
function sumAt(
  cells: readonly Springy[],
  opposite: readonly number[],
  push: number
): { readonly sum: number; readonly slope: number } {
  let sum = 0;
  let slope = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const free = cell.ideal + cell.give * (push + opposite[i]!);
    if (free <= cell.low) sum += cell.low;
    else if (free >= cell.high) sum += cell.high;
    else {
      sum += free;
      slope += cell.give;
    }
  }
  return { sum, slope };
}

const STEPS = 60;

/** By how much a line must be pushed to meet its margin; not at all where it does so by itself. */
function pushFor(
  { low, high }: Margin,
  cells: readonly Springy[],
  opposite: readonly number[],
  start: number
): number {
  const still = sumAt(cells, opposite, 0).sum;
  if (still >= low && still <= high) return 0;
  const target = still < low ? low : high;
  let [least, most] = [0, 0];
  cells.forEach((cell, i) => {
    least = Math.min(least, (cell.low - cell.ideal) / cell.give - opposite[i]!);
    most = Math.max(most, (cell.high - cell.ideal) / cell.give - opposite[i]!);
  });
  const exact = 1e-9 * Math.max(1, Math.abs(target));
  let push = clamp(start, least, most);
  // What a line makes grows in straight pieces: each step goes where the piece leads, or halves what is left.
  for (let step = 0; step < STEPS; step++) {
    const { sum, slope } = sumAt(cells, opposite, push);
    const missing = target - sum;
    if (Math.abs(missing) <= exact) break;
    if (missing > 0) least = push;
    else most = push;
    const next = push + missing / slope;
    push = next > least && next < most ? next : (least + most) / 2;
  }
  return push;
}
