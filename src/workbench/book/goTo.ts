import { parseArea } from "../../domain/sheet";
import type { BookStore } from "./bookStore";

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.+)$/;

/** Selects what an address (`B12`, `'Chỉ tiêu'!B2:F9`) or a name of the workbook means; false where it means nothing in sight. */
export function goTo(store: BookStore, typed: string): boolean {
  const { model, sheet } = store;
  const [, quoted, plain, place = ""] = ADDRESS.exec(typed.trim()) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(place.replaceAll("$", "").toUpperCase());
  const entry = model.name(typed.trim(), sheet) ?? model.name(typed.trim());
  const target = area
    ? { sheet: sheetName === undefined ? sheet : model.sheet(sheetName), area }
    : entry && model.areaOfName(entry);
  if (!target?.sheet || target.sheet.visibility !== "visible") return false;
  model.activate(target.sheet);
  store.select(target.area, { row: target.area.top, column: target.area.left });
  return true;
}
