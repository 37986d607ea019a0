import { readPlan } from "../src/domain/plan/readPlan";
import { defaultRegisters } from "../src/domain/plan/registers/registers";
import { proposeFill } from "../src/domain/targets/proposeFill";
import { WorkbookModel } from "../src/model/workbookModel";
import { appendixBook } from "../test/support/appendixBook";
import { testCalculator } from "../test/support/calculator";
import { cleanRows } from "../test/support/cleanPlan";
import { withBlankYear } from "../test/support/planBook";
import { type Comparison, inTurn, milliseconds } from "./ratio";

/**
 * Proposing the blank year of so many indicators, with method, rounding, bounds, totals and reasons, against what an
 * office does without us: a straight-line formula a row, copied down and calculated by IronCalc.
 */
export async function filling(rows: number, rounds: number): Promise<Comparison> {
  const registers = defaultRegisters();
  const plan = readPlan(appendixBook(...cleanRows(rows).map(withBlankYear)), { registers });
  const knowledge = { plan, denominators: registers.denominators, filled: new Map() };
  const proposed = proposeFill(knowledge).rows.length;
  if (proposed !== rows) throw new Error(`${proposed} of ${rows} rows filled`);
  const copyDown = straightLines(
    plan.indicators.map((row) => [2023, 2025].map((year) => row.plan.get(year)!.value.low!))
  );
  return {
    what: "Proposing a blank year",
    size: { count: rows, of: "rows" },
    ...{ peer: "a formula a row in IronCalc", unit: "ms" },
    pairs: await inTurn(
      rounds,
      () => milliseconds(() => proposeFill(knowledge)),
      () => milliseconds(copyDown)
    ),
  };
}

/** Numbers in A and B, the formulas go into C. */
function straightLines(beside: number[][]): () => void {
  const model = new WorkbookModel({ calculator: testCalculator() });
  const sheet = model.addSheet("Số");
  const bottom = beside.length - 1;
  sheet.write({ top: 0, left: 0, bottom, right: 1 }, beside);
  const formulas = beside.map((_, i) => [`=ROUND(A${i + 1}+(B${i + 1}-A${i + 1})/2,2)`]);
  const area = { top: 0, left: 2, bottom, right: 2 };
  return () => {
    sheet.write(area, formulas);
    if (typeof sheet.values(area)[bottom]![0] !== "number") throw new Error("not calculated");
  };
}
