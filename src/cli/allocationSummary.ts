import {
  type Allocation,
  type AllocationRefusal,
  isAllocation,
} from "../domain/distribution/allocation";
import { explainAllocation } from "../domain/distribution/explainAllocation";
import { SUMMARY } from "../domain/distribution/sheet/allocationColumns";
import type { Indicator } from "../domain/plan/plan";
import { enNumber, viNumber } from "../domain/rules/say";
import type { Language } from "../domain/text";

/** What localities are given, for a reader at a terminal: a line each, then what they make beside the province's target. */
export function allocationSummary(
  row: Indicator,
  outcome: Allocation | AllocationRefusal,
  language: Language
): string {
  if (!isAllocation(outcome)) return `${outcome.text[language]}\n`;
  const { target, parts, made, wanted } = outcome;
  const shown = { vi: viNumber, en: enNumber }[language];
  const words = {
    vi: { province: SUMMARY.province, made: SUMMARY[target.makes], given: "Mức tổng giao" },
    en: {
      province: "Province",
      made: target.makes === "sum" ? "Sum" : "Mean",
      given: "To be given",
    },
  }[language];
  const lines: [name: string, values: readonly string[]][] = [
    ["", target.years.map(String)],
    ...parts.map(({ locality, values }): [string, string[]] => [
      locality.name,
      values.map((value, i) => shown(value) + (locality.held.has(target.years[i]!) ? "*" : "")),
    ]),
    [words.made, made.map((value) => shown(Number(value.toFixed(outcome.decimals + 2))))],
    [words.province, target.values.map(shown)],
    ...(outcome.choices.factor === 1
      ? []
      : [[words.given, wanted.map(shown)] satisfies [string, string[]]]),
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  const held = { vi: "* giữ nguyên", en: "* held" }[language];
  const isHeld = parts.some(({ locality }) => locality.held.size > 0);
  return [
    `${[row.stt?.text, row.name.text].filter(Boolean).join(" ")} (${row.unit?.text ?? ""})\n`,
    `${explainAllocation(outcome)[language]}\n\n`,
    ...lines.map(
      ([name, values]) =>
        `  ${name.padEnd(width)}${values.map((value) => value.padStart(12)).join("")}\n`
    ),
    isHeld ? `  ${held}\n` : "",
  ].join("");
}
