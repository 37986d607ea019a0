import {
  type CalendarDate,
  type Quarter,
  dateParts,
  daysBetween,
} from "../../domain/calendar/calendarDate";
import type { QuarterTally } from "../../domain/deadlines/tallies";
import { LOAD_PARTS, type LoadPart, type QuarterLoad, loadOf, loadSize } from "./quarterLoad";

/** Where a picture may draw. */
export interface TimelineBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TimelinePart {
  readonly part: LoadPart;
  readonly y: number;
  readonly height: number;
}

/** The column of a quarter; one without anything due has no parts. */
export interface TimelineBar {
  readonly year: number;
  readonly quarter: Quarter;
  readonly load: QuarterLoad;
  readonly x: number;
  readonly width: number;
  readonly parts: readonly TimelinePart[];
}

/** The load of whole years, quarter by quarter, and where the day of view stands among them. */
export interface TimelineChart {
  readonly bars: readonly TimelineBar[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly width: number }[];
  /** Null where that day is in none of the years. */
  readonly marker: number | null;
}

/** More years are too narrow to tell quarters apart; those without anything due are then left out. */
const MOST_YEARS = 12;
/** Of the place of a quarter. */
const BAR_SHARE = 0.7;

/** Lays out quarters as columns, the fullest one as high as the box. */
export function timelineChart(
  quarters: readonly QuarterTally[],
  asOf: CalendarDate,
  { left, right, top, bottom }: TimelineBox
): TimelineChart {
  const years = yearsOf(quarters);
  const width = (right - left) / years.length;
  const loads = new Map(quarters.map((one) => [`${one.year} ${one.quarter}`, loadOf(one)]));
  const most = Math.max(1, ...[...loads.values()].map(loadSize));
  const place = (year: number): number => left + years.indexOf(year) * width;
  const barAt = (year: number, quarter: Quarter): TimelineBar => {
    const load = loads.get(`${year} ${quarter}`) ?? { late: 0, open: 0, done: 0 };
    const slot = width / 4;
    return {
      ...{ year, quarter, load },
      x: place(year) + (quarter - 1 + (1 - BAR_SHARE) / 2) * slot,
      width: slot * BAR_SHARE,
      parts: stacked(load, (bottom - top) / most, bottom),
    };
  };
  return {
    bars: years.flatMap((year) => ([1, 2, 3, 4] as const).map((quarter) => barAt(year, quarter))),
    years: years.map((year) => ({ year, x: place(year), width })),
    marker: markerAt(asOf, years, (year, share) => place(year) + share * width),
  };
}

function yearsOf(quarters: readonly QuarterTally[]): readonly number[] {
  const own = [...new Set(quarters.map(({ year }) => year))].sort((a, b) => a - b);
  const [first, last] = [own[0] ?? 0, own.at(-1) ?? 0];
  return last - first < MOST_YEARS
    ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
    : own;
}

/** What is late stands lowest. */
function stacked(load: QuarterLoad, unit: number, bottom: number): readonly TimelinePart[] {
  let y = bottom;
  return LOAD_PARTS.filter((part) => load[part] > 0).map((part) => {
    const height = load[part] * unit;
    y -= height;
    return { part, y, height };
  });
}

function markerAt(
  asOf: CalendarDate,
  years: readonly number[],
  x: (year: number, share: number) => number
): number | null {
  const { year } = dateParts(asOf);
  if (!years.includes(year)) return null;
  const first = `${year}-01-01` as CalendarDate;
  const days = daysBetween(first, `${year}-12-31` as CalendarDate) + 1;
  return x(year, daysBetween(first, asOf) / days);
}
