import { newMoon, newMoonNumber, sunLongitude } from "./astronomy";
import { type CalendarDate, addDays, daysBetween, parseCalendarDate } from "./calendarDate";

/** Vietnam's calendar is reckoned at UTC+7: its new year may be a day or a month before China's, as in 2030. */
const ZONE = 7 / 24;

const JULIAN_DAY_ONE = parseCalendarDate("2000-01-01")!;
/** Of the noon of that day. */
const JULIAN_DAY_ONE_NUMBER = 2451545;

/** The day of a Vietnamese lunar year on which a day of an ordinary month (1 to 12, never the leap one) falls. */
export function lunarDay(year: number, month: number, day: number): CalendarDate {
  return dateOf(monthStart(year, month) + day - 1);
}

/** Tết Nguyên đán: the first day of the lunar year. */
export function lunarNewYear(year: number): CalendarDate {
  return lunarDay(year, 1, 1);
}

/** The Julian day number on which a month begins. */
function monthStart(year: number, month: number): number {
  // Months are counted from the eleventh: the one that holds the winter solstice.
  const after = (month + 1) % 12;
  const solsticeYear = month >= 11 ? year : year - 1;
  const eleventh = solsticeMonth(solsticeYear);
  const leap = leapMonth(eleventh, solsticeMonth(solsticeYear + 1));
  return firstDay(eleventh + after + Number(leap !== null && after >= leap));
}

/** The new moon that begins the month of the winter solstice (longitude 270°) of a civil year. */
function solsticeMonth(year: number): number {
  const yearEnd = JULIAN_DAY_ONE_NUMBER + daysBetween(JULIAN_DAY_ONE, civil(year, "12-31"));
  let k = newMoonNumber(yearEnd);
  while (firstDay(k) > yearEnd || sectorOf(k) >= 9) k--;
  return k;
}

/** How many months after the eleventh the leap month stands: the first of thirteen in which the sun enters no sector. */
function leapMonth(eleventh: number, next: number): number | null {
  if (next - eleventh === 12) return null;
  let after = 1;
  while (sectorOf(eleventh + after) !== sectorOf(eleventh + after + 1)) after++;
  return after;
}

/** The twelfth of its way (30° each) that the sun is in as a month begins, 0 to 11. */
function sectorOf(k: number): number {
  return Math.floor(sunLongitude(firstDay(k) - 0.5 - ZONE) / 30);
}

/** The Julian day number of the civil day in Vietnam on which the moon is new. */
function firstDay(k: number): number {
  return Math.floor(newMoon(k) + 0.5 + ZONE);
}

function dateOf(julianDayNumber: number): CalendarDate {
  return addDays(JULIAN_DAY_ONE, julianDayNumber - JULIAN_DAY_ONE_NUMBER);
}

function civil(year: number, rest: string): CalendarDate {
  return `${year}-${rest}` as CalendarDate;
}
