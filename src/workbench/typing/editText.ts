import { dateParts } from "../../domain/calendar/calendarDate";
import { dateOfSerial } from "../../domain/calendar/excelSerial";
import { isPercentFormat, shownDate } from "../../domain/notation/numberFormat";
import { renderNumber } from "../../domain/notation/render";
import { isCellError } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { formulaInVietnamese } from "./vietnameseFormula";

const PERCENT_DIGITS = 13;

/** What the formula bar shows and an editor begins with: the whole content, whatever its number format cuts off. */
export function editText(
  sheet: SheetModel,
  row: number,
  column: number,
  date1904: boolean
): string {
  const formula = sheet.formula(row, column);
  if (formula !== undefined) return formulaInVietnamese(formula);
  const value = sheet.value(row, column);
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const { numberFormat, quotePrefix } = sheet.format(row, column);
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (isPercentFormat(numberFormat)) {
    return `${renderNumber(Number((value * 100).toPrecision(PERCENT_DIGITS)))}%`;
  }
  const shown = shownDate(numberFormat);
  const isDay = shown && (shown.day || shown.month || shown.year) && Number.isInteger(value);
  const date = isDay ? dateOfSerial(value, date1904) : null;
  if (!date) return renderNumber(value);
  const { year, month, day } = dateParts(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
