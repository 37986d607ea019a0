import type { Indicator, Plan } from "../plan/plan";
import type { FillChoices, ProposedRow } from "./proposal";
import { type FillKnowledge, proposeFill } from "./proposeFill";
import type { Refusal } from "./refusal";
import { type Scenario, scenarios } from "./scenario";

/** A row as one scenario would fill it, or why it can't. */
export interface ScenarioOutcome {
  readonly scenario: Scenario;
  readonly proposed: ProposedRow | null;
  readonly refusal: Refusal | null;
}

/** A row under every scenario, side by side; all other choices stay as they are. */
export function compareScenarios(
  { plan, ...knowledge }: FillKnowledge,
  choices: FillChoices,
  row: Indicator
): readonly ScenarioOutcome[] {
  const family = { ...plan, indicators: familyOf(plan, row) };
  return scenarios.map((scenario) => {
    const chosen = new Map(choices.scenarios).set(row.key, scenario);
    const { rows, refused } = proposeFill(
      { plan: family, ...knowledge },
      { ...choices, scenarios: chosen }
    );
    return {
      scenario,
      proposed: rows.find((one) => one.row === row) ?? null,
      refusal: refused.find((one) => one.row === row)?.refusal ?? null,
    };
  });
}

/** The rows whose numbers hang together with a row's: all below the same head. */
function familyOf({ indicators }: Plan, row: Indicator): readonly Indicator[] {
  const parentOf = new Map(indicators.map(({ key, parent }) => [key, parent]));
  const headOf = ({ key }: Indicator): string => {
    let head = key;
    for (let above = parentOf.get(head); above; above = parentOf.get(head)) head = above;
    return head;
  };
  return indicators.filter((one) => headOf(one) === headOf(row));
}
