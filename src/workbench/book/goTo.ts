import type { BookStore } from "./bookStore";
import { placeOf } from "./placeOf";

/** Selects what an address or a name of the workbook means; false where it means nothing in sight. */
export function goTo(store: BookStore, typed: string): boolean {
  const { model, sheet } = store;
  const target = placeOf(model, sheet, typed);
  if (target?.sheet.visibility !== "visible") return false;
  model.activate(target.sheet);
  store.select(target.area, { row: target.area.top, column: target.area.left });
  return true;
}
