import { remembered } from "../../remembered";
import { economyEntries } from "./catalogEconomy";
import { environmentEntries } from "./catalogEnvironment";
import { societyEntries } from "./catalogSociety";
import { indexOnce } from "./indexOnce";
import { indicatorWords, indicatorWordsWithoutRemarks, phraseWords } from "./indicatorWords";
import { type Aggregation, defaultUnits, findUnit, unitKey } from "./units";

/** What an indicator's number is a number of (loại số). */
export type ValueKind =
  /** State on a day: stocks. */
  | "point-in-time"
  /** Sum over a year: flows. */
  | "period"
  | "rate"
  /** Speed, index or change. */
  | "growth";

/** Which way the indicator gets better; null where that is not known or depends on the place. */
export type GoodDirection = "up" | "down" | "hold" | null;

/** What is known of an indicator (chỉ tiêu). */
export interface IndicatorFacts {
  readonly valueKind: ValueKind;
  readonly direction: GoodDirection;
  readonly aggregation: Aggregation;
  /** Name of the indicator that weighs it, or of the denominator of its ratio. */
  readonly weight: string | null;
  /** The most decimals that make sense. */
  readonly decimals: number;
  /** Bounds of a sensible value in the row's unit, both included; null for none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it comes from a source or the office has confirmed it; the rest are sound defaults. */
  readonly confirmed: boolean;
}

/** Which names and units are meant, and what is known of them. */
export interface CatalogEntry {
  /** Each must occur; `a|b` is met by either; `^a` only at the beginning of the name. Remarks in ( ) don't count. */
  readonly words: readonly string[];
  /** None may occur, remarks in ( ) included. */
  readonly without: readonly string[];
  /** The units for which the entry holds; empty for any. */
  readonly units: readonly string[];
  readonly facts: IndicatorFacts;
}

/** Indicators usual in provincial five-year plans; a workbook's own sheet replaces them. */
export const defaultCatalog: readonly CatalogEntry[] = [
  ...economyEntries,
  ...societyEntries,
  ...environmentEntries,
];

/** What the catalogue knows of an indicator: its most specific entry, else null. The direction never comes from the goal. */
export function findIndicatorFacts(
  catalog: readonly CatalogEntry[],
  name: string,
  unit: string
): IndicatorFacts | null {
  return factsIn(catalog)(unit)(name).facts;
}

/** By unit, then by name. */
const factsIn = indexOnce((catalog: readonly CatalogEntry[]) =>
  remembered((unit) => remembered((name) => ({ facts: searchFacts(catalog, name, unit) })))
);

function searchFacts(
  catalog: readonly CatalogEntry[],
  name: string,
  unit: string
): IndicatorFacts | null {
  const all = indicatorWords(name);
  const words = indicatorWordsWithoutRemarks(name);
  const key = knownUnit(unit);
  let best: { readonly facts: IndicatorFacts; readonly fit: number } | null = null;
  for (const entry of entriesWithWordOf(words, compileCatalog(catalog))) {
    if (entry.units.size > 0 && !entry.units.has(key)) continue;
    const fit = specificity(entry, words);
    if (fit === 0 || (best && fit <= best.fit)) continue;
    if (entry.without.some((phrase) => all.includes(phrase))) continue;
    best = { facts: entry.facts, fit };
  }
  return best?.facts ?? null;
}

interface CompiledEntry {
  readonly words: readonly (readonly Phrase[])[];
  readonly without: readonly string[];
  readonly units: ReadonlySet<string>;
  readonly facts: IndicatorFacts;
}

interface Phrase {
  /** Padded by blanks. */
  readonly text: string;
  readonly length: number;
  readonly atStart: boolean;
}

interface CompiledCatalog {
  readonly entries: readonly CompiledEntry[];
  /** Places of the entries that mean no name without this word. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const compileCatalog = indexOnce((catalog: readonly CatalogEntry[]): CompiledCatalog => {
  const entries = catalog.map(({ words, without, units, facts }) => ({
    words: words.map((choice) => choice.split("|").map(compilePhrase)),
    without: without.map((phrase) => ` ${phraseWords(phrase)} `),
    units: new Set(units.map(knownUnit)),
    facts,
  }));
  const byWord = new Map<string, number[]>();
  entries.forEach(({ words: [first = []] }, place) => {
    for (const word of new Set(first.map(({ text }) => text.split(" ")[1]!))) {
      byWord.set(word, [...(byWord.get(word) ?? []), place]);
    }
  });
  return { entries, byWord };
});

/** The entries that may mean a name, in the order of the catalogue: each has a choice of phrases, and one must be there. */
function entriesWithWordOf(
  name: string,
  { entries, byWord }: CompiledCatalog
): readonly CompiledEntry[] {
  const places = new Set<number>();
  for (const word of name.split(" ")) for (const place of byWord.get(word) ?? []) places.add(place);
  return [...places].sort((one, other) => one - other).map((place) => entries[place]!);
}

/** `thứ hạng` means `hạng`, whichever units the workbook lists. */
function knownUnit(text: string): string {
  return unitKey(findUnit(defaultUnits, text)?.name ?? text);
}

function compilePhrase(phrase: string): Phrase {
  const words = phraseWords(phrase);
  const length = words === "" ? 0 : words.split(" ").length;
  return { text: ` ${words} `, length, atStart: phrase.trim().startsWith("^") };
}

/** How much of a name an entry's words cover; zero where it is not meant. Place and unit break ties. */
function specificity({ words, units }: CompiledEntry, name: string): number {
  let fit = 0;
  for (const choice of words) {
    let met = 0;
    for (const { text, length, atStart } of choice) {
      const own = 3 * length + (atStart ? 1 : 0);
      if (own > met && (atStart ? name.startsWith(text) : name.includes(text))) met = own;
    }
    if (met === 0) return 0;
    fit += met;
  }
  return fit > 0 && units.size > 0 ? fit + 1 : fit;
}
