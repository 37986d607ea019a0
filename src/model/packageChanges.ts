import type { FlowingSheet } from "../domain/authoredBook";
import type { PackageChanges, SheetChanges } from "../xlsx/save/changes";
import type { ScannedWorkbook } from "../xlsx/scannedWorkbook";
import { fromScanned } from "./fromScanned";
import { nameChanges } from "./saved/nameChanges";
import { sheetBody } from "./saved/sheetBody";
import { isChanged, sheetChanges } from "./saved/sheetChanges";
import type { SheetModel } from "./sheet/sheetModel";
import type { WorkbookModel } from "./workbookModel";

export interface PackageOptions {
  /**
   * The model as it was when the file was opened; it must be made the same way, so that the looks that one has the other
   * has too.
   */
  readonly asOpened?: WorkbookModel;
  /** Sheets of the model whose rows it does not hold. */
  readonly flowing?: readonly FlowingSheet[];
}

/** What differs between a file and its model now, ready for `saveWorkbook`. */
export function packageChanges(
  scanned: ScannedWorkbook,
  now: WorkbookModel,
  { asOpened = fromScanned(scanned), flowing = [] }: PackageOptions = {}
): PackageChanges {
  const bodies = new Map(flowing.map((sheet) => [sheet.name, sheetBody(sheet)]));
  const changesOf = (model: SheetModel, old: SheetModel | null): SheetChanges => {
    const changes = sheetChanges(old?.reading() ?? null, model.reading());
    const body = bodies.get(model.name);
    if (!body) return changes;
    return { ...changes, ...(old && { cleared: true }), cells: [], rows: [], body };
  };
  const before = asOpened.sheets.map((sheet, index) => ({
    sheet,
    part: scanned.sheets[index]!.part,
    now: now.sheet(sheet.id),
  }));
  const sheets = before.flatMap(({ sheet, part, now: model }) => {
    if (!model) return [];
    const { name, visibility } = model;
    const changes = changesOf(model, sheet);
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
      return { name, visibility, ...changesOf(model, null) };
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
    recalculate:
      flowing.length > 0 ||
      ((contents || names.length + deleted.length > 0) && now.sheets.some(hasFormulas)),
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
