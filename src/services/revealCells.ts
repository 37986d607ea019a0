import type { Plan } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import { type Result, fail } from "../domain/result";
import { cellId, planCells } from "../domain/rules/planCells";
import type { CellRef } from "../domain/sheet";
import type { Navigator } from "./ports/navigator";
import type { Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";

/** What showing cells needs of the world. */
export interface RevealWorld {
  readonly workbook: Workbook;
  readonly navigator: Navigator;
  /** Whether the workbook changed since the plan was read. */
  readonly changed: () => boolean;
}

/** Shows cells of a plan in the workbook; where rows or columns moved since it was read, the same fields of the same rows. */
export async function revealCells(
  cells: readonly CellRef[],
  plan: Plan,
  { workbook, navigator, changed }: RevealWorld
): Promise<Result<null>> {
  if (!changed()) return navigator.reveal(cells);
  const read = await readForPlan(workbook);
  if (!read.ok) return read;
  const { registers } = readRegisters(read.value);
  const now = cellsNow(cells, plan, readPlan(read.value, { registers }));
  return now.length > 0 ? navigator.reveal(now) : GONE;
}

const GONE = fail("not-found", {
  vi: "Dòng này không còn trong sổ, hoặc đã đổi tên. Hãy kiểm tra lại.",
  en: "This row is no longer in the workbook, or was renamed. Check again.",
});

/** Where the cells of a plan stand in a later one; a cell outside its rows is taken to stand where it stood. */
function cellsNow(cells: readonly CellRef[], before: Plan, after: Plan): readonly CellRef[] {
  const fields = planCells(before);
  const places = new Map<string, CellRef>();
  for (const [id, { appendix, row, field }] of planCells(after)) {
    places.set(`${appendix} ${row.key}\n${field}`, refOf(id));
  }
  return cells.flatMap((ref) => {
    const fact = fields.get(cellId(ref));
    if (!fact) return [ref];
    return places.get(`${fact.appendix} ${fact.row.key}\n${fact.field}`) ?? [];
  });
}

/** The way back from `cellId`: a sheet's name may hold `!`, an address never. */
function refOf(id: string): CellRef {
  const end = id.lastIndexOf("!");
  return { sheet: id.slice(0, end), cell: id.slice(end + 1) };
}
