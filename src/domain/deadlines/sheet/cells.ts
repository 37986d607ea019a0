import type { CalendarDate } from "../../calendar/calendarDate";
import type { Typed } from "../../sheet";

export const blank: Typed = { kind: "blank" };

export function text(value: string): Typed {
  return value === "" ? blank : { kind: "text", value };
}

export function number(value: number | null): Typed {
  return value === null ? blank : { kind: "number", value };
}

export function date(value: CalendarDate | null): Typed {
  return value === null ? blank : { kind: "date", value };
}

export function formula(value: string, cached: number): Typed {
  return { kind: "formula", value, cached };
}
