import { coercionCases } from "./cases/coercion";
import { conditionalFormatCases } from "./cases/conditionalFormats";
import { eventCases } from "./cases/events";
import { formatCases } from "./cases/formats";
import { nameCases } from "./cases/names";
import { rangeCases } from "./cases/ranges";
import { errorCases, limitCases, protectionCases } from "./cases/refusals";
import { freezeCases, pageCases, sheetCases } from "./cases/sheets";
import { groupingCases, structureCases } from "./cases/structure";
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
