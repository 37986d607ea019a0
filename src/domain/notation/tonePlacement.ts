import { remembered } from "../remembered";

/** Grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** One letter with the marks that make it another letter: ă â ê ô ơ ư. */
const LETTER = /\p{L}\p{M}*/gu;
const VOWEL = /^[aeiouy]/;
/** Composed: a tone has a choice of place only where two vowels meet. */
const VOWEL_PAIR = /[aeiouy\u00e0-\u00fd\u0103\u0129\u0169\u01a1\u01b0\u1ea0-\u1ef9]{2}/;
/** ă â ê ô ơ ư, decomposed. */
const MARKED_VOWEL = /[\u0302\u0306\u031b]/;
const FINALS: ReadonlySet<string> = new Set(["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]);

/**
 * Writes every tone mark of a lower-case text where the older orthography, usual in offices, puts it:
 * `hoá` → `hóa`, `thuỷ` → `thủy`. Words that are no Vietnamese syllable are left as they are. Returns NFC.
 */
export function placeTones(text: string): string {
  return text.normalize("NFC").replace(WORD, placeTone).normalize("NFC");
}

/** Texts differ; their words are some thousand syllables. */
const placeTone = remembered((word: string): string => {
  if (!VOWEL_PAIR.test(word)) return word;
  const decomposed = word.normalize("NFD");
  const tones = decomposed.match(TONE);
  if (tones?.length !== 1) return word;
  const letters = decomposed.replace(TONE, "").match(LETTER) ?? [];
  const at = tonePlace(letters);
  if (at === null) return word;
  return letters.map((letter, index) => (index === at ? letter + tones[0] : letter)).join("");
});

/** The index of the letter that carries the tone, or null where the letters are no Vietnamese syllable. */
function tonePlace(letters: readonly string[]): number | null {
  const isVowel = (index: number) => VOWEL.test(letters[index] ?? "");
  let first = 0;
  while (first < letters.length && !isVowel(first)) first++;
  const onset = letters.slice(0, first + 1).join("");
  // The u of `qu` and the i of `gi` belong to the onset where another vowel follows.
  if ((onset === "qu" || onset === "gi") && isVowel(first + 1)) first++;
  let end = first;
  while (end < letters.length && isVowel(end)) end++;
  const count = end - first;
  const final = letters.slice(end).join("");
  if (count < 1 || count > 3 || !FINALS.has(final)) return null;
  for (let index = end - 1; index >= first; index--) {
    if (MARKED_VOWEL.test(letters[index]!)) return index;
  }
  if (final !== "") return end - 1;
  return count === 3 ? first + 1 : first;
}
