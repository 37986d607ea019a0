import type { CellsEdit, Edit, NameEdit, SheetChange } from "../domain/edit";
import { inputOf } from "../domain/typedInput";
import { GRID } from "./area";
import { formatOf } from "./format/formatOf";
import type { SheetModel } from "./sheet/sheetModel";
import { putMarks } from "./sheet/marks";
import type { WorkbookModel } from "./workbookModel";

/** Carries out one edit on the model, as Excel would; what it refuses is a `ModelError`. */
export function carryOut(model: WorkbookModel, edit: Edit): void {
  switch (edit.kind) {
    case "cells":
      return writeCells(model.requireSheet(edit.sheet), edit);
    case "format":
      model.requireSheet(edit.sheet).setFormat(edit.area, formatOf(edit.style));
      return;
    case "size":
      for (const { column, width } of edit.columns) {
        model.requireSheet(edit.sheet).setColumnWidths(column, column, width);
      }
      if (edit.rows) {
        const runs = edit.rows.map(({ height, ...run }) => ({ ...run, size: height }));
        model.requireSheet(edit.sheet).setRowHeightRuns(runs);
      }
      return;
    case "merge": {
      const sheet = model.requireSheet(edit.sheet);
      if (edit.merged) sheet.merge(edit.area, { across: false });
      else sheet.unmerge(edit.area);
      return;
    }
    case "sheet":
      return changeSheet(model, edit.sheet, edit.change);
    case "numberFormats":
      model.requireSheet(edit.sheet).setNumberFormats(edit.area, edit.formats);
      return;
    case "name":
      return setName(model, edit);
    case "freeze": {
      const { rows, columns } = edit;
      return model.requireSheet(edit.sheet).setFreeze({ rows, columns });
    }
    case "rowGroups": {
      const sheet = model.requireSheet(edit.sheet);
      sheet.setRowsHidden(0, edit.reach, false);
      sheet.setRowLevelRuns([
        { first: 0, last: edit.reach, size: null },
        ...edit.groups.map((group) => ({ ...group, size: 1 })),
      ]);
      return;
    }
    case "page":
      return model.requireSheet(edit.sheet).setPage(edit.page);
    case "conditionalFormat":
      return putMarks(model.requireSheet(edit.sheet), edit);
  }
}

function writeCells(sheet: SheetModel, { area, values }: CellsEdit): void {
  sheet.write(
    area,
    values.map((row) => row.map(inputOf))
  );
  const results = values.map((row) =>
    row.map((typed) => (typed.kind === "formula" ? typed.cached : undefined))
  );
  if (results.flat().some((result) => result !== undefined)) sheet.keepResults(area, results);
}

function changeSheet(model: WorkbookModel, name: string, change: SheetChange): void {
  if (change === "ensure") {
    if (!model.sheet(name)) model.addSheet(name);
    return;
  }
  const sheet = model.requireSheet(name);
  if (typeof change === "object") return sheet.setVisibility(change.visibility);
  sheet.unmerge(GRID);
  sheet.clear(GRID, change === "clear" ? "All" : "Formats");
  sheet.setRowHeights(GRID.top, GRID.bottom, null);
}

function setName(model: WorkbookModel, { name, sheet, refersTo }: NameEdit): void {
  const scope = sheet === null ? null : model.requireSheet(sheet);
  const existing = model.name(name, scope);
  if (existing) model.deleteName(existing);
  if (refersTo !== null) model.addName(name, refersTo, { sheet: scope });
}
