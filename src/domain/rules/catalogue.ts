import { countIsNotAShare } from "./indicator/countIsNotAShare";
import { goalIsNotPassedEarly } from "./indicator/goalIsNotPassedEarly";
import { lastYearMeetsGoal } from "./indicator/lastYearMeetsGoal";
import { planIsNotBelowBaseline } from "./indicator/planIsNotBelowBaseline";
import { valueIsReadable } from "./indicator/valueIsReadable";
import { yearsAreFilled } from "./indicator/yearsAreFilled";
import { yearsFollowDirection } from "./indicator/yearsFollowDirection";
import type { Rule } from "./rule";
import { headerStandsOnce } from "./table/headerStandsOnce";
import { rowStandsWhole } from "./table/rowStandsWhole";
import { deadlineIsGiven } from "./task/deadlineIsGiven";
import { deadlineIsReadable } from "./task/deadlineIsReadable";
import { deadlineNamesItsYear } from "./task/deadlineNamesItsYear";
import { leadIsNamed } from "./task/leadIsNamed";

/** Changes whenever a rule is added, removed or judges differently: a self-check stamp names it. */
export const RULE_SET = "2026.11.1";

/** Every rule, in the order shown to users. */
export const rules: readonly Rule[] = [
  headerStandsOnce,
  rowStandsWhole,
  valueIsReadable,
  countIsNotAShare,
  yearsAreFilled,
  yearsFollowDirection,
  lastYearMeetsGoal,
  goalIsNotPassedEarly,
  planIsNotBelowBaseline,
  leadIsNamed,
  deadlineIsGiven,
  deadlineNamesItsYear,
  deadlineIsReadable,
];
