import { rules } from "../domain/rules/catalogue";
import type { Severity } from "../domain/rules/rule";
import type { RuleLevel } from "../domain/rules/ruleLevels";
import { SEVERITIES } from "./findingGroups";

/** The levels that a rule may have in a workbook. */
export interface RuleLevelChoices {
  readonly usual: Severity;
  readonly levels: readonly RuleLevel[];
}

/** What may be chosen for a rule; null for what is no rule of the catalogue. *Trình bày* is outside the counts, whatever its level. */
export function ruleLevelChoices(id: string): RuleLevelChoices | null {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return null;
  const severities = rule.group === "presentation" ? [rule.severity] : SEVERITIES;
  return { usual: rule.severity, levels: [...severities, "off"] };
}
