import type { NameChange } from "../../xlsx/save/changes";
import { printNames } from "../../xlsx/write/workbookXml";
import { sameName, type NameEntry } from "../names/nameEntry";
import type { WorkbookModel } from "../workbookModel";

/** The defined names that differ, and those that say what is printed of a sheet. */
export function nameChanges(before: WorkbookModel, now: WorkbookModel): readonly NameChange[] {
  const sheetName = (id: string | null): string | null =>
    now.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  const twin = (names: readonly NameEntry[], one: NameEntry): NameEntry | undefined =>
    names.find(({ name, sheetId }) => sheetId === one.sheetId && sameName(name, one.name));
  const stands = ({ sheetId }: NameEntry): boolean =>
    sheetId === null || sheetName(sheetId) !== null;
  const gone = before.names
    .filter((one) => stands(one) && !twin(now.names, one))
    .map(({ name, sheetId }) => ({ name, sheet: sheetName(sheetId), refersTo: null }));
  const changed = now.names.flatMap((one): NameChange[] => {
    const old = twin(before.names, one);
    const { name, refersTo, visible, sheetId } = one;
    const same = old?.refersTo === refersTo && old.visible === visible;
    if (same) return [];
    const hidden = visible === (old?.visible ?? true) ? {} : { hidden: !visible };
    return [{ name, sheet: sheetName(sheetId), refersTo, ...hidden }];
  });
  return [...gone, ...changed, ...printChanges(before, now)];
}

function printChanges(before: WorkbookModel, now: WorkbookModel): readonly NameChange[] {
  return now.sheets.flatMap(({ id, name, page }) => {
    const old = before.sheet(id);
    const had = old ? printNames({ name, page: old.page }) : [];
    const wanted = printNames({ name, page });
    const gone = had.filter((one) => !wanted.some((other) => other.name === one.name));
    const fresh = wanted.filter((one) => !had.some((other) => other.refersTo === one.refersTo));
    return [...gone.map((one) => ({ ...one, refersTo: null })), ...fresh];
  });
}
