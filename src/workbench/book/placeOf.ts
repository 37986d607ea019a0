import { parseArea } from "../../domain/sheet";
import type { Area } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^!]+))!)?(.+)$/;

/** The cells that an address (`B12`, `'Chỉ tiêu'!$B$2:$F$9`) or a name means, seen from a sheet; null where it means none. */
export function placeOf(
  model: WorkbookModel,
  home: SheetModel,
  text: string
): { readonly sheet: SheetModel; readonly area: Area } | null {
  const [, quoted, plain, local = ""] = ADDRESS.exec(text.trim()) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(local.replaceAll("$", "").toUpperCase());
  if (area) {
    const sheet = named === undefined ? home : model.sheet(named);
    return sheet && { sheet, area };
  }
  const entry = model.name(text.trim(), home) ?? model.name(text.trim());
  return entry && model.areaOfName(entry);
}
