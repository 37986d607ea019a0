import { format as formatNumber, isValidFormat } from "numfmt";
import { type CalendarDate, dateParts } from "../calendar/calendarDate";
import { dateOfSerial } from "../calendar/excelSerial";
import { type CellContent, isCellError } from "../sheet";
import { type ShownDate, isGeneralFormat, shownDate } from "./numberFormat";

/**
 * A cell as an office in Vietnam reads it, whatever the width of its column or the language of this Excel:
 * decimal comma, dates day first, errors as their code; texts as they stand. Blank is the empty text.
 */
export function renderCell(content: CellContent, date1904: boolean): string {
  const { value, format } = content;
  if (value === null) return "";
  if (typeof value === "string") return value;
  // Excel has no Vietnamese words for these two.
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  if (!Number.isFinite(value)) return "#NUM!";
  if (format === undefined || isGeneralFormat(format)) return renderNumber(value);
  const shown = shownDate(format);
  const date = shown && dateOfSerial(value, date1904);
  const written = shown && date && renderDate(date, shown);
  if (written) return written;
  return isValidFormat(format)
    ? String(formatNumber(format, value, { locale: "vi", throws: false })).trim()
    : renderNumber(value);
}

/** The shortest decimal with a comma and without thousands dots: `1234567,5`. */
export function renderNumber(value: number): string {
  const shortest = String(Number(value.toPrecision(15)));
  return shortest.replace(".", ",").replace("e", "E");
}

/** The shown parts, day first: `07/09/2021`, `09/2021`, `07/09`, `2021`; null where only a time is shown. */
function renderDate(date: CalendarDate, shown: ShownDate): string | null {
  if (!shown.day && !shown.month && !shown.year) return null;
  const { year } = dateParts(date);
  const [month, day] = [date.slice(5, 7), date.slice(8, 10)];
  const parts = [
    shown.day ? day : [],
    shown.day || shown.month ? month : [],
    shown.year ? year : [],
  ];
  return parts.flat().join("/");
}
