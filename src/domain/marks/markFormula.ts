/** What every mark of ours is known by, wherever it was copied or moved. */
export const MARK_TAG = "Sổ Kế hoạch";

/** The condition of a mark: it always holds, and carries tag and name in a text that says to a reader what it is. */
export function markFormula(tag: string, name: string): string {
  return `=N("${tag}: ${name}")=0`;
}

/** The name of the mark whose condition a formula is, with or without its `=`; null where it is none of the tag. */
export function markName(formula: string, tag: string): string | null {
  const [start, end] = [`N("${tag}: `, `")=0`];
  const text = formula.replace(/^=/, "").normalize("NFC");
  const isMark = text.startsWith(start) && text.endsWith(end);
  return isMark ? text.slice(start.length, -end.length) : null;
}
