/** A day of the civil calendar, "YYYY-MM-DD"; text order is day order. No time zone is involved. */
export type CalendarDate = string & { readonly calendarDate: true };
