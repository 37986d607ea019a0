import type { Indicator, Plan, PlanCell } from "../../plan/plan";
import { indexOnce } from "../../plan/registers/indexOnce";
import { bySheet } from "../grouping";
import { isBlank } from "../planCells";
import { defineIndicatorRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly goal: string;
  /** Yearly targets are blank too, but for the last. */
  readonly noPath: boolean;
  /** All the rows of the sheet that have a goal lack a baseline: said once. */
  readonly rows: number;
}

export const goalHasABaseline = defineIndicatorRule<Facts>({
  id: "indicator/goal-has-a-baseline",
  severity: "warning",
  title: {
    vi: "Mục tiêu phải có số thực hiện làm gốc",
    en: "A goal stands on an actual figure",
  },
  why: {
    vi: "Không có số thực hiện thì không biết mục tiêu cao hay thấp, và không phân kỳ được các năm.",
    en: "Without an actual no one can tell whether the goal is high or low, nor fill the years towards it.",
  },
  fix: {
    vi: "Ghi số thực hiện của năm gốc; nếu chỉ tiêu mới, ghi 0 hoặc “-”.",
    en: "Write the actual of the base year; for a new indicator write 0 or “-”.",
  },
  message: {
    vi: ({ name, goal, noPath, rows }) =>
      rows > 1
        ? `${rows} chỉ tiêu có mục tiêu mà chưa có số thực hiện nào.`
        : `“${name}”: có mục tiêu “${goal}” mà chưa có số thực hiện${noPath ? ", cũng chưa phân kỳ các năm" : ""}.`,
    en: ({ name, goal, noPath, rows }) =>
      rows > 1
        ? `${rows} indicators have a goal and no actual figure.`
        : `“${name}”: a goal “${goal}” with no actual figure${noPath ? " and no yearly path" : ""}.`,
  },
  scope: "table",
  reads: [],
  *find(indicator, plan) {
    if (!lacksBaseline(indicator)) return;
    const together = emptySheets(plan).get(indicator.sheet);
    if (together && together[0] !== indicator) return;
    const rows = together ?? [indicator];
    const path = together ? [] : blankPath(indicator);
    const [first, ...rest] = [...rows.flatMap(pastCells), ...path];
    yield {
      at: first!.ref,
      also: rest.map(({ ref }) => ref),
      facts: {
        name: indicator.name.text,
        goal: indicator.goal!.value.text,
        noPath: path.length > 0,
        rows: rows.length,
      },
    };
  },
});

function lacksBaseline(indicator: Indicator): boolean {
  const past = pastCells(indicator);
  return hasGoal(indicator) && past.length > 0 && past.every(isBlank);
}

function hasGoal({ goal }: Indicator): boolean {
  return goal !== null && goal.value.kind !== "missing";
}

function pastCells({ periodActual, actual }: Indicator): PlanCell[] {
  return [...(periodActual ? [periodActual] : []), ...actual.values()];
}

/** The blank years of a row that gives only the last one. */
function blankPath({ plan }: Indicator): PlanCell[] {
  const cells = [...plan].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  const blank = cells.filter(isBlank);
  const last = cells.at(-1);
  return last && !isBlank(last) && blank.length === cells.length - 1 ? blank : [];
}

/** Fewer rows are told one by one. */
const MANY = 3;

/** The sheets where every row with a goal lacks a baseline, with those rows: there the columns themselves are empty. */
const emptySheets = indexOnce((plan: Plan): ReadonlyMap<string, readonly Indicator[]> => {
  const sheets = bySheet(plan.indicators.filter(hasGoal));
  const empty = sheets.filter((rows) => rows.length >= MANY && rows.every(lacksBaseline));
  return new Map(empty.map((rows) => [rows[0]!.sheet, rows]));
});
