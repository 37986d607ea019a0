import type { Text } from "../domain/text";

/** What a function of ours gives a cell: a number, a day as its serial number, or why there is none. */
export type Answer =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "day"; readonly serial: number }
  | { readonly kind: "none"; readonly why: Text };

/** What Excel hands over for a cell or a constant; a blank cell comes as null, an argument left out too. */
export type Argument = string | number | boolean | null;

/** No value, and the sentence that the cell's error mark shows. */
export function none(vi: string, en: string): Answer {
  return { kind: "none", why: { vi, en } };
}
