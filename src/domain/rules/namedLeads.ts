import type { Plan, Task } from "../plan/plan";
import { type Agency, type AgencyMatch, findAgency } from "../plan/registers/agencies";
import type { CellRef } from "../sheet";
import type { Fix } from "./rule";

/** One lead agency of one task. */
export interface NamedLead {
  readonly task: Task;
  readonly sheet: string;
  readonly ref: CellRef;
  /** As the row writes it. */
  readonly written: string;
  readonly match: AgencyMatch;
}

/** Every lead agency that the plan names, in the order of its rows. */
export function namedLeads({ tasks }: Plan, agencies: readonly Agency[]): readonly NamedLead[] {
  return tasks.flatMap((task) =>
    task.leads.map((written) => ({
      task,
      sheet: task.sheet,
      ref: task.lead!.ref,
      written,
      match: findAgency(agencies, written, task.deadline?.deadline.end ?? null),
    }))
  );
}

/** The agency that a lead is, in any spelling; null where that is not known. */
export function agencyOf({ match }: NamedLead): Agency | null {
  return match.kind === "exact" || match.kind === "variant" ? match.agency : null;
}

/** Writes an agency's name into cells that name it alone and otherwise; where several leads share a cell, people write. */
export function writeName(leads: readonly NamedLead[], name: string): Fix[] {
  const edits = leads.flatMap(({ task, ref, written }) => {
    const [own, ...tails] = task.lead!.typed;
    const { value, formula } = own!.content;
    const alone = task.leads.length === 1 && tails.length === 0 && formula === undefined;
    if (!alone || typeof value !== "string" || written === name) return [];
    return [{ ...ref, before: value, after: name }];
  });
  const label = { vi: `Ghi “${name}”`, en: `Write “${name}”` };
  return edits.length > 0 ? [{ safety: "review", label, edits }] : [];
}
