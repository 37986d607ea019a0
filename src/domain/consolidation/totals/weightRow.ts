import type { Indicator } from "../../plan/plan";
import { indicatorWordsWithoutRemarks, phraseWords } from "../../plan/registers/indicatorWords";

/** Words that narrow a share to some of the people, and so what weighs it. */
const QUALIFIERS = ["thành thị", "đô thị", "nông thôn"];

const HOW_MUCH = /^(?:tổng số|tổng|số) /;
const BY_NATURE = /(?<!\S)(?:trung bình|gia đình|toàn tỉnh|trên địa bàn(?: tỉnh)?|cuối năm)(?!\S)/g;
const QUALIFIER = new RegExp(`(?<!\\S)(?:${QUALIFIERS.join("|")})(?!\\S)`, "g");

/**
 * The row that weighs a rate by the register's name for it: `Dân số trung bình` for a share of the people, the row of
 * the same people where the rate is of some only. A longer name is another thing: `Số hộ nghèo` is not `Số hộ`.
 * Null where no row, or more than one, may be meant.
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
    const countsSomething = kind === "count" || kind === "amount";
    return (
      countsSomething &&
      essence(wordsOf(row)) === essence(weight) &&
      sameWords(qualifiersOf(row.name.text), of)
    );
  });
  if (possible.length < 2) return possible[0] ?? null;
  const exact = possible.filter((row) => wordsOf(row) === weight);
  return exact.length === 1 ? exact[0]! : null;
}

/** What a rate is weighed by, in words: the register's name, narrowed as the rate is; null where the register has none. */
export function weightName({ name, facts }: Indicator): string | null {
  if (!facts?.weight) return null;
  return [facts.weight, ...qualifiersOf(name.text)].join(" ");
}

function wordsOf({ name }: Indicator): string {
  return indicatorWordsWithoutRemarks(name.text).trim();
}

function essence(words: string): string {
  const kept = words.replace(HOW_MUCH, "").replace(BY_NATURE, " ").replace(QUALIFIER, " ");
  return kept.replace(/ +/g, " ").trim();
}

function qualifiersOf(name: string): readonly string[] {
  const words = indicatorWordsWithoutRemarks(name);
  return QUALIFIERS.filter((one) => words.includes(` ${one} `));
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word) => other.includes(word));
}
