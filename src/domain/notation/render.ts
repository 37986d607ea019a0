import { format as formatNumber } from "numfmt";
import { type CalendarDate, dateParts } from "../calendar/calendarDate";
import { dateOfSerial } from "../calendar/excelSerial";
import { type CellContent, isCellError } from "../sheet";
import { type ShownDate, isGeneralFormat, shownDate } from "./numberFormat";
import { renderPlainly } from "./plainNumberFormat";

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
  if (shown && (shown.day || shown.month || shown.year)) {
    const date = dateOfSerial(value, date1904);
    return date ? renderDate(date, shown) : renderNumber(value);
  }
  return formatted(format, value) ?? renderNumber(value);
}

/** The number in its format, or null where the format is none: other programs write any text there. */
function formatted(format: string, value: number): string | null {
  const written = asWritten(value);
  const plain = renderPlainly(format, written);
  if (plain !== null) return plain;
  try {
    return String(formatNumber(format, written, { locale: "vi" })).trim();
  } catch {
    return null;
  }
}

/** Excel rounds the fifteen digits that it shows: 88,145 becomes 88,15, though the number kept is a little less. */
function asWritten(value: number): number {
  return value * (1 + Number.EPSILON);
}

/** The shortest decimal with a comma and without thousands dots: `1234567,5`. */
export function renderNumber(value: number): string {
  const written = String(value);
  // So few digits are never more than the fifteen that Excel keeps, and rounding to these costs most of a reading.
  const shortest =
    written.length <= KEPT_DIGITS ? written : String(Number(value.toPrecision(KEPT_DIGITS)));
  return shortest.replace(".", ",").replace("e", "E");
}

const KEPT_DIGITS = 15;

/** The shown parts, day first: `07/09/2021`, `09/2021`, `07/09`, `2021`. */
function renderDate(date: CalendarDate, shown: ShownDate): string {
  const { year } = dateParts(date);
  const [month, day] = [date.slice(5, 7), date.slice(8, 10)];
  const parts = [
    shown.day ? day : [],
    shown.day || shown.month ? month : [],
    shown.year ? year : [],
  ];
  return parts.flat().join("/");
}
