import { findPlanSheets } from "../plan/findPlanSheets";
import type { Headings } from "../plan/headings";
import { readPlan } from "../plan/readPlan";
import type { Registers } from "../plan/registers/registers";
import { type Snapshot, cellAddress } from "../sheet";
import type { Text } from "../text";
import { dropHeaders } from "./dropHeaders";
import { joinTails } from "./joinTails";
import { mendNumbers } from "./mendNumbers";
import { numberRows } from "./numberRows";
import type { RepairContext } from "./repairContext";
import type { Repair, RepairChange, TableRepair, UnclearPlace } from "./repair";
import { shiftedCells } from "./shiftedCells";
import { tidyCells } from "./tidyCells";
import { whyFixed } from "./whyFixed";
import { type WorkTable, workTable } from "./workTable";

/**
 * What can be cleaned in the plan's tables, each change with its reason and its cells before and after.
 * The snapshot must hold every sheet whole: what refers to a table is looked for everywhere.
 */
export function planRepair(snapshot: Snapshot, registers: Registers): Repair {
  const context = { registers, date1904: snapshot.date1904 === true };
  const plan = readPlan(snapshot, { registers });
  const { indicatorSheets, taskSheets } = findPlanSheets(snapshot);
  const found: readonly Headings[] = [...indicatorSheets, ...taskSheets];
  const tables = found.map((headings) => {
    const table = workTable(headings, plan);
    const shared = found.filter(({ sheet }) => sheet.name === headings.sheet.name).length > 1;
    return shared ? untouched(table) : tableRepair(table, snapshot, context);
  });
  return { book: snapshot.book, tables };
}

function tableRepair(table: WorkTable, snapshot: Snapshot, context: RepairContext): TableRepair {
  const shifts = shiftedCells(table, context);
  const shifted = new Set(shifts.flatMap(({ cells }) => cells.map(({ row }) => row)));
  const numbers = mendNumbers(table, context, shifted);
  const rows = movingRows(table, snapshot);
  const certain = numbers.changes.filter(({ safety }) => safety === "safe");
  // What becomes a number needs no tidying before.
  const told = new Set(certain.map(({ at }) => at.cell));
  const changes = [
    ...tidyCells(table).filter(({ at }) => !told.has(at.cell)),
    ...numbers.changes,
    ...numberRows(table),
    ...shifts,
    ...rows.changes,
  ];
  return { ...named(table), changes, unclear: [...numbers.unclear, ...rows.unclear] };
}

/** Rows to join and to drop, or why none of them may. */
function movingRows(
  table: WorkTable,
  snapshot: Snapshot
): { readonly changes: readonly RepairChange[]; readonly unclear: readonly UnclearPlace[] } {
  const joins = joinTails(table);
  const safe = joins.changes.filter(({ safety }) => safety === "safe");
  const drops = dropHeaders(table, new Set(safe.map(({ removed }) => removed!.row)));
  const changes = [...joins.changes, ...drops.changes];
  const unclear = [...joins.unclear, ...drops.unclear];
  if (changes.length === 0) return { changes, unclear };
  const first = Math.min(...changes.map(({ removed }) => removed!.row));
  const fixed = whyFixed(table, snapshot, first);
  return fixed ? { changes: [], unclear: [...unclear, fixed] } : { changes, unclear };
}

function untouched(table: WorkTable): TableRepair {
  const { sheet, headerTop } = table.headings;
  const at = { sheet: sheet.name, cell: cellAddress(headerTop, 0) };
  return { ...named(table), changes: [], unclear: [{ at, why: SHARED }] };
}

function named(table: WorkTable): Pick<TableRepair, "appendix" | "sheet" | "table"> {
  return { appendix: table.headings.appendix, sheet: table.headings.sheet.name, table };
}

const SHARED: Text = {
  vi: "Hai phụ lục đứng chung một trang nên chưa làm sạch. Hãy để mỗi phụ lục ở một trang riêng rồi làm lại.",
  en: "Both appendices stand on one sheet, so nothing was cleaned. Give each a sheet of its own, then try again.",
};
