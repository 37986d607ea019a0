import { placeTones } from "./tonePlacement";

/** Characters without width: soft hyphens, joiners, marks of direction. */
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Control characters, but for tabs and line breaks, which are blanks. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
/** `2021 – 2025` and `2021-2025` are one spelling; a dash between words keeps its blanks. */
const DASH_BETWEEN_DIGITS = /(\d) ?- ?(?=\d)/g;
/** Only on letters: ≠ decomposes to = and a mark, and must not lose it. */
const MARKS_ON_LETTER = /(\p{L})\p{M}+/gu;
/** Old keyboards give the Icelandic eth, which looks the same in capitals. */
const ETH = /ð/g;

/** The text in one Unicode form (NFC), without invisible characters, blanks of any kind collapsed to one and trimmed. */
export function cleanText(text: string): string {
  const visible = text.normalize("NFC").replace(ZERO_WIDTH, "").replace(CONTROL, "");
  return visible.replace(/\s+/g, " ").trim();
}

/**
 * One form for all spellings of the same words: NFC, lower case, tone marks in one place (`hoá` = `hóa`),
 * one kind of dash and blank. Tones are kept: `Tân Thành`, `Tân Thạnh` and `Tân Thanh` stay three names.
 */
export function foldSpelling(text: string): string {
  return placeTones(foldCase(text));
}

/** `foldSpelling` with the tone marks where they stand: enough, and quicker, for words whose vowels leave no choice. */
export function foldCase(text: string): string {
  const lower = cleanText(text).toLowerCase().replace(ETH, "đ");
  return lower.replace(DASHES, "-").replace(DASH_BETWEEN_DIGITS, "$1-");
}

/** `foldSpelling` without any diacritic, đ as d: for matching headings and known words, never names. */
export function foldTones(text: string): string {
  const decomposed = foldSpelling(text).normalize("NFD");
  return decomposed.replace(MARKS_ON_LETTER, "$1").replace(/đ/g, "d").normalize("NFC");
}
