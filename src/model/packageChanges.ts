import type { PackageChanges } from "../xlsx/save/changes";
import type { ScannedWorkbook } from "../xlsx/scannedWorkbook";
import { fromScanned } from "./fromScanned";
import { nameChanges } from "./saved/nameChanges";
import { isChanged, sheetChanges } from "./saved/sheetChanges";
import type { SheetModel } from "./sheet/sheetModel";
import type { WorkbookModel } from "./workbookModel";

/**
 * What differs between a file and its model now, ready for `saveWorkbook`. `asOpened` is the model as it was when
 * the file was opened; it must be made the same way, so that the looks that one has the other has too.
 */
export function packageChanges(
  scanned: ScannedWorkbook,
  now: WorkbookModel,
  asOpened: WorkbookModel = fromScanned(scanned)
): PackageChanges {
  const before = asOpened.sheets.map((sheet, index) => ({
    sheet,
    part: scanned.sheets[index]!.part,
    now: now.sheet(sheet.id),
  }));
  const sheets = before.flatMap(({ sheet, part, now: model }) => {
    if (!model) return [];
    const { name, visibility } = model;
    const changes = sheetChanges(sheet.reading(), model.reading());
    const change = {
      part,
      title: name,
      ...(name !== sheet.name && { name }),
      ...(visibility !== sheet.visibility && { visibility }),
      ...changes,
    };
    const renamed = name !== sheet.name || visibility !== sheet.visibility;
    return renamed || isChanged(changes) ? [change] : [];
  });
  const added = now.sheets
    .filter(({ id }) => !asOpened.sheet(id))
    .map((model) => {
      const { name, visibility } = model;
      return { name, visibility, ...sheetChanges(null, model.reading()) };
    });
  const deleted = before.filter((one) => !one.now).map(({ part }) => part);
  const names = nameChanges(asOpened, now);
  const order = now.sheets.map(({ name }) => name);
  const usual = [...before.flatMap((one) => one.now?.name ?? []), ...added.map(({ name }) => name)];
  const moved = order.some((name, index) => name !== usual[index]);
  const contents = [...sheets, ...added].some(({ cells }) => cells.some(({ content }) => content));
  return {
    book: now.book,
    sheets,
    added,
    deleted,
    ...(moved && { order }),
    names,
    recalculate: (contents || names.length + deleted.length > 0) && now.sheets.some(hasFormulas),
  };
}

function hasFormulas(sheet: SheetModel): boolean {
  const reading = sheet.reading();
  let found = false;
  reading.forEachCell((row, column) => {
    found ||= reading.formula(row, column) !== undefined;
  });
  return found;
}
