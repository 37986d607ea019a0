import type { Area } from "../../domain/sheet";
import { areaOf, parseReference } from "../formula/reference";
import { tokenize } from "../formula/tokens";
import { ModelError } from "../modelError";
import { sameName, type NameEntry } from "./nameEntry";

/** Whether Excel takes the text as a defined name: letters, digits, `_`, `.`, `\`; not like a cell. */
export function isDefinedName(name: string): boolean {
  const word = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = parseReference(name) !== null || /^(?:R|C|R\d*C\d*|true|false)$/i.test(name);
  return word && !likeCell;
}

/** The name of exactly that scope, or null. */
export function findName(
  names: readonly NameEntry[],
  name: string,
  sheetId: string | null
): NameEntry | null {
  return names.find((one) => one.sheetId === sheetId && sameName(one.name, name)) ?? null;
}

/** The names with one more; refused where it is no name or is there already. */
export function withName(names: readonly NameEntry[], entry: NameEntry): readonly NameEntry[] {
  if (!isDefinedName(entry.name)) {
    throw new ModelError("InvalidArgument", `No defined name: "${entry.name}".`);
  }
  if (findName(names, entry.name, entry.sheetId)) {
    throw new ModelError("ItemAlreadyExists", `The name ${entry.name} is there already.`);
  }
  return [...names, entry];
}

/** The sheet's name and the cells, where a name means one area and nothing else. */
export function areaOfRefersTo(refersTo: string): { sheet: string; area: Area } | null {
  const tokens = tokenize(refersTo);
  const [only] = tokens;
  if (tokens.length !== 1 || only?.kind !== "reference" || only.sheet === null) return null;
  return { sheet: only.sheet, area: areaOf(only.reference) };
}
