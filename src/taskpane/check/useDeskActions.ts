import { useMemo } from "react";
import type { CheckReport } from "../../services/checkPlan";
import { isInGuide } from "../../services/ruleGuide";
import { waiverBehind } from "../../services/waiverBehind";
import { useStore } from "../store";
import type { CheckDesk } from "./checkDesk";
import type { FindingActions } from "./findingActions";

/** The actions on the findings of a report, through the desk. */
export function useDeskActions(desk: CheckDesk, report: CheckReport | null): FindingActions | null {
  const checking = useStore(desk.check).state === "running";
  const writing = useStore(desk.write).state === "writing";
  return useMemo(() => {
    if (!report) return null;
    const { answers, help } = desk;
    const { waivers, adjusted, plan } = report;
    const latest = [...waivers.inForce.values()].at(-1);
    return {
      busy: checking || writing,
      today: desk.today(),
      usualName: latest?.by ?? "",
      fix: (fixes) => answers.fix(fixes, plan),
      waive: (finding, explanation) => answers.waive(finding, explanation),
      waiverOf: (finding) => waiverBehind(finding, waivers),
      removeWaiver: (waiver) => answers.removeWaivers([waiver]),
      levelOf: (rule) => adjusted.find((one) => one.rule === rule)?.level ?? null,
      setLevel: (rule, level) => answers.setRuleLevel(rule, level),
      explainerOf: (rule) => (isInGuide(rule) ? () => help.set({ part: "rules", rule }) : null),
    };
  }, [desk, report, checking, writing]);
}
