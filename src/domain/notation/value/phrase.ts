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
