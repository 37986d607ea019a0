/** What sort of character is there and can't be seen. */
export type HiddenKind = "space" | "zero-width" | "control";

/** Line breaks are how a cell holds several lines, and leading blanks how some provinces indent: neither is hidden. */
const HIDDEN: readonly (readonly [HiddenKind, RegExp, string])[] = [
  ["space", /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  ["zero-width", /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, ""],
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  ["control", /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, ""],
];

/** The text with blanks of any kind as plain ones and without whatever else can't be seen. */
export function withoutHidden(text: string): string {
  return HIDDEN.reduce((rest, [, characters, instead]) => rest.replace(characters, instead), text);
}

/** Which sorts of hidden characters a text holds. */
export function hiddenIn(text: string): readonly HiddenKind[] {
  return HIDDEN.flatMap(([kind, characters]) => (text.search(characters) >= 0 ? kind : []));
}
