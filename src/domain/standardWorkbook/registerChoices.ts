import type { ListValidation } from "../authoredBook";
import { dataScopes, directions, valueKinds } from "../plan/registers/registerLabels";
import { agencySheet, unitSheet } from "../plan/registers/registerSheets";

/** Rows of a register that a drop-down offers: those that ship and those that an office adds. */
const LAST_ROW = 500;

const CHOICES: Readonly<Record<string, ListValidation["choices"]>> = {
  unit: namesOf(unitSheet.name),
  lead: namesOf(agencySheet.name),
  owner: namesOf(agencySheet.name),
  level: ["UBND tỉnh", "HĐND tỉnh", "Tỉnh ủy", "Chính phủ", "Thủ tướng Chính phủ"],
  scope: Object.values(dataScopes),
  valueKind: Object.values(valueKinds),
  direction: Object.values(directions),
};

/** What the drop-down of an appendix column offers; null where the column has none. */
export function registerChoices(column: string): ListValidation["choices"] | null {
  return CHOICES[column] ?? null;
}

function namesOf(sheet: string): ListValidation["choices"] {
  return { formula: `'${sheet}'!$A$2:$A$${LAST_ROW}` };
}
