import type { Plan } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import { type Result, succeed } from "../domain/result";
import { readState } from "../domain/state/bookState";
import type { BookFacts } from "./bookSession";
import type { Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";

/** Reads the plan of the open book and what stands beside it, without checking it. */
export async function readBook(
  workbook: Workbook
): Promise<Result<{ readonly plan: Plan; readonly facts: BookFacts }>> {
  const read = await readForPlan(workbook);
  if (!read.ok) return read;
  const { registers } = readRegisters(read.value);
  return succeed({
    plan: readPlan(read.value, { registers }),
    facts: { registers, records: readState(read.value), date1904: read.value.date1904 === true },
  });
}
