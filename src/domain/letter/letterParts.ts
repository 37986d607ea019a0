import type { LetterCell, LetterParagraph, LetterRun } from "./letterDocument";

/** Sizes in points, within what Decree 30/2020/NĐ-CP, appendix I, allows. */
export const sizes = {
  nation: 12,
  motto: 13,
  agency: 12,
  number: 13,
  subject: 12,
  body: 14,
  table: 12,
  recipientsTitle: 12,
  recipients: 11,
} as const;

/** What people fill in by hand, of a length that they can write on. */
export const DOTS = "………";

export type Look = Pick<LetterRun, "bold" | "italic">;

export function run(text: string, size: number, look: Look = {}): LetterRun {
  return { text, size, ...look };
}

/** A paragraph of the body: justified, its first line further in. */
export function bodyParagraph(text: string, look: Look = {}): LetterParagraph {
  const runs = [run(text, sizes.body, look)];
  return { kind: "paragraph", runs, align: "justify", indented: true, before: 6 };
}

/** One line in the middle. */
export function centered(text: string, size: number, look: Look = {}): LetterParagraph {
  return { kind: "paragraph", runs: [run(text, size, look)], align: "center" };
}

/** A cell of a table in the body. */
export function tableCell(
  text: string,
  align: LetterParagraph["align"] = "left",
  look: Look = {}
): LetterCell {
  return { blocks: [{ kind: "paragraph", runs: [run(text, sizes.table, look)], align }] };
}
