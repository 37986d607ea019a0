import type { Quarter } from "../calendar/calendarDate";
import type { Text } from "../text";

const ROMAN = ["I", "II", "III", "IV"] as const;

/** A quarter in words; they always end with `/` and the year. */
export function quarterWords(year: number, quarter: Quarter): Text {
  return { vi: `Quý ${ROMAN[quarter - 1]}/${year}`, en: `Q${quarter}/${year}` };
}
