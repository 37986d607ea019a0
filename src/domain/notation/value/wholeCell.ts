import type { PlanValue } from "../notation";

/** The reading of a cell that is one mark or one fixed phrase. */
export type WholeCellReading = Pick<PlanValue, "kind" | "missing">;

interface WholeCellForm {
  readonly form: RegExp;
  readonly reading: WholeCellReading;
}

const NONE: WholeCellReading = { kind: "missing", missing: "none" };
const NOT_COLLECTED: WholeCellReading = { kind: "missing", missing: "not-collected" };

/** Matched against the folded cell. Yearbooks: `-` no such thing, `…` exists but was not collected. */
const forms: readonly WholeCellForm[] = [
  { form: /^-+$/, reading: NONE },
  { form: /^(?:…+|\.{2,})$/, reading: NOT_COLLECTED },
  {
    form: /^chua (?:co so lieu|co|thong ke|thu thap|dieu tra|danh gia|tong hop)$/,
    reading: NOT_COLLECTED,
  },
  { form: /^(?:x|×|n\/a|na|khong ap dung)$/, reading: { kind: "not-applicable" } },
  { form: /^(?:["”“″〃]+|''|'|-?nt-?|nhu tren)$/, reading: { kind: "ditto" } },
  { form: /^#(?:[a-z0-9_]+[/!?]*[a-z0-9]*[!?]?|#+)$/, reading: { kind: "error" } },
];

/** Reads a cell that is one mark or fixed phrase, bare or in brackets; null where it says more. */
export function readWholeCell(words: string, notes: readonly string[]): WholeCellReading | null {
  const only = words === "|" && notes.length === 1 ? notes[0]!.toLowerCase() : words;
  return forms.find(({ form }) => form.test(only))?.reading ?? null;
}
