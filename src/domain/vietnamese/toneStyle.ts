import { placeTones } from "../notation/tonePlacement";
import { remembered } from "../remembered";

/**
 * Where a word carries its tone mark: `old` (`hóa`, `thủy`) and `new` (`hoá`, `thuỷ`) are both right;
 * `misplaced` (`hòan`, `kế họach`) is right in neither. Null where the styles agree.
 */
export type TonePlacement = "old" | "new" | "misplaced";

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const OLD = /(?:[óòỏõọ]a|[óòỏõọ]e|(?<!q)[úùủũụ]y)$/;
const NEW = /(?:o[áàảãạ]|o[éèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])$/;

export const tonePlacement = remembered((word: string): TonePlacement | null => {
  const lower = word.normalize("NFC").toLowerCase();
  if (NEW.test(lower)) return "new";
  if (placeTones(lower) !== lower) return "misplaced";
  return OLD.test(lower) ? "old" : null;
});

/** A word, as written, in which the styles differ, and which of them it follows. */
export interface PlacedWord {
  readonly word: string;
  readonly placement: TonePlacement;
}

/** The words of a text in which the styles differ, in its order. */
export function placedWordsIn(text: string): readonly PlacedWord[] {
  const words = text.normalize("NFC").match(WORD) ?? [];
  return words.flatMap((word) => {
    const placement = tonePlacement(word);
    return placement ? { word, placement } : [];
  });
}

/** The text with the tone mark of every syllable in one style, capitals kept. */
export function withTonesPlaced(text: string, style: "old" | "new"): string {
  return text.normalize("NFC").replace(WORD, (word) => {
    const lower = word.toLowerCase();
    const old = placeTones(lower);
    return inCaseOf(word, style === "new" && OLD.test(old) ? asNew(old) : old);
  });
}

/** Moves the tone from the first vowel of the final pair to the second. */
function asNew(word: string): string {
  return word
    .normalize("NFD")
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/u, "$1$3$2")
    .normalize("NFC");
}

function inCaseOf(written: string, word: string): string {
  const letters = [...written];
  return [...word]
    .map((letter, index) => {
      const own = letters[index]!;
      return own === own.toLowerCase() ? letter : letter.toUpperCase();
    })
    .join("");
}
