import type { CellWrite } from "./fixEdits";

/** Cells one below the other that need the same format, as runs: a port writes each run at once. */
export function joinedDown(writes: readonly CellWrite[]): readonly (readonly CellWrite[])[] {
  const runs: CellWrite[][] = [];
  for (const write of [...writes].sort(inColumns)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last && continues(last, write)) run!.push(write);
    else runs.push([write]);
  }
  return runs;
}

function inColumns(one: CellWrite, other: CellWrite): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

function continues(last: CellWrite, next: CellWrite): boolean {
  const below = last.column === next.column && last.row + 1 === next.row;
  return last.sheet === next.sheet && below && last.format === next.format;
}
