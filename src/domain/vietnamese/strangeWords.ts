import { remembered } from "../remembered";
import { isJoinedSyllables, isSyllable } from "./syllable";

/** A word that can't be Vietnamese, with the one that was probably meant where there is only one. */
export interface StrangeWord {
  readonly word: string;
  readonly meant: string | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SMALL = /^\p{Ll}{2,}$/u;
const SMALL_OR_FIRST = /^\p{L}\p{Ll}+$/u;
const VIETNAMESE =
  /^[aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ]+$/;
/** Words without a mark are not judged: `email`, `container`, `ha`. */
const MARKED = /[^a-z]/;
/** Clusters of other languages: `brôm`, `xtơ`, `crôm`. */
const FOREIGN = /[bcdđgkpv][lr]|x[tpm]|s[tpckl]/;

/** The words of a text that no Vietnamese syllable can be; names, capitals, codes and loans are left alone. */
export function strangeWords(text: string): readonly StrangeWord[] {
  const words = text.normalize("NFC").match(WORD) ?? [];
  const strange = words.filter((word, index) => {
    // A capital begins the text, unless it begins a name: `Đắk Lắk`.
    const opens = index === 0 && SMALL_OR_FIRST.test(word) && SMALL.test(words[1] ?? "");
    return (opens || SMALL.test(word)) && isStrange(word.toLowerCase());
  });
  return strange.map((word) => ({ word, meant: meantBy(word) }));
}

/** Texts differ; their words come again and again. */
const isStrange = remembered((word: string): boolean => {
  if (!VIETNAMESE.test(word) || !MARKED.test(word) || FOREIGN.test(word)) return false;
  return !isSyllable(word) && !isJoinedSyllables(word);
});

/** Slips of typing and of character recognition, each with what was meant; on decomposed text. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^(n?)gh(?![eêi])/i, "$1g"],
  [/^(n?)g(?=[eêi])/i, "$1gh"],
  [/^c(?=[eêiy])/, "k"],
  [/^k(?![eêiyh])/, "c"],
  [/rn/, "m"],
  // uơ, ưo → ươ; ie, ye → iê, yê; uo → uô
  [/u(?!\u031b)(\p{M}*o\u031b)/u, "u\u031b$1"],
  [/(u\u031b\p{M}*o)(?!\u031b)/u, "$1\u031b"],
  [/([iy]\p{M}*e)(?!\u0302)/u, "$1\u0302"],
  [/(u(?!\u031b)\p{M}*o)(?![\u031b\u0302])/u, "$1\u0302"],
];

function meantBy(word: string): string | null {
  const decomposed = word.normalize("NFD");
  const mended = SLIPS.map(([slip, meant]) => decomposed.replace(slip, meant).normalize("NFC"));
  const possible = new Set(mended.filter((one) => isSyllable(one.toLowerCase())));
  const [only, ...others] = possible;
  return others.length === 0 ? (only ?? null) : null;
}
