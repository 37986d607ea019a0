import { foldSpelling } from "../domain/notation/vietnamese";
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
  const groups = new Map<string, { readonly title: Text; readonly findings: Finding[] }>();
  for (const finding of findings) {
    for (const [key, { title, cells }] of cellsByAgency(finding, leads)) {
      const group = groups.get(key) ?? { title, findings: [] };
      group.findings.push({ ...finding, at: cells[0]!, cells });
      groups.set(key, group);
    }
  }
  return [...groups]
    .map(([key, group]): FindingGroup => ({ key, ...group }))
    .sort(
      (a, b) => Number(a.key === "") - Number(b.key === "") || a.key.localeCompare(b.key, "vi")
    );
}

/** The cells of a finding under each agency, its name spelt in any way; cells of no agency under an empty key. */
function cellsByAgency({ cells }: Finding, leads: ReadonlyMap<string, readonly string[]>) {
  const own = new Map<string, { readonly title: Text; readonly cells: CellRef[] }>();
  for (const ref of cells) {
    const names = leads.get(rowId(ref.sheet, rowNumberOf(ref))) ?? [];
    const agencies = names.map((name) => ({
      key: foldSpelling(name),
      title: { vi: name, en: name },
    }));
    for (const { key, title } of agencies.length > 0 ? agencies : [{ key: "", title: NO_AGENCY }]) {
      const agency = own.get(key) ?? { title, cells: [] };
      agency.cells.push(ref);
      own.set(key, agency);
    }
  }
  return own;
}

function leadsByRow({ tasks }: Plan): ReadonlyMap<string, readonly string[]> {
  return new Map(tasks.map(({ sheet, rowNumber, leads }) => [rowId(sheet, rowNumber), leads]));
}

function rowId(sheet: string, rowNumber: number): string {
  return `${rowNumber} ${sheet}`;
}

function rowNumberOf({ cell }: CellRef): number {
  return Number(cell.replace(/\D+/g, ""));
}
