import type { CalendarDate } from "../calendar/calendarDate";
import { FileNames } from "../fileNames";
import type { Plan, PlanPeriod } from "../plan/plan";
import type { Registers } from "../plan/registers/registers";
import { localitiesOf } from "./localities";
import { type RowCodes, rowCodes } from "./rowCodes";
import {
  type Allocated,
  type Share,
  type Succession,
  type UnplacedRow,
  shareRows,
} from "./shareRows";

/** The book of one agency, before it is laid out. */
export interface IssuedShare extends Share {
  readonly fileName: string;
}

/** What is to be issued (Tạo biểu gửi đơn vị): a book for each agency, and what goes into none. */
export interface Issue {
  readonly plan: Plan;
  readonly period: PlanPeriod;
  readonly registers: Registers;
  readonly date1904: boolean;
  readonly asOf: CalendarDate;
  /** By when agencies are to send their books back, as it is to be written; null where nothing says. */
  readonly due: string | null;
  readonly books: readonly IssuedShare[];
  readonly codes: RowCodes;
  readonly allocated: Allocated;
  readonly unplaced: readonly UnplacedRow[];
  readonly successions: readonly Succession[];
}

export interface IssueOptions {
  /** Who is in force on this day gets a book. */
  readonly asOf: CalendarDate;
  /** In place of what the info sheet says. */
  readonly due?: string;
  /** Localities that the register does not list. */
  readonly localities?: readonly string[];
  readonly allocated?: Allocated;
}

/** What is known of a master beside its plan. */
export interface MasterFacts {
  readonly period: PlanPeriod;
  readonly registers: Registers;
  readonly date1904: boolean;
}

/** Shares a plan out among those who answer for its rows. */
export function planIssue(
  plan: Plan,
  facts: MasterFacts,
  { asOf, due, localities: listed = [], allocated = new Map() }: IssueOptions
): Issue {
  const { agencies } = facts.registers;
  const localities = localitiesOf(agencies, [...listed, ...allocated.keys()], asOf);
  const { shares, ...rest } = shareRows(plan, { agencies, asOf, localities, allocated });
  const names = new FileNames();
  const { from, to } = facts.period;
  return {
    ...{ plan, ...facts, asOf, due: due ?? null, allocated, ...rest },
    books: shares.map((share) => ({
      ...share,
      fileName: names.of(share.agency.name, ` - Biểu kế hoạch ${from}-${to}.xlsx`),
    })),
    codes: rowCodes(plan),
  };
}
