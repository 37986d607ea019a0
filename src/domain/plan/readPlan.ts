import type { CalendarDate } from "../calendar/calendarDate";
import { readDeadline } from "../notation/deadline";
import type { Snapshot } from "../sheet";
import { findPlanSheets } from "./findPlanSheets";
import { type Info, infoPlace, infoText, infoYear, readInfo } from "./infoSheet";
import type { NotChecked, Plan, PlanPeriod } from "./plan";
import { planTables } from "./planTables";
import { indicatorMemory, readIndicators } from "./readIndicators";
import { readTasks, taskMemory } from "./readTasks";
import type { Registers } from "./registers/registers";

export interface ReadPlanOptions {
  readonly registers: Registers;
  /** Read only the sheet of that name. */
  readonly sheet?: string;
  /** What the reading before remembers: a row that is still the same object is not read again. */
  readonly memory?: PlanMemory;
}

export type PlanMemory = ReturnType<typeof planMemory>;

/** Remembers the rows of one reading for the next. */
export function planMemory() {
  return { indicators: indicatorMemory(), tasks: taskMemory() };
}

/** Reads a workbook as a plan; never throws: what was not understood is in `skipped` and `notChecked`. */
export function readPlan(snapshot: Snapshot, options: ReadPlanOptions): Plan {
  const info = readInfo(snapshot);
  const { indicatorSheets, taskSheets, notChecked } = findPlanSheets(snapshot, options.sheet);
  const period =
    indicatorSheets.map((headings) => headings.period).find(Boolean) ?? infoPeriod(info);
  const actualYears = indicatorSheets.flatMap((headings) => [...headings.actualYears.keys()]);
  const date1904 = snapshot.date1904 === true;
  const { registers, memory } = options;
  const indicators = readIndicators(indicatorSheets, registers, date1904, memory?.indicators);
  const tasks = readTasks(taskSheets, registers, date1904, memory?.tasks);
  return {
    book: snapshot.book,
    province: infoText(info, "province"),
    period,
    baseYear: infoYear(info, "baseYear") ?? latestBefore(actualYears, period),
    documentDate: documentDate(info, registers, date1904),
    info,
    stampAt: infoPlace(snapshot, "selfCheck"),
    tables: planTables(snapshot, [...indicatorSheets, ...taskSheets]),
    indicators: indicators.rows,
    tasks: tasks.rows,
    skipped: [...indicators.skipped, ...tasks.skipped],
    notChecked: [...notChecked, ...dateSystem(snapshot)],
  };
}

function infoPeriod(info: Info): PlanPeriod | null {
  const from = infoYear(info, "periodFrom");
  const to = infoYear(info, "periodTo");
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** As a date cell or in words, as a deadline may be written. */
function documentDate(info: Info, { holidays }: Registers, date1904: boolean): CalendarDate | null {
  const content = info.get("documentDate");
  const day = content && readDeadline(content, holidays, date1904);
  return day?.kind === "date" ? day.end : null;
}

function latestBefore(years: readonly number[], period: PlanPeriod | null): number | null {
  const past = period ? years.filter((year) => year < period.from) : years;
  return past.length === 0 ? null : Math.max(...past);
}

function dateSystem(snapshot: Snapshot): NotChecked[] {
  if (snapshot.date1904 !== "unknown") return [];
  return [
    {
      what: {
        vi: "Hệ ngày của sổ (1900 hay 1904)",
        en: "The date system of the book (1900 or 1904)",
      },
      why: {
        vi: "Excel không cho biết; ngày được đọc theo hệ 1900.",
        en: "Excel does not tell; dates are read by the 1900 system.",
      },
    },
  ];
}
