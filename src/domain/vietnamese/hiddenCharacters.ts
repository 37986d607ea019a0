import { CONTROL, ODD_BLANKS, ZERO_WIDTH } from "../notation/invisible";

/** What sort of character is there and can't be seen. */
export type HiddenKind = "space" | "zero-width" | "control";

/** Line breaks are how a cell holds several lines, and leading blanks how some provinces indent: neither is hidden. */
const HIDDEN: readonly (readonly [HiddenKind, RegExp, string])[] = [
  ["space", new RegExp(`[${ODD_BLANKS}]`, "g"), " "],
  ["zero-width", new RegExp(`[${ZERO_WIDTH}]`, "g"), ""],
  ["control", new RegExp(`[${CONTROL}]`, "g"), ""],
];

/** The text with blanks of any kind as plain ones and without whatever else can't be seen. */
export function withoutHidden(text: string): string {
  return HIDDEN.reduce((rest, [, characters, instead]) => rest.replace(characters, instead), text);
}

/** Which sorts of hidden characters a text holds. */
export function hiddenIn(text: string): readonly HiddenKind[] {
  return HIDDEN.flatMap(([kind, characters]) => (text.search(characters) >= 0 ? kind : []));
}
