import type { TypedNumber } from "./typedNumber";

const CLOCK = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d{1,3})?)?(?: ?(a|p)m?)?$/i;
const HOUR = /^(\d{1,2}) (a|p)m?$/i;
const SECONDS_A_DAY = 86_400;

/** The part of a day that a typed time stands for, or null: `12:30`, `1:05:09 PM`, `25:00`, `5 PM`. */
export function parseTypedTime(text: string): TypedNumber | null {
  const hour = HOUR.exec(text);
  if (hour) return clockTime({ hours: Number(hour[1]), minutes: 0, half: hour[2]! });
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, hours, minutes, seconds, fraction, half] = match;
  return clockTime({
    hours: Number(hours),
    minutes: Number(minutes),
    ...(seconds === undefined ? {} : { seconds: Number(seconds) + Number(fraction ?? 0) }),
    ...(half === undefined ? {} : { half }),
  });
}

function clockTime(clock: {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds?: number;
  readonly half?: string;
}): TypedNumber | null {
  const { minutes, seconds, half } = clock;
  if (minutes > 59 || (seconds ?? 0) >= 60) return null;
  if (half !== undefined && clock.hours > 12) return null;
  const noonHours = half === undefined ? clock.hours : clock.hours % 12;
  const hours = half?.toLowerCase() === "p" ? noonHours + 12 : noonHours;
  const value = (hours * 3600 + minutes * 60 + (seconds ?? 0)) / SECONDS_A_DAY;
  if (hours >= 24) return { value, format: "[h]:mm:ss" };
  const base = seconds === undefined ? "h:mm" : "h:mm:ss";
  return { value, format: half === undefined ? base : `${base} AM/PM` };
}
