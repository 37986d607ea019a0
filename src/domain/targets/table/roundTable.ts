import { type Arc, cheapestCirculation } from "./circulation";
import { nearestTable } from "./nearestTable";
import type { Margin, NumberTable, TableCell } from "./numberTable";

/**
 * Whole numbers for the cells of a table, as near to the ideal ones as its margins and bounds allow: every row and column
 * adds up exactly (controlled rounding). Null where no whole table keeps margins and bounds.
 */
export function roundTable(table: NumberTable): readonly number[] | null {
  const near = nearestTable(table);
  const pieces = table.cells.map((cell, at) => piecesOf(cell, near[at]!));
  const flow = flowThrough(table, pieces);
  if (!flow) return null;
  let at = 0;
  return pieces.map((own) => own.reduce((sum) => sum + flow[at++]!, 0));
}

/** Whether any whole table keeps margins and bounds. */
export function hasTable(table: NumberTable): boolean {
  const pieces = table.cells.map(({ low, high }) => [{ low, high, cost: 0 }]);
  return flowThrough(table, pieces) !== null;
}

/** The cheapest flow through the rows and columns of a table, piece by piece; null where there is none. */
function flowThrough(
  { rows, columns, cells }: NumberTable,
  pieces: readonly (readonly Piece[])[]
): readonly number[] | null {
  const source = rows.length + columns.length;
  const sink = source + 1;
  const most = cells.reduce((sum, { low, high }) => sum + Math.max(-low, high, 0), 1);
  const arcs: Arc[] = [
    ...cells.flatMap(({ row, column }, at) =>
      pieces[at]!.map((piece) => ({ from: row, to: rows.length + column, ...piece }))
    ),
    ...rows.map((margin, row) => ({ from: source, to: row, ...within(margin, most), cost: 0 })),
    ...columns.map((margin, column) => ({
      ...{ from: rows.length + column, to: sink, cost: 0 },
      ...within(margin, most),
    })),
    { from: sink, to: source, low: -most, high: most, cost: 0 },
  ];
  if (arcs.some(({ low, high }) => low > high)) return null;
  const ends = new Array<number>(columns.length + 2).fill(0);
  return cheapestCirculation(sink + 1, arcs, [...rowPrices(rows, cells, pieces), ...ends]);
}

/** By which each row adds up from the start, as it would if there were no columns: what is left to send is theirs. */
function rowPrices(
  rows: readonly Margin[],
  cells: readonly TableCell[],
  pieces: readonly (readonly Piece[])[]
): readonly number[] {
  const own: Piece[][] = rows.map(() => []);
  cells.forEach(({ row }, at) => own[row]!.push(...pieces[at]!));
  return rows.map(({ low, high }, row) => {
    if (low !== high) return 0;
    const cheapestFirst = own[row]!.sort((one, other) => one.cost - other.cost);
    let sum = cheapestFirst.reduce((total, piece) => total + piece.low, 0);
    const last = cheapestFirst.find((piece) => (sum += piece.high - piece.low) >= low);
    return last ? -last.cost : 0;
  });
}

/** What one whole unit costs: a fraction of it decides between up and down, anything beyond costs more than any fraction. */
const UNIT = 1_000_000;
const BEYOND = 4 * UNIT;
/** A number this close to a whole one is that number. */
const WHOLE = 1e-6;

type Piece = Pick<Arc, "low" | "high" | "cost">;

/** The cell's value as a sum: up to the whole number below, the rounding itself, and beyond the whole number above. */
function piecesOf({ low, high }: TableCell, near: number): Piece[] {
  const floor = Math.min(Math.max(Math.floor(near + WHOLE), low), high);
  const ceiling = Math.max(floor, Math.min(Math.ceil(near - WHOLE), high));
  const fraction = near - floor;
  return [
    { low, high: floor, cost: -BEYOND },
    { low: 0, high: ceiling - floor, cost: Math.round((1 - 2 * fraction) * UNIT) },
    { low: 0, high: high - ceiling, cost: BEYOND },
  ];
}

/** Flows are finite. */
function within({ low, high }: Margin, most: number): { low: number; high: number } {
  return { low: Math.max(low, -most), high: Math.min(high, most) };
}
