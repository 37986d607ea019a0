import { type Misspelling, misspellings } from "./misspellings";

/** A misspelling that a text contains. */
export interface MisspeltText {
  readonly entry: Misspelling;
  /** As the text writes it, and as it should, in the same capitals. */
  readonly written: string;
  readonly right: string;
}

interface Pattern {
  readonly entry: Misspelling;
  readonly where: RegExp;
}

const patterns: readonly Pattern[] = misspellings.map((entry) => ({
  entry,
  where: pattern(entry),
}));

/** One pass tells that a text has none of them, which is the rule. */
const ANY = new RegExp(misspellings.map(({ wrong }) => spaced(wrong)).join("|"), "iu");

/** The known misspellings of a text, each once. */
export function findMisspellings(text: string): readonly MisspeltText[] {
  const composed = text.normalize("NFC");
  if (!ANY.test(composed)) return [];
  return patterns.flatMap(({ entry, where }) => {
    where.lastIndex = 0;
    const written = where.exec(composed)?.[0];
    return written === undefined ? [] : [{ entry, written, right: inCaseOf(written, entry.right) }];
  });
}

/** The text with one misspelling put right, capitals kept. */
export function correctMisspelling(text: string, { right, wrong }: Misspelling): string {
  const { where } = patterns.find(({ entry }) => entry.wrong === wrong)!;
  return text.normalize("NFC").replace(where, (written) => inCaseOf(written, right));
}

/** The text with every known misspelling put right: for matching words, never for writing. */
export function spelledRight(text: string): string {
  return findMisspellings(text).reduce(
    (mended, { entry }) => correctMisspelling(mended, entry),
    text
  );
}

function pattern({ wrong, only = {}, unless = {} }: Misspelling): RegExp {
  const before = [
    "(?<![\\p{L}\\p{M}])",
    only.start ? "(?<=^\\s*)" : "",
    only.before ? `(?<=(?<!\\p{L})(?:${spaced(only.before)})\\s+)` : "",
    unless.before ? `(?<!(?<!\\p{L})(?:${spaced(unless.before)})\\s+)` : "",
  ].join("");
  const after = [
    "(?![\\p{L}\\p{M}])",
    only.after ? `(?=\\s+(?:${spaced(only.after)})(?!\\p{L}))` : "",
    unless.after ? `(?!\\s+(?:${spaced(unless.after)})(?!\\p{L}))` : "",
  ].join("");
  return new RegExp(before + spaced(wrong) + after, "giu");
}

function spaced(words: string): string {
  return words.replace(/ /g, "\\s+");
}

function inCaseOf(written: string, right: string): string {
  if (written === written.toUpperCase()) return right.toUpperCase();
  const first = written.charAt(0);
  return first === first.toUpperCase() ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
