import type { Allocation } from "../domain/distribution/allocation";
import { withAllocation } from "../domain/distribution/allocationRecords";
import { explainAllocation } from "../domain/distribution/explainAllocation";
import type { AllocatedIndicator } from "../domain/distribution/sheet/allocatedIndicator";
import { ALLOCATION_SHEET } from "../domain/distribution/sheet/allocationColumns";
import { allocationRows } from "../domain/distribution/sheet/allocationRows";
import { allocationSheet, heldAllocationSheet } from "../domain/distribution/sheet/allocationSheet";
import { failureSentence } from "../domain/failureSentences";
import type { StateRecord } from "../domain/state/bookState";
import type { Text } from "../domain/text";
import { type AllocationKnowledge, readForAllocation } from "./allocationPlan";
import type { Desk, WriteResult } from "./applyEdits";
import type { PortOptions } from "./ports/workbook";
import { writeOwnSheet } from "./writeOwnSheet";

/** Writes an allocation into the sheet `Phân bổ`, beside those of other indicators: one write, journalled, taken back as one. */
export async function writeAllocation(
  desk: Desk,
  knowledge: AllocationKnowledge,
  allocation: Allocation,
  options: PortOptions = {}
): Promise<WriteResult> {
  const now = await readForAllocation(desk.workbook, options);
  if (!now.ok) return { ok: false, failure: { ...now.failure, aftermath: "unchanged" } };
  if (basisOf(now.value) !== basisOf(knowledge)) {
    const failure = { code: "changed" as const, text: failureSentence("changed") };
    return { ok: false, failure: { ...failure, aftermath: "unchanged" } };
  }
  const { plan, standing } = knowledge;
  const { years, row } = allocation.target;
  const { from = years[0]!, to = years.at(-1)! } = plan.period ?? {};
  const own = indicatorOf(allocation);
  const others = standing.filter(({ key }) => key !== row.key);
  const order = new Map(plan.indicators.map(({ key }, i) => [key, i]));
  const place = ({ key }: AllocatedIndicator): number => order.get(key) ?? Infinity;
  const rows = allocationRows({
    ...{ province: plan.province, period: `${from}-${to}`, years },
    baseYear: plan.baseYear ?? from - 1,
    indicators: [...others, own].sort((a, b) => place(a) - place(b)),
  });
  const sheet = {
    name: ALLOCATION_SHEET,
    author: (name: string) => allocationSheet(name, rows),
    layout: heldAllocationSheet,
  };
  const remember = (records: readonly StateRecord[]) => withAllocation(records, allocation);
  return writeOwnSheet(desk, { label: LABEL, sheets: [sheet], remember }, options);
}

/** What of a book an allocation rests on. */
function basisOf({ plan, standing }: AllocationKnowledge): string {
  const targets = plan.indicators.map(({ key, plan: years }) => [
    key,
    [...years].map(([year, { content }]) => [year, content.value]),
  ]);
  const given = standing.map(({ key, rows }) => [
    key,
    rows.map((row) => [{ ...row, cells: null }, [...row.targets]]),
  ]);
  return JSON.stringify([targets, given]);
}

function indicatorOf(allocation: Allocation): AllocatedIndicator {
  const { row, years, makes, values, base } = allocation.target;
  return {
    ...{ key: row.key, name: row.name.text, unit: row.unit?.text ?? "", makes },
    province: new Map(years.map((year, i) => [year, values[i]!])),
    ...{ actual: base, how: explainAllocation(allocation).vi },
    rows: allocation.parts.map(({ locality, values: own }) => ({
      ...{ locality: locality.name, actual: locality.actual },
      ...{ weight: locality.weight, limit: locality.limit },
      targets: new Map(years.map((year, i) => [year, own[i]!])),
    })),
  };
}

const LABEL: Text = {
  vi: "Phân bổ chỉ tiêu cho địa phương",
  en: "Share targets out to localities",
};
