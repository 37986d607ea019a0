import type { Indicator } from "../../plan/plan";
import { indicatorWordsWithoutRemarks, phraseWords } from "../../plan/registers/indicatorWords";

/** Words that narrow a share to some of the people, and so what weighs it. */
const QUALIFIERS = ["thành thị", "đô thị", "nông thôn"];

/**
 * The row that weighs a rate by the register's name for it: `Dân số trung bình` for a share of the people, the row of
 * the same people where the rate is of some only. Null where no row, or more than one, may be meant.
 */
export function findWeightRow(
  rows: readonly Indicator[],
  { name, facts }: Indicator
): Indicator | null {
  if (!facts?.weight) return null;
  const weight = phraseWords(facts.weight);
  const of = qualifiersOf(name.text);
  const possible = rows.filter((row) => {
    const kind = row.unitFacts?.kind;
    if (kind !== "count" && kind !== "amount") return false;
    const words = indicatorWordsWithoutRemarks(row.name.text).trim();
    return words.startsWith(weight) && sameWords(qualifiersOf(row.name.text), of);
  });
  const exact = possible.filter(
    (row) => indicatorWordsWithoutRemarks(row.name.text).trim() === weight
  );
  const chosen = exact.length > 0 ? exact : possible;
  return chosen.length === 1 ? chosen[0]! : null;
}

/** What a rate is weighed by, in words: the register's name, narrowed as the rate is; null where the register has none. */
export function weightName({ name, facts }: Indicator): string | null {
  if (!facts?.weight) return null;
  return [facts.weight, ...qualifiersOf(name.text)].join(" ");
}

function qualifiersOf(name: string): readonly string[] {
  const words = indicatorWordsWithoutRemarks(name);
  return QUALIFIERS.filter((one) => words.includes(` ${one} `));
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word));
}
