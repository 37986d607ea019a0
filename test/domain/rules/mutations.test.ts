import { rules } from "../../../src/domain/rules/catalogue";
import type { Finding } from "../../../src/domain/rules/finding";
import { appendixBook } from "../../support/appendixBook";
import { type CleanRow, cleanRows, randomStream } from "../../support/cleanPlan";
import { runOn } from "../../support/runRule";

const ROWS = 1_190;
const FAULTS = 200;
/** As Excel numbers rows. */
const FIRST_ROW = 3;

type Random = () => number;

/** One class of fault: the rule that must tell it, in which rows it can happen, and how. */
interface FaultClass {
  readonly rule: string;
  readonly where?: (row: CleanRow) => boolean;
  readonly spoil: (row: CleanRow, random: Random) => CleanRow;
}

const isPercent = ({ unit }: CleanRow): boolean => unit === "%";
const isCount = ({ unit }: CleanRow): boolean => ["xã", "doanh nghiệp", "vụ"].includes(unit);
const isAmount = ({ unit }: CleanRow): boolean =>
  ["tỷ đồng", "triệu USD", "triệu lượt"].includes(unit);
const isState = ({ name }: CleanRow): boolean => /^(Số xã|Tỷ lệ|Thu nhập|Số giường)/.test(name);

function pick(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

function at<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.map((one, i) => (i === index ? item : one));
}

const stepOf = ({ plan }: CleanRow): number => Number(plan[1]) - Number(plan[0]);

const CLASSES: Readonly<Record<string, FaultClass>> = {
  "two plan years swapped": {
    rule: "indicator/years-are-not-swapped",
    spoil: (row, random) => {
      const i = pick(random, 0, 3);
      const j = pick(random, i + 1, 4);
      return { ...row, plan: at(at(row.plan, i, row.plan[j]!), j, row.plan[i]!) };
    },
  },
  "a plan year blank": {
    rule: "indicator/years-are-filled",
    spoil: (row, random) => ({ ...row, plan: at(row.plan, pick(random, 0, 4), "") }),
  },
  "a goal that the last year does not meet": {
    rule: "indicator/last-year-meets-goal",
    spoil: (row) => ({ ...row, goal: Number((Number(row.goal) + stepOf(row)).toFixed(2)) }),
  },
  "a year beyond the goal": {
    rule: "indicator/goal-is-not-passed-early",
    spoil: (row, random) => ({
      ...row,
      plan: at(row.plan, pick(random, 0, 3), Number((Number(row.goal) + stepOf(row)).toFixed(2))),
    }),
  },
  "a share with a lost comma": {
    rule: "indicator/value-is-within-bounds",
    where: (row) => isPercent(row) && /^Tỷ lệ/.test(row.name),
    spoil: (row, random) => {
      const i = pick(random, 0, 5);
      return { ...row, actual: at(row.actual, i, Math.round(Number(row.actual[i]) * 100)) };
    },
  },
  "an amount in another unit": {
    rule: "indicator/value-keeps-its-scale",
    where: isAmount,
    spoil: (row, random) => {
      const i = pick(random, 0, 4);
      return { ...row, plan: at(row.plan, i, Number(row.plan[i]) * 1000) };
    },
  },
  "half a thing": {
    rule: "indicator/count-is-whole",
    where: isCount,
    spoil: (row, random) => {
      const i = pick(random, 0, 4);
      return { ...row, actual: at(row.actual, i, Number(row.actual[i]) + 0.5) };
    },
  },
  "a share of the total in a row of counts": {
    rule: "indicator/count-is-not-a-share",
    where: isCount,
    spoil: (row, random) => ({ ...row, plan: at(row.plan, pick(random, 0, 3), "100%") }),
  },
  prose: {
    rule: "indicator/value-is-readable",
    spoil: (row, random) => ({ ...row, plan: at(row.plan, pick(random, 0, 4), "chưa xác định") }),
  },
  "a formula error": {
    rule: "indicator/value-is-readable",
    spoil: (row, random) => ({
      ...row,
      actual: at(row.actual, pick(random, 0, 4), { error: "#REF!" }),
    }),
  },
  "a change in words among the actuals": {
    rule: "indicator/actual-is-a-level",
    where: ({ name }) => !name.startsWith("Tốc độ"),
    spoil: (row, random) => ({
      ...row,
      actual: at(row.actual, pick(random, 0, 4), "tăng thêm 2,5"),
    }),
  },
  "an actual missing between two": {
    rule: "indicator/actuals-are-complete",
    spoil: (row, random) => ({ ...row, actual: at(row.actual, pick(random, 1, 4), "") }),
  },
  "the period's value of an older year": {
    rule: "indicator/period-value-matches-years",
    where: isState,
    spoil: (row, random) => ({ ...row, period: row.actual[pick(random, 0, 4)]! }),
  },
  "a baseline better than the plan": {
    rule: "indicator/plan-is-not-below-baseline",
    where: ({ name }) => !name.startsWith("Xếp hạng"),
    spoil: (row) => {
      const better = Number((Number(row.plan[0]) + stepOf(row) / 2).toFixed(2));
      const base = isCount(row) ? Math.round(better) : better;
      return { ...row, period: base, actual: at(row.actual, 5, base) };
    },
  },
  "no actual figure": {
    rule: "indicator/goal-has-a-baseline",
    spoil: (row) => ({ ...row, period: "", actual: [] }),
  },
  "no unit": {
    rule: "indicator/unit-is-given",
    spoil: (row) => ({ ...row, unit: "" }),
  },
  "no name": {
    rule: "indicator/row-is-named",
    spoil: (row) => ({ ...row, name: "" }),
  },
};

/** Several classes share a plan, each in rows of its own: fewer plans to judge. */
const ROUNDS = 6;

function rounds(): (readonly (readonly [name: string, fault: FaultClass])[])[] {
  const classes = Object.entries(CLASSES);
  return Array.from({ length: ROUNDS }, (_, round) =>
    classes
      .filter((_one, i) => i % ROUNDS === round)
      // Those that can happen in few rows choose first.
      .sort(([, a], [, b]) => Number(a.where === undefined) - Number(b.where === undefined))
  );
}

/** So many free rows in which the fault can happen, chosen by chance. */
function chosenRows(
  where: FaultClass["where"],
  taken: ReadonlySet<number>,
  random: Random
): number[] {
  const free = clean.flatMap((row, i) => (!taken.has(i) && (where?.(row) ?? true) ? i : []));
  return Array.from({ length: Math.min(FAULTS, free.length) }, () =>
    free.splice(pick(random, 0, free.length - 1), 1)
  ).flat();
}

const clean = cleanRows(ROWS);

/** `rule row` of what is no matter of presentation, in order. */
function told(rows: readonly CleanRow[]): string[] {
  const { findings, rulesFailed } = runOn(appendixBook(...rows), rules);
  expect(rulesFailed).toEqual([]);
  return findings
    .filter(({ group }: Finding) => group === undefined)
    .map(({ rule, at: { cell } }) => `${rule} ${cell.replace(/[A-Z]+/, "")}`)
    .sort();
}

it("a clean plan of 1,190 rows has no finding", () => {
  expect(told(clean)).toEqual([]);
});

it.each(rounds().map((round) => [round.map(([name]) => name).join("; "), round] as const))(
  "%s: every one told, once, and nothing else",
  (_, round) => {
    const random = randomStream(20_211_109);
    const faultAt = new Map<number, FaultClass>();
    for (const [, fault] of round) {
      const chosen = chosenRows(fault.where, new Set(faultAt.keys()), random);
      expect(chosen.length).toBe(FAULTS);
      for (const row of chosen) faultAt.set(row, fault);
    }
    const rows = clean.map((row, i) => faultAt.get(i)?.spoil(row, random) ?? row);
    const expected = [...faultAt].map(([row, { rule }]) => `${rule} ${row + FIRST_ROW}`);
    expect(told(rows)).toEqual(expected.sort());
  }
);
