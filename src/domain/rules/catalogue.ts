import { actualIsALevel } from "./indicator/actualIsALevel";
import { actualsAreComplete } from "./indicator/actualsAreComplete";
import { countIsNotAShare } from "./indicator/countIsNotAShare";
import { countIsWhole } from "./indicator/countIsWhole";
import { detailIsWithinWhole } from "./indicator/detailIsWithinWhole";
import { goalHasABaseline } from "./indicator/goalHasABaseline";
import { goalIsNotPassedEarly } from "./indicator/goalIsNotPassedEarly";
import { lastYearMeetsGoal } from "./indicator/lastYearMeetsGoal";
import { nameIsGiven } from "./indicator/nameIsGiven";
import { nameStandsOnce } from "./indicator/nameStandsOnce";
import { numberIsNotText } from "./indicator/numberIsNotText";
import { partsMakeTheWhole } from "./indicator/partsMakeTheWhole";
import { periodValueMatchesYears } from "./indicator/periodValueMatchesYears";
import { planIsNotBelowBaseline } from "./indicator/planIsNotBelowBaseline";
import { shareIsInPercent } from "./indicator/shareIsInPercent";
import { unitIsGiven } from "./indicator/unitIsGiven";
import { unitIsKnown } from "./indicator/unitIsKnown";
import { valueIsReadable } from "./indicator/valueIsReadable";
import { valueIsWithinBounds } from "./indicator/valueIsWithinBounds";
import { valueKeepsItsScale } from "./indicator/valueKeepsItsScale";
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
  nameIsGiven,
  nameStandsOnce,
  unitIsGiven,
  unitIsKnown,
  valueIsReadable,
  numberIsNotText,
  countIsNotAShare,
  valueIsWithinBounds,
  shareIsInPercent,
  valueKeepsItsScale,
  countIsWhole,
  actualIsALevel,
  actualsAreComplete,
  periodValueMatchesYears,
  goalHasABaseline,
  yearsAreFilled,
  yearsFollowDirection,
  lastYearMeetsGoal,
  goalIsNotPassedEarly,
  planIsNotBelowBaseline,
  detailIsWithinWhole,
  partsMakeTheWhole,
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
