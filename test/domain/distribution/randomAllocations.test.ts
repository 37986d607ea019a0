import { allocate } from "../../../src/domain/distribution/allocate";
import {
  type Allocation,
  type AllocationRefusal,
  isAllocation,
} from "../../../src/domain/distribution/allocation";
import type { Locality } from "../../../src/domain/distribution/locality";
import type { ProvinceTarget } from "../../../src/domain/distribution/provinceTarget";
import { randomStream } from "../../support/cleanPlan";
import { locality, targetOf } from "./targetOf";

jest.setTimeout(120_000);

const YEARS = [0, 1, 2, 3, 4];
const COMMUNES = targetOf(["Số xã đạt tiêu chí nông thôn mới", "xã", 1, 2, 1, 1, 1, 1, 2]);
const INSURED = targetOf(["Tỷ lệ bao phủ bảo hiểm y tế", "%", 1, 2, 1, 1, 1, 1, 2]);
const ACCIDENTS = targetOf(["Số vụ tai nạn giao thông", "vụ", 2, 1, 2, 1, 1, 1, 1]);
const BUDGET = targetOf(["Tổng thu ngân sách trên địa bàn", "tỷ đồng", 1, 5, 1, 1, 1, 1, 1]);
const KINDS = [COMMUNES, INSURED, ACCIDENTS, BUDGET] as const;

interface Drawn {
  readonly target: ProvinceTarget;
  readonly localities: readonly Locality[];
}

/** Localities on ways of their own, of which the province's targets are made; a fifth of the cells held, some where they do not fit. */
function draw(random: () => number, kind: ProvinceTarget, count: number, amiss: number): Drawn {
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const sign = kind.way === "down" ? -1 : 1;
  const paths = Array.from({ length: count }, () => {
    let level = kind === INSURED ? 40 + upTo(40) : 40 + upTo(60);
    return [-1, ...YEARS].map(() => (level += kind.flows ? upTo(20) - 10 : sign * upTo(6)));
  });
  const weights = paths.map(() => 1 + upTo(300_000));
  const values = YEARS.map((year) => {
    const own = paths.map((path) => path[year + 1]!);
    if (kind.makes === "sum") return own.reduce((sum, value) => sum + value, 0);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const mean = own.reduce((sum, value, i) => sum + value * weights[i]!, 0) / all;
    return Math.round(mean * 10) / 10;
  });
  const localities = paths.map((path, i) => {
    const held = YEARS.filter(() => random() < (kind.makes === "sum" ? 0.2 : 0.05)).map(
      (year): [number, number] => [2021 + year, path[year + 1]! + (random() < amiss ? 9 : 0)]
    );
    return locality(`Huyện ${i}`, { actual: path[0]!, weight: weights[i]!, held: new Map(held) });
  });
  return { target: { ...kind, values }, localities };
}

function faultsOf({ target, localities }: Drawn, { parts, made, decimals }: Allocation): string[] {
  const faults: string[] = [];
  const unit = 10 ** -decimals;
  const sign = target.way === "down" ? -1 : 1;
  YEARS.forEach((year) => {
    const beyond = sign * (made[year]! - target.values[year]!);
    const most = target.makes === "sum" ? 1e-9 : unit;
    // Where everyone is held, a mean is as near as the weights are taken.
    const least = target.makes === "sum" ? -1e-9 : -0.01 * unit;
    if (beyond < least || beyond >= most)
      faults.push(`${2021 + year}: ${made[year]} for ${target.values[year]}`);
  });
  parts.forEach(({ values }, i) => {
    const { actual, held, name } = localities[i]!;
    for (const [year, value] of held) {
      if (values[year - 2021] !== value) faults.push(`${name} ${year}: not held`);
    }
    if (values.some((value) => value < target.low || value > target.high))
      faults.push(`${name}: out of bounds`);
    if (target.flows) return;
    [actual!, ...values].reduce((before, value) => {
      if (sign * (value - before) < -1e-9) faults.push(`${name} goes back`);
      return value;
    });
  });
  return faults;
}

it("1,500 random allocations break no margin, no bound, no hold, no direction; those that can't be name what contradicts", () => {
  const random = randomStream(12);
  const faults: string[] = [];
  const refused: AllocationRefusal[] = [];
  for (let run = 0; run < 1_500; run++) {
    const drawn = draw(random, KINDS[run % KINDS.length]!, 2 + Math.floor(random() * 3), 0.08);
    const basis = (["equal", "profile"] as const)[run % 2]!;
    const outcome = allocate(drawn.target, drawn.localities, {
      basis,
      factor: 1,
      weightSource: "",
    });
    if (isAllocation(outcome)) faults.push(...faultsOf(drawn, outcome));
    else refused.push(outcome);
  }
  expect(faults).toEqual([]);
  const codes = new Set(refused.map(({ code }) => code));
  for (const code of codes) expect(["conflict", "hold-out-of-bounds", "no-room"]).toContain(code);
  expect(refused.length).toBeGreaterThan(20);
  expect(refused.length).toBeLessThan(500);
  const unnamed = refused.filter(({ code, holds }) => code === "conflict" && holds.length === 0);
  expect(unnamed).toEqual([]);
});

it.each(KINDS.map((kind) => [kind.row.name.text, kind] as const))(
  "100 localities by five years with cells held: %s exact, the same every time",
  (_, kind) => {
    const drawn = draw(randomStream(5), kind, 100, 0);
    const choices = { basis: "equal", factor: 1, weightSource: "" } as const;
    const outcome = allocate(drawn.target, drawn.localities, choices);
    if (!isAllocation(outcome)) throw new Error(outcome.text.vi);
    expect(faultsOf(drawn, outcome)).toEqual([]);
    expect(allocate(drawn.target, drawn.localities, choices)).toEqual(outcome);
  }
);
