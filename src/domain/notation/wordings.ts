/** One wording at the start of a folded text, and what it adds to the phrase that is read. */
export interface Wording<Phrase> {
  readonly wording: RegExp;
  readonly adds: Phrase;
}

/** A table row: words (pattern source, diacritics removed), ended by no letter. */
export function wording<Phrase>(source: string, adds: Phrase): Wording<Phrase> {
  return { wording: new RegExp(`^(?:${source})(?![a-z])[ :;,]*`), adds };
}

/** A table row for signs, which may touch what follows. */
export function sign<Phrase>(source: string, adds: Phrase): Wording<Phrase> {
  return { wording: new RegExp(`^(?:${source})[ :;,]*`), adds };
}

/** What the first fitting row of a table adds, and the text after it; null where none fits. */
export function takeWording<Phrase>(
  table: readonly Wording<Phrase>[],
  text: string
): { readonly adds: Phrase; readonly rest: string } | null {
  for (const row of table) {
    const match = row.wording.exec(text);
    if (match) return { adds: row.adds, rest: text.slice(match[0].length) };
  }
  return null;
}
