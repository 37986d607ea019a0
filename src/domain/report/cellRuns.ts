import { type Area, type CellRef, areaAddress, parseCellAddress } from "../sheet";

/** How many runs of cells are named before the other cells are counted. */
const NAMED = 12;

/** Cells in a few words, cells in a row as one: `L12:M12`, `E8:E11, E14 … (+30)`. */
export function cellRuns(cells: readonly CellRef[]): string {
  const areas: Area[] = [];
  for (const { cell } of cells) {
    const at = parseCellAddress(cell);
    const last = areas.at(-1);
    if (!at) continue;
    const here = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    const joined = last && extended(last, here);
    if (joined) areas[areas.length - 1] = joined;
    else areas.push(here);
  }
  const named = areas.slice(0, NAMED);
  const left = areas.slice(NAMED).reduce((sum, area) => sum + cellsIn(area), 0);
  return named.map(areaAddress).join(", ") + (left > 0 ? ` … (+${left})` : "");
}

/** The run with the next cell down or to the right; null where the cell does not continue it. */
function extended(run: Area, next: Area): Area | null {
  const down = run.left === run.right && next.left === run.left && next.top === run.bottom + 1;
  const right = run.top === run.bottom && next.top === run.top && next.left === run.right + 1;
  return down || right ? { ...run, bottom: next.bottom, right: next.right } : null;
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
