import { actualIsALevel } from "./indicator/actualIsALevel";
import { actualsAreComplete } from "./indicator/actualsAreComplete";
import { countIsNotAShare } from "./indicator/countIsNotAShare";
import { goalHasABaseline } from "./indicator/goalHasABaseline";
import { goalIsNotPassedEarly } from "./indicator/goalIsNotPassedEarly";
import { lastYearMeetsGoal } from "./indicator/lastYearMeetsGoal";
import { periodValueMatchesYears } from "./indicator/periodValueMatchesYears";
import { planIsNotBelowBaseline } from "./indicator/planIsNotBelowBaseline";
import { valueIsReadable } from "./indicator/valueIsReadable";
import { yearsAreFilled } from "./indicator/yearsAreFilled";
import { yearsFollowDirection } from "./indicator/yearsFollowDirection";
import type { Rule } from "./rule";
import { headerStandsOnce } from "./table/headerStandsOnce";
import { numberingIsComplete } from "./table/numberingIsComplete";
import { rowStandsWhole } from "./table/rowStandsWhole";
import { deadlineIsGiven } from "./task/deadlineIsGiven";
import { deadlineIsReadable } from "./task/deadlineIsReadable";
import { deadlineNamesItsYear } from "./task/deadlineNamesItsYear";
import { leadIsNamed } from "./task/leadIsNamed";
import { hasNoHiddenCharacters } from "./text/hasNoHiddenCharacters";
import { isComposed } from "./text/isComposed";
import { isUnicode } from "./text/isUnicode";
import { syllablesExist } from "./text/syllablesExist";
import { wordsAreSpeltRight } from "./text/wordsAreSpeltRight";

/** Changes whenever a rule is added, removed or judges differently: a self-check stamp names it. */
export const RULE_SET = "2026.11.1";

/** Every rule, in the order shown to users. */
export const rules: readonly Rule[] = [
  headerStandsOnce,
  rowStandsWhole,
  numberingIsComplete,
  valueIsReadable,
  countIsNotAShare,
  actualIsALevel,
  actualsAreComplete,
  periodValueMatchesYears,
  goalHasABaseline,
  yearsAreFilled,
  yearsFollowDirection,
  lastYearMeetsGoal,
  goalIsNotPassedEarly,
  planIsNotBelowBaseline,
  leadIsNamed,
  deadlineIsGiven,
  deadlineNamesItsYear,
  deadlineIsReadable,
  isUnicode,
  isComposed,
  hasNoHiddenCharacters,
  wordsAreSpeltRight,
  syllablesExist,
];
