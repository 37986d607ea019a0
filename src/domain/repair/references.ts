import { type Area, MAX_COLUMNS, MAX_ROWS, parseArea } from "../sheet";

/** An area that a formula or a name refers to; no sheet where it is the formula's own. */
export interface ReferredArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Texts, other files and table columns first, so that nothing inside them is taken for a reference; then cells, columns, rows. */
const REFERENCE =
  /"(?:[^"]|"")*"|\[[^\]]*\](?:[\p{L}_][\p{L}\p{N}_.]*!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)?|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])/giu;

/** The areas of this book that a formula names; those of other files, and what is built of text, are not seen. */
export function referredAreas(formula: string): ReferredArea[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, sheet, address]): ReferredArea[] => {
    if (address === undefined || sheet?.includes("[")) return [];
    const area = areaOf(address.replaceAll("$", ""));
    const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return area ? [{ sheet: name ?? null, area }] : [];
  });
}

function areaOf(address: string): Area | null {
  const [first, last] = address.split(":");
  if (/^\d+$/.test(first!)) {
    const rows = parseArea(`A${first}:A${last}`);
    return rows && { ...rows, left: 0, right: MAX_COLUMNS - 1 };
  }
  if (/^[A-Z]+$/i.test(first!)) {
    const columns = parseArea(`${first}1:${last}1`);
    return columns && { ...columns, top: 0, bottom: MAX_ROWS - 1 };
  }
  return parseArea(address);
}
