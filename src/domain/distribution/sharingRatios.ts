import type { AllocationRefusal, AllocationRefusalCode } from "./allocation";
import type { Locality } from "./locality";
import type { ProvinceTarget } from "./provinceTarget";
import type { SharingBasis } from "./sharingBasis";

/** How much of what is to be shared each locality takes, in ratio to the others. */
export interface SharingRatios {
  readonly ratios: readonly number[];
  readonly by: "weight" | "actual" | null;
}

/** The ratios by which localities share; a refusal names those that lack the number it takes. */
export function sharingRatios(
  target: ProvinceTarget,
  localities: readonly Locality[],
  basis: SharingBasis
): SharingRatios | AllocationRefusal {
  if (basis === "equal") return { ratios: localities.map(() => 1), by: null };
  if (basis === "headroom") return headroom(target, localities);
  // Of a mean the weights say how much each counts, not how much each gains.
  const weights = target.makes === "sum" ? localities.map(({ weight }) => weight) : [];
  if (target.makes === "sum" && weights.every(isRatio)) {
    return { ratios: weights, by: "weight" };
  }
  const actuals = localities.map(({ actual }) => actual);
  if (weights.every((weight) => weight === null) && actuals.every(isRatio)) {
    return { ratios: actuals, by: "actual" };
  }
  return target.makes === "sum"
    ? lacking(
        "needs-weights",
        target,
        localities.filter(({ weight }) => !isRatio(weight)),
        WEIGHT
      )
    : lacking(
        "needs-actuals",
        target,
        localities.filter(({ actual }) => !isRatio(actual)),
        ACTUAL
      );
}

/** Nobody takes less than nothing. */
function isRatio(value: number | null): value is number {
  return value !== null && value >= 0;
}

function headroom(
  target: ProvinceTarget,
  localities: readonly Locality[]
): SharingRatios | AllocationRefusal {
  const without = localities.filter(({ actual }) => actual === null);
  if (without.length > 0) return lacking("needs-actuals", target, without, ACTUAL);
  const down = target.way === "down";
  const best = down ? target.low : target.high;
  const unlimited = localities.filter(({ limit }) => !Number.isFinite(limit ?? best));
  if (unlimited.length > 0) return lacking("needs-limits", target, unlimited, LIMIT);
  const ratios = localities.map(({ actual, limit }) =>
    Math.max(0, ((limit ?? best) - actual!) * (down ? -1 : 1))
  );
  return { ratios, by: null };
}

const WEIGHT = { vi: "trọng số", en: "weight" };
const ACTUAL = { vi: "số thực hiện", en: "actual figure" };
const LIMIT = { vi: "giới hạn có thể đạt", en: "limit that it can reach" };

const NAMED = 3;

/** Names the localities that lack a number which is needed of all. */
export function lacking(
  code: AllocationRefusalCode,
  { row }: Pick<ProvinceTarget, "row">,
  without: readonly Locality[],
  what: { readonly vi: string; readonly en: string }
): AllocationRefusal {
  const names = without.slice(0, NAMED).map(({ name }) => `“${name}”`);
  const rest = without.length - names.length;
  return {
    ...{ code, cells: [], holds: [] },
    text: {
      vi: `“${row.name.text}”: chưa có ${what.vi} của ${names.join(", ")}${rest > 0 ? ` và ${rest} địa phương khác` : ""}. Hãy bổ sung, hoặc chọn cách chia khác.`,
      en: `“${row.name.text}”: ${names.join(", ")}${rest > 0 ? ` and ${rest} more localities` : ""} have no ${what.en}. Add it, or choose another way of sharing.`,
    },
  };
}
