import { isSyllable } from "../syllable";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

/** Text typed for an old font, and what its reader saw. */
export interface LegacyText {
  readonly encoding: "TCVN3" | "VNI";
  readonly meant: string;
}

const converters = [
  ["TCVN3", fromTcvn3],
  ["VNI", fromVni],
] as const;

/** Letters of Vietnamese that Latin-1 lacks, and marks on their own: text of today. */
const OF_TODAY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0-\u01b0\u1ea0-\u1ef9]|\p{M}/u;
const BEYOND_ASCII = /[\u0080-\u00ff]/;

/**
 * Reads text that was typed for TCVN3 or VNI fonts; null unless it is sure: every word that changes becomes Vietnamese,
 * and two words at least, no fewer than the others, are none before.
 */
export function readLegacy(text: string): LegacyText | null {
  if (!BEYOND_ASCII.test(text) || OF_TODAY.test(text)) return null;
  for (const [encoding, convert] of converters) {
    if (isTypedFor(convert, text)) return { encoding, meant: convert(text) };
  }
  return null;
}

function isTypedFor(convert: (text: string) => string, text: string): boolean {
  // A soft hyphen is ư in TCVN3, so words end at blanks and ASCII signs only.
  const changed = text
    .split(/[\s!-/:-@[-`{-~]+/)
    .filter((word) => BEYOND_ASCII.test(word) && convert(word) !== word);
  const strange = changed.filter((word) => !isVietnamese(word)).length;
  return (
    strange >= 2 &&
    strange * 2 >= changed.length &&
    changed.every((word) => isVietnamese(convert(word)))
  );
}

function isVietnamese(word: string): boolean {
  const lower = word.toLowerCase();
  return /^\p{L}{2,}$/u.test(lower) && isSyllable(lower);
}
