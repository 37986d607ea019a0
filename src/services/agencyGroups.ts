import type { Plan } from "../domain/plan/plan";
import type { Finding } from "../domain/rules/finding";
import type { CellRef } from "../domain/sheet";
import type { Text } from "../domain/text";
import type { FindingGroup } from "./findingGroups";

const NO_AGENCY: Text = {
  vi: "Chưa gắn với cơ quan chủ trì nào",
  en: "Not tied to a lead agency",
};

/** Findings under each lead agency whose tasks they touch, by name; what belongs to none stands last. */
export function groupByAgency(findings: readonly Finding[], plan: Plan): readonly FindingGroup[] {
  const leads = leadsByRow(plan);
  const groups = new Map<string, Finding[]>();
  const rest: Finding[] = [];
  for (const finding of findings) {
    const cells = new Map<string, CellRef[]>();
    const ownerless: CellRef[] = [];
    for (const ref of finding.cells) {
      const agencies = leads.get(rowId(ref.sheet, rowNumberOf(ref))) ?? [];
      if (agencies.length === 0) ownerless.push(ref);
      for (const agency of agencies) cells.set(agency, [...(cells.get(agency) ?? []), ref]);
    }
    for (const [agency, own] of cells) {
      groups.set(agency, [...(groups.get(agency) ?? []), withCells(finding, own)]);
    }
    if (ownerless.length > 0) rest.push(withCells(finding, ownerless));
  }
  const named = [...groups]
    .sort(([a], [b]) => a.localeCompare(b, "vi"))
    .map(([name, own]) => ({ key: name, title: { vi: name, en: name }, findings: own }));
  return rest.length > 0 ? [...named, { key: "", title: NO_AGENCY, findings: rest }] : named;
}

function leadsByRow({ tasks }: Plan): ReadonlyMap<string, readonly string[]> {
  return new Map(tasks.map(({ sheet, rowNumber, leads }) => [rowId(sheet, rowNumber), leads]));
}

function withCells(finding: Finding, cells: readonly CellRef[]): Finding {
  return { ...finding, at: cells[0]!, cells };
}

function rowId(sheet: string, rowNumber: number): string {
  return `${rowNumber} ${sheet}`;
}

function rowNumberOf({ cell }: CellRef): number {
  return Number(cell.replace(/\D+/g, ""));
}
