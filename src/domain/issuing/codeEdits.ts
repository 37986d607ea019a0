import type { CellsEdit } from "../edit";
import type { Plan, PlanTable } from "../plan/plan";
import { indicatorColumns } from "../plan/standardColumns";
import { type SheetSnapshot, type Snapshot, type Typed, parseCellAddress } from "../sheet";
import type { AssignedCode, RowCodes } from "./rowCodes";

const HEADING = indicatorColumns.find(({ key }) => key === "code")!.heading;

/**
 * Writes the codes that rows lack into the master: into its column Mã số, else into a new one right of all that its sheet
 * holds. The snapshot must hold the sheets of the plan whole. Cells are expected to be blank as they were read.
 */
export function codeEdits(plan: Plan, { assigned }: RowCodes, whole: Snapshot): CellsEdit[] {
  const rows = [...assigned.indicators, ...assigned.tasks];
  return plan.tables.flatMap((table) => {
    const own = rows.filter(({ row }) => row.sheet === table.sheet);
    const sheet = whole.sheets.find(({ name }) => name === table.sheet);
    return sheet && own.length > 0 ? tableEdits(table, own, sheet) : [];
  });
}

function tableEdits(
  { headings }: PlanTable,
  assigned: readonly AssignedCode<{ readonly rowNumber: number }>[],
  sheet: SheetSnapshot
): CellsEdit[] {
  const known = headings.get("code");
  const top = parseCellAddress(headings.get("name")!.ref.cell)!.row;
  const column = known ? parseCellAddress(known.ref.cell)!.column : freeColumn(sheet);
  const cells = assigned.map(({ row, code }) => ({ row: row.rowNumber - 1, text: code }));
  const wanted = known ? cells : [{ row: top, text: HEADING }, ...cells];
  return runsOf(wanted).map((run) => ({
    kind: "cells",
    sheet: sheet.name,
    area: { top: run[0]!.row, left: column, bottom: run.at(-1)!.row, right: column },
    values: run.map(({ text }): Typed[] => [{ kind: "text", value: text }]),
    expect: run.map(() => [null]),
  }));
}

function freeColumn({ rows }: SheetSnapshot): number {
  return Math.max(...rows.map(({ values }) => values.length));
}

interface CodeCell {
  readonly row: number;
  readonly text: string;
}

/** Cells one below the other, together. */
function runsOf(cells: readonly CodeCell[]): CodeCell[][] {
  const runs: CodeCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.at(-1)!.row === cell.row - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
