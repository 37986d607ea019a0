import type {
  Allocation,
  AllocationChoices,
  AllocationRefusal,
} from "../domain/distribution/allocation";
import { allocate } from "../domain/distribution/allocate";
import { choicesOf, givenTo } from "../domain/distribution/allocationRecords";
import type { Locality } from "../domain/distribution/locality";
import { readProvinceTarget } from "../domain/distribution/provinceTarget";
import { registeredLocalities } from "../domain/distribution/registeredLocalities";
import { ALLOCATION_SHEET } from "../domain/distribution/sheet/allocationColumns";
import type { StandingIndicator } from "../domain/distribution/sheet/allocatedIndicator";
import { readAllocation } from "../domain/distribution/sheet/readAllocation";
import { sheetNamed } from "../domain/heldSheet";
import { HEAD, neededSheets } from "../domain/plan/neededSheets";
import type { Indicator, Plan } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/readPlan";
import type { Denominator } from "../domain/plan/registers/denominators";
import { type Registers, readRegisters } from "../domain/plan/registers/registers";
import { type Result, fail, succeed } from "../domain/result";
import type { Snapshot } from "../domain/sheet";
import { type StateRecord, readState } from "../domain/state/bookState";
import { rememberedTotals } from "../domain/targets/rememberedTotals";
import type { Text } from "../domain/text";
import type { PortOptions, Workbook } from "./ports/workbook";

/** What is known when targets are shared out to localities. */
export interface AllocationKnowledge {
  readonly plan: Plan;
  readonly registers: Registers;
  readonly denominators: readonly Denominator[];
  /** What the book's sheet `Phân bổ` holds. */
  readonly standing: readonly StandingIndicator[];
  readonly records: readonly StateRecord[];
}

/** Reads the plan, what its localities were given before, and how. */
export async function readForAllocation(
  workbook: Workbook,
  options: PortOptions = {}
): Promise<Result<AllocationKnowledge>> {
  const read = await workbook.read(
    { kind: "chosen", head: HEAD, choose: withAllocationSheet },
    options
  );
  if (!read.ok) return read;
  const { registers } = readRegisters(read.value);
  const plan = readPlan(read.value, { registers });
  if (plan.indicators.length === 0) return fail("not-found", NO_INDICATORS);
  const records = readState(read.value);
  return succeed({
    ...{ plan, registers, records },
    denominators: [...registers.denominators, ...rememberedTotals(records)],
    standing: readAllocation(read.value),
  });
}

function withAllocationSheet(heads: Snapshot) {
  const sheet = sheetNamed(heads, ALLOCATION_SHEET);
  return [...neededSheets(heads), ...(sheet ? [{ name: sheet.name, columns: null }] : [])];
}

/** The localities of an indicator: as the book has them already, what people changed there held; else those of the register. */
export function knownLocalities(
  { plan, registers, standing, records }: AllocationKnowledge,
  { key }: Pick<Indicator, "key">
): readonly Locality[] {
  const own = standing.find((one) => one.key === key) ?? null;
  if (!own) return registeredLocalities(registers.agencies, plan.documentDate);
  return own.rows.map(({ locality, actual, weight, limit, targets }) => {
    const given = givenTo(records, key, locality);
    const held = [...targets].flatMap(([year, value]): [number, number][] =>
      typeof value === "number" && value !== given.get(year) ? [[year, value]] : []
    );
    return { name: locality, actual, weight, limit, held: new Map(held) };
  });
}

/** How an indicator was shared out before; equal shares of exactly the target where it was not. */
export function knownChoices(
  { records }: AllocationKnowledge,
  { key }: Pick<Indicator, "key">
): AllocationChoices {
  return choicesOf(records, key) ?? { basis: "equal", factor: 1, weightSource: "" };
}

/** What sharing an indicator's targets out would give; nothing is written. */
export function proposeAllocation(
  knowledge: AllocationKnowledge,
  row: Indicator,
  localities: readonly Locality[],
  choices: AllocationChoices
): Allocation | AllocationRefusal {
  const words = unreadableTarget(knowledge, row);
  if (words) return words;
  const target = readProvinceTarget(row, knowledge);
  return "code" in target ? target : allocate(target, localities, choices);
}

/** A person wrote words among the targets of localities: they are not overwritten unasked. */
function unreadableTarget(
  { standing }: AllocationKnowledge,
  row: Indicator
): AllocationRefusal | null {
  const rows = standing.find(({ key }) => key === row.key)?.rows ?? [];
  const words = rows.flatMap(({ targets, cells }) =>
    [...targets].flatMap(([year, value]) =>
      value === null || typeof value === "number" ? [] : cells.get(year)!
    )
  );
  if (!words[0]) return null;
  const { sheet, cell } = words[0];
  return {
    ...{ code: "unreadable", cells: words, holds: [] },
    text: {
      vi: `“${row.name.text}”: ô ${cell} của trang “${sheet}” không phải là số. Hãy ghi số hoặc xóa ô này rồi phân bổ lại.`,
      en: `“${row.name.text}”: cell ${cell} of the sheet “${sheet}” is no number. Write one or clear it, then share out again.`,
    },
  };
}

const NO_INDICATORS: Text = {
  vi: "Sổ không có chỉ tiêu nào để phân bổ. Hãy mở sổ có biểu chỉ tiêu theo mẫu.",
  en: "The book has no indicators to share out. Open a book with the indicator appendix.",
};
