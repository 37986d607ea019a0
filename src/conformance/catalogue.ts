import { coercionCases } from "./cases/coercion";
import { conditionalFormatCases } from "./cases/conditionalFormats";
import { errorCases } from "./cases/errors";
import { eventCases } from "./cases/events";
import { formatCases } from "./cases/formats";
import { freezeCases } from "./cases/freeze";
import { groupingCases } from "./cases/grouping";
import { limitCases } from "./cases/limits";
import { nameCases } from "./cases/names";
import { pageCases } from "./cases/page";
import { protectionCases } from "./cases/protection";
import { rangeCases } from "./cases/ranges";
import { sheetCases } from "./cases/sheets";
import { structureCases } from "./cases/structure";
import { validationCases } from "./cases/validation";
import { valueCases } from "./cases/values";
import type { ConformanceCase } from "./conformanceCase";

/** Every case, in the order in which it is put to Excel. */
export const ALL_CASES: readonly ConformanceCase[] = [
  ...valueCases,
  ...rangeCases,
  ...formatCases,
  ...coercionCases,
  ...nameCases,
  ...validationCases,
  ...conditionalFormatCases,
  ...structureCases,
  ...groupingCases,
  ...sheetCases,
  ...freezeCases,
  ...pageCases,
  ...errorCases,
  ...protectionCases,
  ...limitCases,
  ...eventCases,
];
