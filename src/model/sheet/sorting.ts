import { isCellError, type Area, type CellValue } from "../../domain/sheet";
import { intersect } from "../area";
import { translateFormula } from "../formula/adjust";
import { ModelError } from "../modelError";
import { requireOnGrid } from "./block";
import { requireAllowed, requireEditable } from "./guards";
import type { SheetStore } from "./sheetStore";

/** A column to sort by, counted from the left of the area. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

export interface SortOptions {
  readonly hasHeaders?: boolean;
  readonly matchCase?: boolean;
}

/** Sorts the rows of an area as Excel does: numbers, texts, false, true, errors; blanks last in both directions; equal rows keep their order. */
export function sortRows(
  store: SheetStore,
  area: Area,
  fields: readonly SortField[],
  options: SortOptions = {}
): void {
  requireOnGrid(area);
  requireAllowed(store, "allowSort");
  requireEditable(store, area);
  requireSortable(store, area, fields);
  const held = store.cells.clip(area);
  if (!held) return;
  store.book.recalculate();
  // Blank rows at the top sink; those at the end may stay.
  const body = { ...held, top: area.top + (options.hasHeaders ? 1 : 0) };
  if (body.top >= body.bottom) return;
  const texts = collator(options.matchCase ?? false);
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, index) => body.top + index);
  const order = [...rows].sort((a, b) => {
    for (const { key, ascending } of fields) {
      const column = area.left + key;
      const compared = compare(store.cells.value(a, column), store.cells.value(b, column), texts);
      const sign = compared.blankLast || ascending ? compared.order : -compared.order;
      if (sign !== 0) return sign;
    }
    return a - b;
  });
  store.editCells(body, "sorted", () => reorder(store, body, order));
}

function requireSortable(store: SheetStore, area: Area, fields: readonly SortField[]): void {
  const width = area.right - area.left + 1;
  const known = fields.every(({ key }) => Number.isInteger(key) && key >= 0 && key < width);
  if (fields.length === 0 || !known) {
    throw new ModelError("InvalidArgument", "A sort field lies outside the area.");
  }
  if (store.properties.merges.some((merge) => intersect(merge, area))) {
    throw new ModelError("InvalidOperation", "Merged cells can't be sorted.");
  }
}

function reorder(store: SheetStore, body: Area, order: readonly number[]): void {
  const images = order.map((row) => store.cells.image({ ...body, top: row, bottom: row }));
  images.forEach((image, index) => {
    const row = body.top + index;
    const by = row - order[index]!;
    const formulas = new Map(
      [...image.formulas].map(([place, text]) => [place, translateFormula(text, by, 0)] as const)
    );
    store.cells.restore({ ...image, formulas, area: { ...body, top: row, bottom: row } });
  });
}

function compare(
  a: CellValue,
  b: CellValue,
  texts: Intl.Collator
): { readonly order: number; readonly blankLast: boolean } {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) {
    return { order: rankA - rankB, blankLast: a === null || b === null };
  }
  if (typeof a === "number" && typeof b === "number") return { order: a - b, blankLast: false };
  if (typeof a === "string" && typeof b === "string") {
    return { order: texts.compare(a, b), blankLast: false };
  }
  return { order: Number(a === true) - Number(b === true), blankLast: false };
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  if (typeof value === "boolean") return 2;
  return isCellError(value) ? 3 : 4;
}

function collator(matchCase: boolean): Intl.Collator {
  return new Intl.Collator("vi", { sensitivity: matchCase ? "variant" : "accent" });
}
