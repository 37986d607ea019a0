import { combineFixes } from "../domain/fixes/combineFixes";
import { fixEdits } from "../domain/fixes/fixEdits";
import type { Plan } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import type { Failure } from "../domain/result";
import type { Fix } from "../domain/rules/rule";
import type { Text } from "../domain/text";
import { type Desk, type WriteResult, applyEdits } from "./applyEdits";
import type { PortOptions } from "./ports/workbook";
import { readForPlan } from "./readForPlan";

/**
 * Makes fixes that a check of `checked` proposed, as one write that can be taken back; refuses where a row moved or a
 * cell changed since. Several fixes of one cell are made together.
 */
export async function applyFixes(
  desk: Desk,
  fixes: readonly Fix[],
  checked: Plan,
  options: PortOptions = {}
): Promise<WriteResult> {
  const read = await readForPlan(desk.workbook, options);
  if (!read.ok) return unwritten(read.failure);
  const snapshot = read.value;
  const { registers } = readRegisters(snapshot);
  const plan = readPlan(snapshot, { registers });
  const { edits } = combineFixes(fixes);
  const made = fixEdits(edits, checked, { snapshot, plan });
  if (!made.ok) return unwritten(made.failure);
  return applyEdits(desk, made.value, labelOf(fixes, edits.length), options);
}

function labelOf(fixes: readonly Fix[], cells: number): Text {
  const [only, ...others] = fixes;
  if (only && others.length === 0) return only.label;
  return { vi: `Sửa ${cells} ô`, en: `Correct ${cells} cells` };
}

function unwritten(failure: Failure): WriteResult {
  return { ok: false, failure: { ...failure, aftermath: "unchanged" } };
}
