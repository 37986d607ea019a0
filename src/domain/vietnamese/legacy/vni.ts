const ACUTE = "\u0301";
const GRAVE = "\u0300";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";
const HORN = "\u031b";

/** What the second letter of a pair does to the vowel before it; in capitals it does the same. */
const marks: Readonly<Record<string, string>> = {
  ...{ ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT },
  ...{ â: "", á: ACUTE, à: GRAVE, å: HOOK, ã: TILDE, ä: DOT },
  ...{ ê: "", é: ACUTE, è: GRAVE, ú: HOOK, ü: TILDE, ë: DOT },
};
const ON_CIRCUMFLEX = "âáàåãä";
const ON_BREVE = "êéèúüë";

/** Letters that stand alone; ô and ö may take a tone. */
const single: Readonly<Record<string, string>> = {
  ...{ ñ: "đ", æ: `i${HOOK}`, ó: `i${TILDE}`, ò: `i${DOT}`, î: `y${DOT}` },
  ...{ ô: `o${HORN}`, ö: `u${HORN}` },
};

const PAIR = /[aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõï]/giu;
const SINGLE = /[ñæóòîôö]/giu;

/**
 * Text of a VNI-Windows font (`VNI-Times`), whose bytes a Unicode program shows as Latin-1, as its reader saw it.
 * After the table that free keyboard drivers share (xvnkb, `vni.h`).
 */
export function fromVni(text: string): string {
  // Pairs first, marked so that what they become is not read again.
  const parts = text.split(new RegExp(`(${PAIR.source})`, "giu"));
  return parts
    .map((part, index) =>
      index % 2 === 1 ? pair(part) : part.replace(SINGLE, (letter) => inCase(letter, single))
    )
    .join("")
    .normalize("NFC");
}

function pair(letters: string): string {
  const [vowel, mark] = [...letters] as [string, string];
  const lower = mark.toLowerCase();
  const shape = ON_CIRCUMFLEX.includes(lower) ? CIRCUMFLEX : ON_BREVE.includes(lower) ? BREVE : "";
  return inCase(vowel, single) + shape + marks[lower]!;
}

function inCase(letter: string, table: Readonly<Record<string, string>>): string {
  const lower = letter.toLowerCase();
  const meant = table[lower] ?? lower;
  return letter === lower ? meant : meant.toUpperCase();
}
