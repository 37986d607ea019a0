import type { CellWords } from "../cellWords";
import type { UnitKind } from "../notation";
import { takeWording } from "../wordings";
import { compareUnitWords } from "./measure";
import type { Phrase } from "./phrase";
import { type Quantity, readQuantity } from "./quantity";
import { rankWordings, wordingsBefore } from "./wordingsBefore";
import { REMARK_AFTER, wordingsAfter } from "./wordingsAfter";

/** A whole value cell taken apart: its numbers, what the words say of them, and what they are multiplied by. */
export interface ValuePhrase {
  readonly quantity: Quantity;
  readonly phrase: Phrase;
  /** Brings the numbers to the row's unit. */
  readonly factor: number;
  /** Words beside the value as written. */
  readonly notes: readonly string[];
  /** Whether the numbers stand first, without a word before them. */
  readonly bare: boolean;
}

const UNKNOWN_WORD = /^[a-z]+(?: |$)/;
/** `Mức giảm tỷ lệ hộ nghèo hằng năm 1,62`: words between a direction and its number say what moves. */
const MOST_WORDS_SKIPPED = 8;
const MOST_WORDS_NOTED = 4;

/** Reads a value cell as words before, numbers, words after; null where it is another kind of text. */
export function readValuePhrase(
  cell: CellWords,
  unit: UnitKind | null,
  unitName: string | null
): ValuePhrase | null {
  const before = readBefore(withDigits(cell.words), unit);
  const quantity = readQuantity(before.rest, unit, unitName);
  if (!quantity) return null;
  const after = readAfter(quantity.rest.trim(), cell, unit, unitName, before.phrase);
  if (!after) return null;
  const bare = before.rest.length === cell.words.length;
  return { quantity, ...after, bare };
}

/** What the words say when no number follows: `duy trì`, `ổn định`. */
export function readWordsOnly(cell: CellWords): Phrase {
  const before = readBefore(cell.words, null);
  return before.rest === "" ? before.phrase : {};
}

const MULTIPLES: Readonly<Record<string, number>> = { doi: 2, ba: 3, bon: 4 };

/** `gấp đôi` as `gấp 2`. */
function withDigits(words: string): string {
  return words.replace(/^((?:tang )?gap) (doi|ba|bon)(?![a-z])/, (_, gap: string, word: string) =>
    [gap, MULTIPLES[word]].join(" ")
  );
}

function readBefore(words: string, unit: UnitKind | null): { phrase: Phrase; rest: string } {
  const table = unit === "rank" ? [...rankWordings, ...wordingsBefore] : wordingsBefore;
  let phrase: Phrase = {};
  let rest = words;
  for (let skipped = 0; rest !== "";) {
    const taken = takeWording(table, rest);
    if (taken) {
      phrase = { ...phrase, ...taken.adds };
      rest = taken.rest;
      continue;
    }
    const word = phrase.direction ? UNKNOWN_WORD.exec(rest)?.[0] : undefined;
    if (word === undefined || skipped++ >= MOST_WORDS_SKIPPED) break;
    rest = rest.slice(word.length);
  }
  return { phrase, rest };
}

function readAfter(
  text: string,
  cell: CellWords,
  unit: UnitKind | null,
  unitName: string | null,
  before: Phrase
): { phrase: Phrase; factor: number; notes: readonly string[] } | null {
  const notes = [...cell.notes];
  let phrase = before;
  let factor = 1;
  let rest = text;
  while (rest !== "") {
    const taken = takeWording(wordingsAfter, rest);
    if (taken) {
      phrase = { ...phrase, ...taken.adds };
      rest = taken.rest;
      continue;
    }
    if (REMARK_AFTER.test(rest)) {
      notes.push(asWritten(cell, rest, rest));
      break;
    }
    const part = rest.slice(0, nextKnown(rest));
    const unitWords = readUnitWords(part.trim(), unit, unitName, phrase);
    if (!unitWords) return null;
    factor *= unitWords.factor;
    if (unitWords.noted) notes.push(asWritten(cell, part, rest));
    rest = rest.slice(part.length).trim();
  }
  return { phrase, factor, notes };
}

/** Where the next known wording begins after a blank or a slash, else the end. */
function nextKnown(rest: string): number {
  for (let index = 1; index < rest.length; index++) {
    if (rest[index] !== " " && rest[index] !== "/") continue;
    const tail = rest.slice(index).trimStart();
    if (takeWording(wordingsAfter, tail) || REMARK_AFTER.test(tail)) return index;
  }
  return rest.length;
}

function readUnitWords(
  part: string,
  unit: UnitKind | null,
  unitName: string | null,
  phrase: Phrase
): { factor: number; noted: boolean } | null {
  const compared = compareUnitWords(part, unitName);
  if (compared.kind === "same") {
    if (/\d/.test(compared.more)) return null;
    return { factor: compared.factor, noted: compared.more !== "" || compared.factor !== 1 };
  }
  const short = !/\d/.test(part) && part.split(" ").length <= MOST_WORDS_NOTED;
  // After an explicit % or in a fraction the words say of what; elsewhere another unit is a contradiction.
  if (phrase.percent !== undefined) return short ? { factor: 1, noted: true } : null;
  const percentRow = unit === "share" || unit === "growth" || unit === "per-mille";
  if (compared.kind === "other" || percentRow) return null;
  return short ? { factor: 1, noted: true } : null;
}

/** The words of `part` (the start of `rest`, itself the end of the folded cell) as the cell writes them. */
function asWritten(cell: CellWords, part: string, rest: string): string {
  const count = (words: string) => words.trim().split(" ").length;
  const written = cell.written.split(" ");
  const start = Math.max(written.length - count(rest), 0);
  const words = written.slice(start, start + count(part)).join(" ");
  return words
    .replace(/^[\d.,%+-]+/, "")
    .replace(/[ |]+/g, " ")
    .trim();
}
