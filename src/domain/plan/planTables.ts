import { type Snapshot, rowAt } from "../sheet";
import { INDICATOR_STAMP, TASK_STAMP, stamped } from "./findPlanSheets";
import type { Headings } from "./headings";
import type { PlanTable, WordCell } from "./plan";
import { wordsOf } from "./tableRows";

const STAMPS = { indicators: INDICATOR_STAMP, tasks: TASK_STAMP } as const;

/** Where the appendices stand, for the rules that judge a sheet rather than a row. */
export function planTables(snapshot: Snapshot, found: readonly Headings[]): readonly PlanTable[] {
  return found.map((headings) => ({
    appendix: headings.appendix,
    sheet: headings.sheet.name,
    stamped: stamped(snapshot, STAMPS[headings.appendix]).has(headings.sheet.name),
    headings: headingCells(headings),
    headerRow: headings.headerBottom + 1,
    merges: headings.sheet.merges,
  }));
}

function headingCells(headings: Headings): ReadonlyMap<string, WordCell> {
  const cell = (index: number, column: number): WordCell => {
    const row = rowAt(headings.sheet, index) ?? { index, values: [] };
    return wordsOf(headings, row, column)!;
  };
  const named = [...headings.columns].map(
    ([key, column]) => [key as string, cell(headings.headerTop, column)] as const
  );
  if (headings.appendix === "tasks") return new Map(named);
  const years = [...headings.actualYears, ...headings.planYears].map(
    ([year, column]) => [String(year), cell(headings.headerBottom, column)] as const
  );
  return new Map([...named, ...years]);
}
