import { readPlanValue } from "../../domain/notation/planValue";
import type { Indicator } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";

/** What the user typed for a number: null takes the number back. */
export type TypedReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly problem: Text };

/** Reads the number of a year as a cell of that row would be read. */
export function readTypedYear(
  text: string,
  { unit, unitFacts }: Pick<Indicator, "unit" | "unitFacts">
): TypedReading {
  if (text.trim() === "") return { ok: true, value: null };
  const facts = unit && unitFacts ? { name: unit.text, kind: unitFacts.kind } : null;
  const { kind, low } = readPlanValue({ value: text.trim() }, facts);
  return kind === "number" && low !== null
    ? { ok: true, value: low }
    : { ok: false, problem: NO_NUMBER };
}

/** Reads how many there are of a unit: a whole or broken number above zero. */
export function readTypedTotal(text: string, unit: string): TypedReading {
  const { kind, low } = readPlanValue({ value: text.trim() }, { name: unit, kind: "count" });
  return kind === "number" && low !== null && low > 0
    ? { ok: true, value: low }
    : { ok: false, problem: NO_TOTAL };
}

const NO_NUMBER: Text = {
  vi: "Hãy ghi một số, ví dụ 88,5.",
  en: "Write a number, such as 88,5.",
};

const NO_TOTAL: Text = {
  vi: "Hãy ghi một số lớn hơn 0, ví dụ 116.",
  en: "Write a number above zero, such as 116.",
};
