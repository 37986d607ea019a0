import type { Text } from "../../domain/text";
import { GENERAL } from "../../model/format/cellFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { singleCell } from "../../model/area";
import type { WorkbookModel } from "../../model/workbookModel";
import { readTyped } from "./readTyped";
import { attempt } from "./refusal";

/** A text for a cell. */
export interface Entry {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Enters typed text into cells as one step to take back; a refusal leaves all as it was and says why. */
export function typeInto(
  model: WorkbookModel,
  sheet: SheetModel,
  entries: readonly Entry[],
  year: number
): Text | null {
  return attempt(() =>
    model.transact("typing", () => {
      for (const { row, column, text } of entries)
        typeOne(model, sheet, { row, column }, text, year);
    })
  );
}

/** Empties what is selected. */
export function clearSelected(sheet: SheetModel): Text | null {
  return attempt(() => sheet.clear(sheet.selection, "Contents"));
}

function typeOne(
  { date1904 }: WorkbookModel,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
  year: number
): void {
  const area = singleCell(row, column);
  const { numberFormat } = sheet.format(row, column);
  const typing = readTyped(text, { format: numberFormat, year, date1904 });
  switch (typing.kind) {
    case "blank":
      return sheet.clear(area, "Contents");
    case "formula":
      return sheet.write(area, [[typing.formula]]);
    case "text":
      // The model's own typed input is English: a text that is none there must not become a number.
      if (typing.prefixed) return sheet.write(area, [[`'${typing.value}`]]);
      return sheet.put(area, [[typing.value]]);
    case "boolean":
    case "number":
      sheet.write(area, [[typing.value]]);
      if (typing.kind === "number" && typing.format && numberFormat === GENERAL) {
        sheet.setNumberFormats(area, [[typing.format]]);
      }
  }
}
