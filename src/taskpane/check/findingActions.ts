import { createContext, useContext } from "react";
import type { CalendarDate } from "../../domain/calendar/calendarDate";
import type { Finding } from "../../domain/rules/finding";
import type { Fix } from "../../domain/rules/rule";
import type { RuleLevel } from "../../domain/rules/ruleLevels";
import type { Explanation, Waiver } from "../../domain/waivers/waiver";

/** What can be done about the findings that are shown; each tells whether it was written. */
export interface FindingActions {
  /** While a check or a write runs. */
  readonly busy: boolean;
  readonly today: CalendarDate;
  /** Who answered for the latest explanation in this workbook. */
  readonly usualName: string;
  fix(fixes: readonly Fix[]): Promise<boolean>;
  waive(finding: Finding, explanation: Explanation): Promise<boolean>;
  /** The explanation behind a finding, in force or dead. */
  waiverOf(finding: Finding): Waiver | null;
  removeWaiver(waiver: Waiver): Promise<boolean>;
  /** As the workbook sets it; null where it is the usual one. */
  levelOf(rule: string): RuleLevel | null;
  setLevel(rule: string, level: RuleLevel | null): Promise<boolean>;
  /** Opens the help at a rule; null where the catalogue has no such rule. */
  explainerOf(rule: string): (() => void) | null;
}

export const FindingActionsContext = createContext<FindingActions | null>(null);

/** The actions of the screen around; a component that calls this stands on the screen Kiểm tra. */
export function useFindingActions(): FindingActions {
  const actions = useContext(FindingActionsContext);
  if (!actions) throw new Error("No finding actions around");
  return actions;
}
