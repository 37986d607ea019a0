import { actualIsALevel } from "./indicator/actualIsALevel";
import { actualsAreComplete } from "./indicator/actualsAreComplete";
import { countIsNotAShare } from "./indicator/countIsNotAShare";
import { countIsWhole } from "./indicator/countIsWhole";
import { detailIsWithinWhole } from "./indicator/detailIsWithinWhole";
import { goalHasABaseline } from "./indicator/goalHasABaseline";
import { goalIsNotPassedEarly } from "./indicator/goalIsNotPassedEarly";
import { lastYearMeetsGoal } from "./indicator/lastYearMeetsGoal";
import { nameStandsOnce } from "./indicator/nameStandsOnce";
import { numberIsNotText } from "./indicator/numberIsNotText";
import { partsMakeTheWhole } from "./indicator/partsMakeTheWhole";
import { periodValueMatchesYears } from "./indicator/periodValueMatchesYears";
import { planIsNotBelowBaseline } from "./indicator/planIsNotBelowBaseline";
import { rowIsNamed } from "./indicator/rowIsNamed";
import { shareIsInPercent } from "./indicator/shareIsInPercent";
import { unitIsGiven } from "./indicator/unitIsGiven";
import { unitIsKnown } from "./indicator/unitIsKnown";
import { valueIsReadable } from "./indicator/valueIsReadable";
import { valueIsWithinBounds } from "./indicator/valueIsWithinBounds";
import { valueKeepsItsScale } from "./indicator/valueKeepsItsScale";
import { yearsAreFilled } from "./indicator/yearsAreFilled";
import { yearsAreNotSwapped } from "./indicator/yearsAreNotSwapped";
import { yearsFollowDirection } from "./indicator/yearsFollowDirection";
import { yearsMakeTheGoal } from "./indicator/yearsMakeTheGoal";
import type { Rule } from "./rule";
import { headerStandsOnce } from "./table/headerStandsOnce";
import { numberingIsComplete } from "./table/numberingIsComplete";
import { rowStandsWhole } from "./table/rowStandsWhole";
import { deadlineIsAfterDocument } from "./task/deadlineIsAfterDocument";
import { deadlineIsGiven } from "./task/deadlineIsGiven";
import { deadlineIsInPeriod } from "./task/deadlineIsInPeriod";
import { deadlineIsReadable } from "./task/deadlineIsReadable";
import { deadlineNamesItsYear } from "./task/deadlineNamesItsYear";
import { deadlinesAreWrittenAlike } from "./task/deadlinesAreWrittenAlike";
import { leadIsInForce } from "./task/leadIsInForce";
import { leadIsInRegister } from "./task/leadIsInRegister";
import { leadIsNamed } from "./task/leadIsNamed";
import { leadIsOneAgency } from "./task/leadIsOneAgency";
import { leadIsSpeltOneWay } from "./task/leadIsSpeltOneWay";
import { leadsAreWrittenAsRegistered } from "./task/leadsAreWrittenAsRegistered";
import { levelIsGiven } from "./task/levelIsGiven";
import { namesEndAlike } from "./task/namesEndAlike";
import { periodIsNotOver } from "./task/periodIsNotOver";
import { periodIsThePlans } from "./task/periodIsThePlans";
import { rowsAreNumbered } from "./task/rowsAreNumbered";
import { standsOnce } from "./task/standsOnce";
import { titleIsGiven } from "./task/titleIsGiven";
import { capitalsAreAlike } from "./text/capitalsAreAlike";
import { dashesAreAlike } from "./text/dashesAreAlike";
import { datesAreWrittenAlike } from "./text/datesAreWrittenAlike";
import { hasNoHiddenCharacters } from "./text/hasNoHiddenCharacters";
import { isComposed } from "./text/isComposed";
import { isUnicode } from "./text/isUnicode";
import { syllablesExist } from "./text/syllablesExist";
import { tonesArePlacedAlike } from "./text/tonesArePlacedAlike";
import { wordsAreSpeltRight } from "./text/wordsAreSpeltRight";
import { appendicesAreThere } from "./workbook/appendicesAreThere";
import { columnsAreThere } from "./workbook/columnsAreThere";
import { dataIsNotMerged } from "./workbook/dataIsNotMerged";
import { formulaIsNotOverwritten } from "./workbook/formulaIsNotOverwritten";
import { formulasGiveValues } from "./workbook/formulasGiveValues";
import { formulasStayInTheBook } from "./workbook/formulasStayInTheBook";
import { hiddenRowsAreMeant } from "./workbook/hiddenRowsAreMeant";
import { periodMatchesHeadings } from "./workbook/periodMatchesHeadings";
import { sheetKeepsItsName } from "./workbook/sheetKeepsItsName";
import { templateIsCurrent } from "./workbook/templateIsCurrent";

/** Changes whenever a rule is added, removed or judges differently: a self-check stamp names it. */
export const RULE_SET = "2026.11.2";

/** Every rule, in the order shown to users. */
export const rules: readonly Rule[] = [
  appendicesAreThere,
  columnsAreThere,
  periodMatchesHeadings,
  templateIsCurrent,
  sheetKeepsItsName,
  hiddenRowsAreMeant,
  dataIsNotMerged,
  formulasGiveValues,
  formulasStayInTheBook,
  formulaIsNotOverwritten,
  headerStandsOnce,
  rowStandsWhole,
  numberingIsComplete,
  rowIsNamed,
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
  yearsAreNotSwapped,
  lastYearMeetsGoal,
  yearsMakeTheGoal,
  goalIsNotPassedEarly,
  yearsFollowDirection,
  planIsNotBelowBaseline,
  detailIsWithinWhole,
  partsMakeTheWhole,
  titleIsGiven,
  leadIsNamed,
  leadIsInRegister,
  leadIsInForce,
  leadIsOneAgency,
  leadIsSpeltOneWay,
  deadlineIsGiven,
  deadlineNamesItsYear,
  deadlineIsReadable,
  deadlineIsInPeriod,
  deadlineIsAfterDocument,
  levelIsGiven,
  periodIsNotOver,
  periodIsThePlans,
  standsOnce,
  rowsAreNumbered,
  isUnicode,
  isComposed,
  hasNoHiddenCharacters,
  wordsAreSpeltRight,
  syllablesExist,
  leadsAreWrittenAsRegistered,
  deadlinesAreWrittenAlike,
  namesEndAlike,
  dashesAreAlike,
  datesAreWrittenAlike,
  capitalsAreAlike,
  tonesArePlacedAlike,
];
