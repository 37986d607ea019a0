import type { Plan } from "../../../src/domain/plan/plan";
import { planMemory, readPlan } from "../../../src/domain/plan/readPlan";
import { type Registers, defaultRegisters } from "../../../src/domain/plan/registers/registers";
import { rules } from "../../../src/domain/rules/catalogue";
import { RuleMemory } from "../../../src/domain/rules/recheck";
import type { Rule } from "../../../src/domain/rules/rule";
import { type RunResult, runRules } from "../../../src/domain/rules/runRules";
import type { CellValue, SheetRow, Snapshot } from "../../../src/domain/sheet";
import { type AppendixRow, appendixBook } from "../../support/appendixBook";
import { type CleanRow, cleanRows, randomStream } from "../../support/cleanPlan";
import { cleanTasks } from "../../support/cleanTasks";
import { AS_OF } from "../../support/runRule";
import { TASK_HEADER, sheetOf } from "../../support/snapshots";

const registers = defaultRegisters();

/** Every fifth indicator is detailed by two rows. */
function detailed(row: CleanRow, i: number): readonly AppendixRow[] {
  if (i % 5 > 0) return [row];
  const half = (values: readonly CellValue[]) =>
    values.map((value) => Math.floor(Number(value) / 2));
  const part = {
    ...row,
    stt: "",
    actual: half(row.actual),
    plan: half(row.plan),
    goal: half([row.goal])[0]!,
  };
  return [row, { ...part, name: "Trong đó: miền núi" }, { ...part, name: "Hải đảo" }];
}

function planBook(indicators: number, tasks: number): Snapshot {
  const book = appendixBook(...cleanRows(indicators).flatMap(detailed));
  const cells = cleanTasks()
    .slice(0, tasks)
    .map(({ name, lead, deadline, level }, i) => {
      return [i + 1, name, lead, "Các sở, ban, ngành", deadline, level];
    });
  return { ...book, sheets: [...book.sheets, sheetOf("Nhiệm vụ", [TASK_HEADER, ...cells])] };
}

/** Runs to the end as a live recheck does; `looks` counts what rules over single rows looked at. */
function run(book: Snapshot, memory: { plan: ReturnType<typeof planMemory>; rules: RuleMemory }) {
  let looks = 0;
  const counting = rules.map((rule): Rule => {
    const { find } = rule;
    if (find.over === "plan" || rule.scope === "table" || rule.asks) return rule;
    const look = (...given: Parameters<typeof find.look>) => {
      looks += 1;
      return (find.look as (...all: typeof given) => ReturnType<typeof find.look>)(...given);
    };
    return { ...rule, find: { ...find, look } as Rule["find"] };
  });
  const plan = readPlan(book, { registers, memory: memory.plan });
  const steps = runRules(plan, { asOf: AS_OF, registers }, counting, memory.rules);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { result: step.value, plan, looks };
}

const newMemory = () => ({ plan: planMemory(), rules: new RuleMemory() });

/** The rules once more, with indexes of their own: what a recheck leaves in the others can't reach them. */
interface Apart {
  readonly rules: readonly Rule[];
  readonly runRules: typeof runRules;
  readonly registers: Registers;
}
let apart: Apart;

beforeAll(async () => {
  await jest.isolateModulesAsync(async () => {
    const catalogue = await import("../../../src/domain/rules/catalogue");
    const runner = await import("../../../src/domain/rules/runRules");
    const { defaultRegisters } = await import("../../../src/domain/plan/registers/registers");
    const registers = defaultRegisters();
    apart = { rules: catalogue.rules, runRules: runner.runRules, registers };
  });
});

/** A full check: nothing is remembered, and no index of rows is taken over, since the plan before it has another length. */
function full(book: Snapshot): RunResult {
  const inFull = (one: Snapshot): RunResult => {
    const plan = readPlan(one, { registers });
    const context = { asOf: AS_OF, registers: apart.registers };
    const steps = apart.runRules(plan, context, apart.rules);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  inFull(OTHER);
  return inFull(book);
}

const OTHER = planBook(2, 2);

function withRow(
  book: Snapshot,
  sheet: number,
  index: number,
  change: (row: SheetRow) => SheetRow
) {
  const sheets = book.sheets.map((one, i) =>
    i === sheet
      ? { ...one, rows: one.rows.map((row) => (row.index === index ? change(row) : row)) }
      : one
  );
  return { ...book, sheets };
}

const TYPED: readonly CellValue[] = [
  ...[null, 0, 5, 61.5, -3, 1000, "100% xã", "7-9", "Sở Y tế", "Sở Y Tế", "Quý II", "Quý IV/2019"],
  ...["Trong đó: phần của tỉnh", "xã", "%", "hoá", "Tỷ lệ che phủ rừng", "  ", "thực hiên", "III"],
  ...[
    "Mức giảm hằng năm 1,62",
    "STT",
    "Chỉ tiêu",
    "Tổng cộng",
    "Ghi chú: số ước",
    { error: "#REF!" },
  ],
];

/** Column by column, so that often several rows show the same fault. */
const TYPED_IN_TASKS: readonly (readonly CellValue[])[] = [
  [null, 7, "A"],
  ["Đề án phát triển thủy sản xã An Bình.", "Đề án phát triển thủy sản xã An Bình", null, ...TYPED],
  [null, "Sở Y Tế", "Sở y tế", "Sở Lạ", "Sở Y tế, Sở Nội vụ", "Ban Dân tộc"],
  ["Các sở", null],
  [null, "Quý II", "Quý IV/2019", "Quí 2/2022", "30.6.2022", "sớm", "Hằng năm"],
  [null, "UBND tỉnh", "HĐND tỉnh"],
];

/** Cells that may be typed over: any, now and then a heading; or those that leave every row the row that it is. */
type Editing = "any cell" | "figures, agencies and deadlines";

/** A cell typed over, most often by what stands elsewhere in its column. */
function edited(book: Snapshot, random: () => number, editing: Editing = "any cell"): Snapshot {
  const pick = (count: number): number => Math.floor(random() * count);
  const sheet = pick(2);
  const { rows } = book.sheets[sheet]!;
  const any = editing === "any cell";
  const row = rows[any && random() < 0.02 ? pick(2) : 2 + pick(rows.length - 2)]!;
  const first = any ? 0 : sheet === 0 ? 3 : 2;
  const column = first + pick(row.values.length - first);
  const other = rows[2 + pick(rows.length - 2)]!.values[column] ?? null;
  const typed = sheet === 0 ? TYPED : TYPED_IN_TASKS[column]!;
  const value = random() < 0.4 ? other : typed[pick(typed.length)]!;
  return withRow(book, sheet, row.index, (one) => ({
    ...one,
    values: Array.from(one.values, (cell, i) => (i === column ? value : cell)),
    ...(any && random() < 0.1 && { hidden: true }),
  }));
}

describe("a recheck with memory", () => {
  it.each<[number, Editing]>([
    [1, "any cell"],
    [2, "any cell"],
    [3, "any cell"],
    [4, "figures, agencies and deadlines"],
    [5, "figures, agencies and deadlines"],
  ])(
    "finds what a full check finds after random edits (seed %i, %s)",
    (seed, editing) => {
      const random = randomStream(seed);
      const memory = newMemory();
      let book = planBook(200, 100);
      run(book, memory);
      let found = 0;
      for (let round = 0; round < 8; round++) {
        for (let edits = 2 + Math.floor(random() * 8); edits > 0; edits--)
          book = edited(book, random, editing);
        const { result, plan } = run(book, memory);
        expect(plan).toEqual(readPlan(book, { registers }));
        expect(result).toEqual(full(book));
        found += result.findings.length;
      }
      expect(found).toBeGreaterThan(30);
    },
    120_000
  );

  it.each<[number, string, (value: CellValue) => CellValue]>([
    [1, "its name with a hidden character", (value) => `${String(value)}\u200b`],
    [2, "its unit with a hidden character", (value) => `${String(value)}\u200b`],
    [2, "another unit", () => "nga\u0300y  công"],
    [12, "words for a figure", () => "chưa thực hiên\u200b"],
    [12, "another figure", () => 61.5],
    [12, "nothing", () => null],
  ])("finds what a full check finds after one cell of column %i holds %s", (column, _, typed) => {
    const memory = newMemory();
    const book = planBook(40, 0);
    run(book, memory);
    const changed = withRow(book, 0, 20, (row) => ({
      ...row,
      values: Array.from(row.values, (cell, i) => (i === column ? typed(cell ?? null) : cell)),
    }));
    expect(run(changed, memory).result).toEqual(full(changed));
    expect(run(book, memory).result).toEqual(full(book));
  });

  it("finds what a full check finds where the row that others detail got another name", () => {
    const memory = newMemory();
    const book = planBook(40, 0);
    run(book, memory);
    const changed = withRow(book, 0, 2, (row) => ({
      ...row,
      values: Array.from(row.values, (cell, i) => (i === 1 ? "Tổng số hộ" : i === 12 ? 1 : cell)),
    }));
    const { findings } = full(changed);
    expect(findings.some(({ cells }) => cells.length > 1)).toBe(true);
    expect(run(changed, memory).result.findings).toEqual(findings);
  });

  it("finds what a full check finds where rows moved down", () => {
    const memory = newMemory();
    const book = withRow(planBook(40, 0), 0, 20, (row) => ({
      ...row,
      values: Array.from(row.values, (cell, i) => (i === 1 ? `${String(cell)}\u200b` : cell)),
    }));
    run(book, memory);
    const [sheet, ...others] = book.sheets;
    const rows = sheet!.rows.map((row) =>
      row.index < 10 ? row : { ...row, index: row.index + 1 }
    );
    const moved = { ...book, sheets: [{ ...sheet!, rows }, ...others] };
    expect(run(moved, memory).result).toEqual(full(moved));
  });

  it("finds the same after a run that was cut off at any step", () => {
    const memory = newMemory();
    const clean = planBook(40, 20);
    run(clean, memory);
    const spoilt = edited(
      withRow(clean, 1, 3, (row) => ({ ...row, values: [3] })),
      randomStream(5)
    );
    const plan = readPlan(spoilt, { registers, memory: memory.plan });
    for (let steps = 0; steps < 200; steps += 7) {
      const cut = runRules(plan, { asOf: AS_OF, registers }, rules, memory.rules);
      for (let step = 0; step < steps; step++) cut.next();
      expect(run(clean, memory).result).toEqual(full(clean));
    }
    expect(run(spoilt, memory).result).toEqual(full(spoilt));
  });

  it("looks at changed rows alone with the rules over single rows", () => {
    const memory = newMemory();
    const book = planBook(300, 0);
    const whole = run(book, memory);
    const { length } = whole.plan.indicators;
    const changed = [6, 7, 8].reduce(
      (one, index) =>
        withRow(one, 0, index, (row) => ({
          ...row,
          values: Array.from(row.values, (cell, i) => (i === 12 ? 1 : cell)),
        })),
      book
    );
    const again = run(changed, memory);
    expect(again.looks).toBe((whole.looks / length) * 3);
    expect(run(changed, memory).looks).toBe(0);
    const same = again.plan.indicators.filter((row, i) => row === whole.plan.indicators[i]);
    expect(same).toHaveLength(length - 3);
  });

  it("keeps the findings of rows that were not touched, and leaves rules alone that ask for nothing that changed", () => {
    const memory = newMemory();
    const random = randomStream(6);
    let book = planBook(60, 30);
    for (let edits = 30; edits > 0; edits--) book = edited(book, random);
    const before = run(book, memory);
    const typed = withRow(book, 0, 20, (row) => ({
      ...row,
      values: Array.from(row.values, (cell, i) => (i === 12 ? 99_999 : cell)),
    }));
    const asked = jest.spyOn(
      rules.find(({ id }) => id === "indicator/unit-is-known")!.find,
      "look"
    );
    const after = run(typed, memory);
    expect(
      after.plan.indicators.filter((row, i) => row !== before.plan.indicators[i])
    ).toHaveLength(1);
    const known = new Set(before.result.findings);
    const anew = after.result.findings.filter((finding) => !known.has(finding));
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.length).toBeLessThan(after.result.findings.length / 2);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it("looks at everything again on another day", () => {
    const memory = newMemory();
    const book = planBook(30, 10);
    const whole = run(book, memory);
    memory.rules.begin(whole.plan, { asOf: "2026-01-01" as typeof AS_OF, registers });
    expect(run(book, memory).looks).toBe(whole.looks);
  });
});

it("gives rules of scope `row` nothing of other rows", () => {
  const { plan } = run(planBook(30, 10), newMemory());
  const alone = Object.defineProperties(
    { ...plan },
    Object.fromEntries(
      ["indicators", "tasks", "skipped"].map((part) => [
        part,
        {
          get: () => {
            throw new Error(`looked at ${part}`);
          },
        },
      ])
    )
  );
  const context = { asOf: AS_OF, registers };
  for (const { scope, find } of rules.filter((rule) => rule.scope === "row")) {
    expect([scope, find.over]).not.toContain("plan");
    if (find.over === "indicator") {
      plan.indicators.forEach((row) => [...find.look(row, alone, context)]);
    }
    if (find.over === "task") plan.tasks.forEach((row) => [...find.look(row, alone, context)]);
  }
});

/** Rows that refuse to tell anything else. */
function tellingOnly<Row extends object>(rows: readonly Row[], asks: readonly string[]): Row[] {
  return rows.map((row) =>
    Object.defineProperties(
      { ...row },
      Object.fromEntries(
        Object.keys(row).flatMap((fact) => {
          if (asks.includes(fact)) return [];
          const get = (): never => {
            throw new Error(`asked for ${fact}`);
          };
          return [[fact, { get }]];
        })
      )
    )
  );
}

/** Plans with many faults: a row that stands twice, years without an actual, and what random edits do. */
function faultyPlans(): readonly Plan[] {
  const random = randomStream(7);
  const plain = planBook(60, 30);
  const blank = (book: Snapshot, index: number, columns: readonly number[]): Snapshot =>
    withRow(book, 0, index, (row) => ({
      ...row,
      values: Array.from(row.values, (cell, i) => (columns.includes(i) ? null : cell)),
    }));
  const twice = withRow(plain, 0, 9, (row) => ({
    ...row,
    values: plain.sheets[0]!.rows[6]!.values,
  }));
  let book = blank(blank(twice, 12, [6]), 14, [4, 5, 6, 7, 8]);
  return Array.from({ length: 4 }, () => {
    const plan = readPlan(book, { registers });
    for (let edits = 60; edits > 0; edits--) book = edited(book, random);
    return plan;
  });
}

describe("rules that say what they ask rows for", () => {
  const plans = faultyPlans();

  it.each(rules.flatMap((rule) => (rule.asks ? [[rule.id, rule] as const] : [])))(
    "%s asks for nothing else",
    (_, rule) => {
      const { find, asks } = rule;
      let seen = 0;
      const look = (...given: Parameters<typeof find.look>): readonly never[] => {
        seen += [...(find.look as (...all: typeof given) => Iterable<unknown>)(...given)].length;
        // A finding is made from cells, whatever the rule asks for.
        return [];
      };
      for (const plan of plans) {
        const indicators = tellingOnly(plan.indicators, asks!);
        const tasks = tellingOnly(plan.tasks, asks!);
        const looking = { ...rule, find: { ...find, look } as Rule["find"] };
        const context = { asOf: AS_OF, registers };
        const steps = runRules({ ...plan, indicators, tasks }, context, [looking]);
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value.rulesFailed).toEqual([]);
      }
      expect(seen).toBeGreaterThan(0);
    }
  );
});
