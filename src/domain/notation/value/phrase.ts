/** One end of what a phrase allows. */
export interface PhraseBound {
  readonly end: "low" | "high";
  readonly inclusive: boolean;
}

/** What the words around the numbers of a value cell say; filled by the word tables. */
export interface Phrase {
  readonly bound?: PhraseBound;
  readonly hold?: true;
  readonly approx?: true;
  /** `tăng` (1) or `giảm` (-1): the numbers are a difference; `còn`, `tăng lên` (0): the level reached. */
  readonly direction?: 1 | 0 | -1;
  readonly mean?: true;
  readonly rank?: true;
  /** `gấp`, `lần`. */
  readonly times?: true;
  readonly perYear?: true;
  /** `từ`: a lower end that a single number makes inclusive. */
  readonly from?: true;
  readonly percent?: "%" | "‰" | "points";
}

/** One wording and what it adds to the phrase; an empty addition is a word without meaning for the value. */
export interface Wording {
  readonly wording: RegExp;
  readonly adds: Phrase;
}

/** A table row: words (pattern source) at the start of the text, ended by no letter. */
export function wording(source: string, adds: Phrase): Wording {
  return { wording: new RegExp(`^(?:${source})(?![a-z])[ :;,]*`), adds };
}

/** A table row for signs, which may touch what follows. */
export function sign(source: string, adds: Phrase): Wording {
  return { wording: new RegExp(`^(?:${source})[ :;,]*`), adds };
}

/** The first row of a table that the text starts with, and the text after it. */
export function take(
  table: readonly Wording[],
  text: string
): { readonly adds: Phrase; readonly rest: string } | null {
  for (const row of table) {
    const match = row.wording.exec(text);
    if (match) return { adds: row.adds, rest: text.slice(match[0].length) };
  }
  return null;
}
