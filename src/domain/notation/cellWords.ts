import { cleanText, foldSpelling, foldTones } from "./vietnamese";

/** A text cell taken apart: what it says, and the remarks beside it, whose digits are no values. */
export interface CellWords {
  /** Without diacritics, lower case; each remark is replaced by `|`. */
  readonly words: string;
  /** The same with its tones. */
  readonly spelled: string;
  /** The same as written. */
  readonly written: string;
  /** Remarks in brackets without them, and footnote marks: `tăng 15%`, `*`, `¹`. */
  readonly notes: readonly string[];
}

const SUPERSCRIPT = "¹²³⁰⁴⁵⁶⁷⁸⁹";
const ROMAN: Readonly<Record<string, string>> = { ⅰ: "i", ⅱ: "ii", ⅲ: "iii", ⅳ: "iv" };
const SQUARE_METRE = /m[²³]/g;
// A mark followed by a digit stands inside a number and is no footnote.
const REMARK = new RegExp(
  `\\(([^()]*)\\)(?!\\d)|\\[([^\\][]*)\\](?!\\d)|\\*+(?!\\d)|[${SUPERSCRIPT}†‡]+(?!\\d)`,
  "g"
);

/** Takes the remarks out of a text cell and folds the rest for matching. */
export function cellWords(text: string): CellWords {
  const notes: string[] = [];
  const written = cleanText(text)
    .replace(SQUARE_METRE, (metre) => (metre.endsWith("²") ? "m2" : "m3"))
    .replace(REMARK, (mark: string, round?: string, square?: string) => {
      const note = (round ?? square ?? mark).trim();
      if (note !== "") notes.push(note);
      return " | ";
    });
  const kept = cleanText(written);
  const words = foldTones(kept).replace(/[ⅰ-ⅳ]/g, (numeral) => ROMAN[numeral] ?? numeral);
  return { words, spelled: foldSpelling(kept), written: kept, notes };
}
