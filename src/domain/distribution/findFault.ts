import { isWorse } from "../plan/valueOrder";
import { enNumber, viNumber } from "../rules/say";
import { roundTo } from "../targets/scale";
import type { AllocationChoices, AllocationRefusal, AllocationRefusalCode } from "./allocation";
import type { Locality } from "./locality";
import { madeBy } from "./madeBy";
import type { ProvinceTarget } from "./provinceTarget";
import { lacking } from "./sharingRatios";

/** The first thing in what the user stated that keeps a target from being shared out; null where all is well. */
export function findFault(
  target: ProvinceTarget,
  localities: readonly Locality[],
  { factor }: AllocationChoices
): AllocationRefusal | null {
  const name = target.row.name.text;
  if (localities.length === 0) return refusal("no-localities", name, NO_LOCALITIES);
  if (!(factor >= 1 && factor <= MOST_FACTOR))
    return refusal("bad-factor", name, badFactor(factor));
  const twice = localities.find(
    (one, i) => localities.findIndex(({ name: other }) => other === one.name) < i
  );
  if (twice) return refusal("locality-twice", name, statedTwice(twice));
  if (target.makes === "mean") {
    const without = localities.filter(({ weight }) => weight === null || weight <= 0);
    const what = target.weightedBy ?? "trọng số";
    if (without.length > 0) {
      return lacking("needs-weights", target, without, {
        vi: `trọng số để tính bình quân${target.weightedBy ? ` (${what})` : ""}`,
        en: `weight for the mean${target.weightedBy ? ` (${what})` : ""}`,
      });
    }
  }
  return heldAmiss(target, localities) ?? beyondTarget(target, localities);
}

/** Nobody gives localities twice what the province needs: such a factor is a slip. */
const MOST_FACTOR = 2;

/** A held target that its own locality denies. */
function heldAmiss(
  target: ProvinceTarget,
  localities: readonly Locality[]
): AllocationRefusal | null {
  const { low, high, way, flows, years } = target;
  for (const locality of localities) {
    for (const [year, value] of locality.held) {
      const hold = { locality: locality.name, year, value };
      if (!years.includes(year)) {
        return refusal("hold-out-of-bounds", target.row.name.text, beyondPlan(hold, years), [hold]);
      }
      const limit = locality.limit !== null && way && !flows ? locality.limit : null;
      const past = limit !== null && isWorse(limit, value, way!);
      if (past || value < low || value > high) {
        return refusal(
          "hold-out-of-bounds",
          target.row.name.text,
          outside(hold, past ? limit : null),
          [hold]
        );
      }
      if (way && !flows && locality.actual !== null && isWorse(value, locality.actual, way)) {
        return refusal("hold-below-actual", target.row.name.text, worse(hold, locality.actual), [
          hold,
        ]);
      }
    }
  }
  return null;
}

/** Localities that have already more than the province plans for its first year. */
function beyondTarget(
  target: ProvinceTarget,
  localities: readonly Locality[]
): AllocationRefusal | null {
  const { way, flows, values, years } = target;
  if (way === null || flows || localities.some(({ actual }) => actual === null)) return null;
  const parts = localities.map((locality) => ({ locality, values: [locality.actual!] }));
  const [reached] = madeBy({ ...target, years: years.slice(0, 1) }, parts);
  if (!isWorse(values[0]!, reached!, way)) return null;
  const [vi, en] = [viNumber, enNumber].map((number) => [
    number(roundTo(reached!, SHOWN)),
    number(values[0]!),
  ]);
  return refusal("no-room", target.row.name.text, {
    vi: `các địa phương đã đạt ${vi![0]}, tốt hơn chỉ tiêu tỉnh năm ${years[0]} (${vi![1]}). Hãy kiểm lại số thực hiện của địa phương và chỉ tiêu tỉnh`,
    en: `the localities have reached ${en![0]}, better than the province's target of ${years[0]} (${en![1]}). Check their actual figures and the target`,
  });
}

/** Decimals of a mean in a sentence. */
const SHOWN = 2;

interface Said {
  readonly vi: string;
  readonly en: string;
}

function refusal(
  code: AllocationRefusalCode,
  name: string,
  { vi, en }: Said,
  holds: AllocationRefusal["holds"] = []
): AllocationRefusal {
  return { code, holds, cells: [], text: { vi: `“${name}”: ${vi}.`, en: `“${name}”: ${en}.` } };
}

const NO_LOCALITIES: Said = {
  vi: "chưa có địa phương nào để phân bổ. Hãy dán danh sách địa phương, hoặc ghi từng địa phương ở trang “Cơ quan” (loại “Địa phương”)",
  en: "there is no locality to share it out to. Paste the list, or write each locality on the sheet “Cơ quan” (kind “Địa phương”)",
};

function badFactor(factor: number): Said {
  return {
    vi: `tổng giao so với chỉ tiêu tỉnh phải từ 1 đến ${MOST_FACTOR} lần, không phải ${viNumber(factor)}`,
    en: `localities are given 1 to ${MOST_FACTOR} times the province's target, not ${enNumber(factor)}`,
  };
}

function statedTwice({ name }: Locality): Said {
  return {
    vi: `địa phương “${name}” có hai dòng. Hãy bỏ bớt một dòng`,
    en: `the locality “${name}” has two rows. Leave one of them out`,
  };
}

type Hold = AllocationRefusal["holds"][number];

function outside({ locality, year, value }: Hold, limit: number | null): Said {
  return {
    vi: `“${locality}” năm ${year} giữ ${viNumber(value)}, ${limit === null ? "ngoài khoảng cho phép của chỉ tiêu" : `vượt giới hạn ${viNumber(limit)}`}. Hãy sửa số này`,
    en: `“${locality}” in ${year} is held at ${enNumber(value)}, ${limit === null ? "outside the bounds of the indicator" : `beyond its limit ${enNumber(limit)}`}. Correct it`,
  };
}

function beyondPlan({ locality, year }: Hold, years: readonly number[]): Said {
  const span = `${years[0]}-${years.at(-1)}`;
  return {
    vi: `“${locality}” giữ số của năm ${year}, ngoài các năm kế hoạch ${span}. Hãy bỏ số này`,
    en: `“${locality}” is held in ${year}, which is not among the plan years ${span}. Take it out`,
  };
}

function worse({ locality, year, value }: Hold, actual: number): Said {
  return {
    vi: `“${locality}” năm ${year} giữ ${viNumber(value)}, kém mức đã đạt (${viNumber(actual)}). Hãy sửa số này`,
    en: `“${locality}” in ${year} is held at ${enNumber(value)}, worse than what it has reached (${enNumber(actual)}). Correct it`,
  };
}
