import { ModelError } from "./modelError";

const MOST_CHARACTERS = 31;

/** Whether Excel takes the text as a sheet's name, other sheets apart. */
export function isSheetName(name: string): boolean {
  const length = name.length > 0 && name.length <= MOST_CHARACTERS;
  const edges = !name.startsWith("'") && !name.endsWith("'");
  // "History" is reserved for tracked changes.
  return length && edges && !/[\\/?*[\]:]/.test(name) && name.toLowerCase() !== "history";
}

/** The form under which two sheet names are the same to Excel. */
export function sheetKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Refuses a name that Excel refuses; `others` are the names in use. */
export function requireSheetName(name: string, others: readonly string[]): void {
  if (!isSheetName(name)) throw new ModelError("InvalidArgument", `No sheet name: "${name}".`);
  if (others.some((other) => sheetKey(other) === sheetKey(name))) {
    throw new ModelError("ItemAlreadyExists", `A sheet named "${name}" is there already.`);
  }
}

/** The first free name of the row Sheet1, Sheet2, … */
export function freeSheetName(others: readonly string[]): string {
  const taken = new Set(others.map(sheetKey));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}
