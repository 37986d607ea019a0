import type { Plan } from "../../../src/domain/plan/plan";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { readRegisters } from "../../../src/domain/plan/registers/registers";
import type { Snapshot } from "../../../src/domain/sheet";
import type { FillChoices, Proposal, ProposedRow } from "../../../src/domain/targets/proposal";
import { proposeFill } from "../../../src/domain/targets/proposeFill";

export function planOf(book: Snapshot): Plan {
  return readPlan(book, { registers: readRegisters(book).registers });
}

/** What filling a book would do, with nothing remembered. */
export function proposalOf(book: Snapshot, choices: FillChoices = {}): Proposal {
  return proposeFill({ plan: planOf(book), denominators: [], filled: new Map() }, choices);
}

/** The years of a row as they would stand, bounds as text. */
export function yearsOf({ years }: ProposedRow): (number | string)[] {
  return years.map(({ value, cell }) => value ?? cell.value.low ?? cell.value.text);
}

/** Why each refused row is refused, by name. */
export function refusals({ refused }: Proposal): Record<string, string> {
  return Object.fromEntries(refused.map(({ row, refusal }) => [row.name.text, refusal.code]));
}
