import { readPlanValue } from "../notation/planValue";
import type { Unit } from "../plan/registers/units";
import type { GivenCell } from "./givenTables";
import { text } from "./styles";

/**
 * Types a printed cell: what reads as a plain number becomes one and keeps its printed decimals and thousands dots;
 * everything else stays the text that it is, unknown units and leading zeros included.
 */
export function typePrinted(printed: string, unit: Unit | null): GivenCell {
  const match = /^-?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(printed.trim());
  if (!match || /^-?0\d/.test(printed.trim())) return { value: text(printed) };
  const reading = readPlanValue({ value: printed.trim() }, unit);
  if (reading.kind !== "number" || reading.low === null) return { value: text(printed) };
  const decimals = match[2]?.length ?? 0;
  const whole = match[1]!.includes(".") ? "#,##0" : "0";
  return {
    value: { kind: "number", value: reading.low },
    numberFormat: decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`,
  };
}

/** The rows and cells of a tab-separated table as printed; a final line break ends no row. */
export function parsePrinted(tsv: string): string[][] {
  const lines = tsv.replace(/^\ufeff/, "").split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.split("\t"));
}
