import type { Method } from "../../../src/domain/targets/method";
import type { Scenario } from "../../../src/domain/targets/scenario";
import type { ProposedRow, RefusedRow } from "../../../src/domain/targets/proposal";
import { randomStream } from "../../support/cleanPlan";
import { type SmallIndicator, indicatorBook } from "../../support/snapshots";
import { proposalOf, planOf, yearsOf } from "./planOf";

jest.setTimeout(120_000);

interface Kind {
  readonly name: string;
  readonly unit: string;
  readonly up: boolean;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
}

const KINDS: readonly Kind[] = [
  {
    name: "Số xã đạt tiêu chí nông thôn mới",
    unit: "xã",
    up: true,
    low: 0,
    high: 200,
    decimals: 0,
  },
  { name: "Tỷ lệ bao phủ bảo hiểm y tế", unit: "%", up: true, low: 0, high: 100, decimals: 2 },
  { name: "Tỷ lệ hộ nghèo đa chiều", unit: "%", up: false, low: 0, high: 100, decimals: 2 },
  {
    name: "Tổng thu ngân sách trên địa bàn",
    unit: "tỷ đồng",
    up: true,
    low: 0,
    high: 9000,
    decimals: 2,
  },
];
const METHODS: readonly Method[] = ["equal-steps", "growth", "hold", "total", "profile"];

interface Drawn {
  readonly kind: Kind;
  readonly method: Method;
  readonly base: number;
  readonly goal: number;
  readonly held: readonly (number | null)[];
  readonly row: SmallIndicator;
}

/** Rows from a baseline to a goal, mostly the right way, with years held on the way and sometimes off it. */
function draw(random: () => number, at: number): Drawn {
  const kind = KINDS[at % KINDS.length]!;
  const drawn = METHODS[Math.floor(random() * METHODS.length)]!;
  // A profile of what adds up over years would share out a total.
  const method = drawn === "profile" && kind.unit === "tỷ đồng" ? "growth" : drawn;
  const places = Math.floor(random() * (kind.decimals + 1));
  const cut = (value: number): number =>
    Number(Math.min(Math.max(value, kind.low), kind.high).toFixed(places));
  const [worse, better] = [random(), random()]
    .map((share) => kind.low + share * (kind.high - kind.low))
    .sort((a, b) => (kind.up ? a - b : b - a));
  const swapped = random() < 0.1;
  const base = cut(swapped ? better! : worse!);
  const level = cut(swapped ? worse! : better!);
  const goal = method === "total" ? cut(base) * 5 + Math.floor(random() * 50) : level;
  const held = [1, 2, 3, 4, 5].map((step) => {
    if (random() >= 0.2 || step === 5) return null;
    const noise = random() < 0.1 ? (random() - 0.5) * (kind.high - kind.low) : 0;
    return cut(base + ((level - base) * step) / 5 + noise);
  });
  const row: SmallIndicator = [
    ...([`${kind.name} (số ${at})`, kind.unit, base, goal] as const),
    ...held.map((value) => value ?? ""),
  ];
  return { kind, method, base, goal, held, row };
}

const DRAWN = 10_000;
const random = randomStream(6);
const drawn = Array.from({ length: DRAWN }, (_, at) => draw(random, at));
const book = indicatorBook(...drawn.map(({ row }) => row));
const byName = new Map(drawn.map((one) => [one.row[0], one]));
const plan = planOf(book);
const methods = new Map(plan.indicators.map((row) => [row.key, byName.get(row.name.text)!.method]));
const scenarios = new Map(
  plan.indicators.map(({ key }): [string, Scenario] => [
    key,
    (["low", "base", "high"] as const)[Math.floor(random() * 3)]!,
  ])
);
const weights = new Map(
  plan.indicators
    .filter(({ key }) => methods.get(key) === "profile")
    .map(({ key }) => [key, [0, 0, 0, 0, 1].map((least) => least + Math.floor(random() * 5))])
);
const proposal = proposalOf(book, { methods, scenarios, weights });

const factsOf = ({ row }: ProposedRow | RefusedRow): Drawn => byName.get(row.name.text)!;
const decimalsOf = (value: number): number => String(value).split(".")[1]?.length ?? 0;

function isMonotone(levels: readonly number[], up: boolean): boolean {
  return levels.every((level, i) => {
    const gap = i === 0 ? 0 : level - levels[i - 1]!;
    return (up ? gap : -gap) >= -1e-9;
  });
}

/** What of a row is not as it should be. */
function faultsOf(proposed: ProposedRow): string[] {
  const { kind, method, base, goal, held } = factsOf(proposed);
  const levels = yearsOf(proposed) as number[];
  const faults: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds)
      faults.push(`${what}: ${method} ${base} → ${goal} [${held.join()}] gives ${levels.join()}`);
  };
  check(
    levels.every((level) => level >= kind.low),
    "below its bound"
  );
  check(
    method === "total" || levels.every((level) => level <= 100 || kind.unit !== "%"),
    "above its bound"
  );
  check(
    held.every(
      (value, i) => value === null || (levels[i] === value && !proposed.years[i]!.changed)
    ),
    "a held cell changed"
  );
  const sum = levels.reduce((total, level) => total + level, 0);
  if (method === "total") check(Math.abs(sum - goal) < 1e-6, "the total is broken");
  else {
    check(levels.at(-1) === goal, "the last year misses the goal");
    check(isMonotone([base, ...levels], kind.up), "not monotone");
  }
  const most = Math.max(kind.decimals, decimalsOf(goal));
  check(
    levels.every((level) => decimalsOf(level) <= most),
    "too many decimals"
  );
  return faults;
}

describe(`${DRAWN} random rows`, () => {
  it("break no total, no bound, no direction, no held cell and no goal", () => {
    expect(proposal.rows.flatMap(faultsOf)).toEqual([]);
    expect(proposal.rows.length).toBeGreaterThan(DRAWN / 2);
  });

  it("are refused only for a reason that is there, and it is told", () => {
    const unfounded = proposal.refused.filter((one) => {
      const { kind, method, base, goal, held } = factsOf(one);
      const stated = held.filter((value) => value !== null);
      const code = one.refusal.code;
      if (!one.refusal.text.vi.includes(one.row.name.text)) return true;
      if (code === "method-unfit")
        return !(method === "growth" && [base, goal, ...stated].includes(0));
      if (method !== "total") return isMonotone([base, ...stated, goal], kind.up);
      const rest = goal - stated.reduce((sum, value) => sum + value, 0);
      const years = held.length - stated.length;
      return code !== "no-room" || (rest >= 0 && (kind.unit !== "%" || rest <= 100 * years));
    });
    expect(unfounded.map(({ row, refusal }) => [row.name.text, refusal.text.vi])).toEqual([]);
    expect(proposal.refused.length).toBeGreaterThan(DRAWN / 20);
    expect(proposal.rows.length + proposal.refused.length).toBe(DRAWN);
  });
});
