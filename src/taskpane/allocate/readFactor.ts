import { readPlanValue } from "../../domain/notation/planValue";
import type { Text } from "../../domain/text";

/** What the user typed for a factor. */
export type FactorReading =
  { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: Text };

/** Reads `1,05`; `1.05` is the same here, since no factor goes into the thousands. */
export function readFactor(text: string): FactorReading {
  const { kind, low } = readPlanValue({ value: text.trim().replace(/^(\d)\./, "$1,") }, null);
  return kind === "number" && low !== null
    ? { ok: true, value: low }
    : { ok: false, problem: NO_FACTOR };
}

const NO_FACTOR: Text = {
  vi: "Hãy ghi một số, ví dụ 1,05 để giao cao hơn chỉ tiêu tỉnh 5%.",
  en: "Write a number, such as 1,05 to give 5% more than the province's target.",
};
