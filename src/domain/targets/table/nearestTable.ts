import { clamp } from "../scale";
import type { Margin, NumberTable } from "./numberTable";

const SWEEPS = 200;
const HALVINGS = 40;
/** A sweep that brings the worst line no nearer than this will not come to an end. */
const GAIN = 0.99;
/** How far from its margin a line may stay, in units: rounding looks after the rest. */
const CLOSE = 1e-4;

/**
 * The real table nearest to the ideal one whose rows and columns add up, within the cells' bounds; large cells take
 * more of the difference than small ones. Near enough where the margins leave no room: rounding is what makes them exact.
 */
export function nearestTable({ rows, columns, cells }: NumberTable): number[] {
  const mean = cells.reduce((sum, { ideal }) => sum + Math.abs(ideal), 0) / (cells.length || 1);
  const give = cells.map(({ ideal }) => Math.abs(ideal) + (mean || 1) / 100);
  const push = { row: rows.map(() => 0), column: columns.map(() => 0) };
  const lines = (["row", "column"] as const).flatMap((side) =>
    (side === "row" ? rows : columns).map((margin, index) => ({
      side,
      index,
      margin,
      cells: [...cells.keys()].filter((at) => cells[at]![side] === index),
    }))
  );
  const valueAt = (at: number, pushed: number): number => {
    const { ideal, low, high } = cells[at]!;
    return clamp(ideal + give[at]! * pushed, low, high);
  };
  const other = { row: "column", column: "row" } as const;
  let before = Infinity;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let worst = 0;
    for (const line of lines) {
      const across = other[line.side];
      const opposite = line.cells.map((at) => push[across][cells[at]![across]]!);
      const sumAt = (own: number): number =>
        line.cells.reduce((sum, at, i) => sum + valueAt(at, own + opposite[i]!), 0);
      worst = Math.max(worst, distance(sumAt(push[line.side][line.index]!), line.margin));
      const ends = line.cells.map((at, i): [number, number] => {
        const { ideal, low, high } = cells[at]!;
        return [
          (low - ideal) / give[at]! - opposite[i]!,
          (high - ideal) / give[at]! - opposite[i]!,
        ];
      });
      push[line.side][line.index] = pushFor(line.margin, sumAt, ends);
    }
    if (worst < CLOSE || worst > before * GAIN) break;
    before = worst;
  }
  return cells.map(({ row, column }, at) => valueAt(at, push.row[row]! + push.column[column]!));
}

function distance(sum: number, { low, high }: Margin): number {
  return Math.max(low - sum, sum - high, 0);
}

/** By how much a line must be pushed to meet its margin; not at all where it does so by itself. */
function pushFor(
  { low, high }: Margin,
  sumAt: (push: number) => number,
  ends: readonly (readonly [number, number])[]
): number {
  const still = sumAt(0);
  if (still >= low && still <= high) return 0;
  const target = still < low ? low : high;
  let least = Math.min(0, ...ends.map(([from]) => from));
  let most = Math.max(0, ...ends.map(([, to]) => to));
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (least + most) / 2;
    if (sumAt(middle) < target) least = middle;
    else most = middle;
  }
  return (least + most) / 2;
}
