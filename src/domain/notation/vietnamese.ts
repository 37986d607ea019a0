import { remembered } from "../remembered";
import { CONTROL, ODD_BLANKS, ZERO_WIDTH } from "./invisible";
import { placeTones } from "./tonePlacement";

const INVISIBLE = new RegExp(`[${ZERO_WIDTH}${CONTROL}]`, "g");
const BLANKS = new RegExp(`[\\s${ODD_BLANKS}]+`, "g");
/** Most texts are clean: one look tells. */
const UNCLEAN = new RegExp(`^ | $| {2}|(?! )[\\s${ODD_BLANKS}${ZERO_WIDTH}${CONTROL}]`);
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** `2021 – 2025` and `2021-2025` are one spelling; a dash between words keeps its blanks. */
const DASH_BETWEEN_DIGITS = /(\d) ?- ?(?=\d)/g;
/** Letters beyond ASCII and marks, with the plain letter that marks may stand on. */
const BEYOND_ASCII = /[a-z]?[^\0-\x7f]+/g;
/** Only on letters: ≠ decomposes to = and a mark, and must not lose it. */
const MARKS_ON_LETTER = /(\p{L})\p{M}+/gu;
/** Old keyboards give the Icelandic eth, which looks the same in capitals. */
const ETH = /ð/g;

/** A plan has the same units, names and agencies in thousands of cells, and hundreds of books the same rows. */
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 200;
const folded = new Map<string, string>();

/** The text in one Unicode form (NFC), without invisible characters, blanks of any kind collapsed to one and trimmed. */
export function cleanText(text: string): string {
  const composed = text.normalize("NFC");
  if (!UNCLEAN.test(composed)) return composed;
  return composed.replace(INVISIBLE, "").replace(BLANKS, " ").trim();
}

/**
 * One form for all spellings of the same words: NFC, lower case, tone marks in one place (`hoá` = `hóa`),
 * one kind of dash and blank. Tones are kept: `Tân Thành`, `Tân Thạnh` and `Tân Thanh` stay three names.
 */
export function foldSpelling(text: string): string {
  const before = folded.get(text);
  if (before !== undefined) return before;
  const found = placeTones(foldCase(text));
  if (text.length > LONGEST_KNOWN) return found;
  if (folded.size >= MOST_KNOWN) folded.clear();
  folded.set(text, found);
  return found;
}

/** `foldSpelling` with the tone marks where they stand: enough, and quicker, for words whose vowels leave no choice. */
export function foldCase(text: string): string {
  const lower = cleanText(text).toLowerCase().replace(ETH, "đ");
  return lower.replace(DASHES, "-").replace(DASH_BETWEEN_DIGITS, "$1-");
}

/** `foldSpelling` without any diacritic, đ as d: for matching headings and known words, never names. */
export function foldTones(text: string): string {
  return foldSpelling(text).replace(BEYOND_ASCII, bare);
}

const bare = remembered((letters: string): string =>
  letters.normalize("NFD").replace(MARKS_ON_LETTER, "$1").replace(/đ/g, "d").normalize("NFC")
);
