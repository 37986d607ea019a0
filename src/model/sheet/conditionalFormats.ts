import type { Area } from "../../domain/sheet";
import { ModelError } from "../modelError";
import { requireOnGrid } from "./block";
import type { ConditionalFormat } from "./conditionalFormat";
import { requireFormattable } from "./guards";
import type { SheetStore } from "./sheetStore";
import { subtractArea } from "../../domain/subtractArea";

/** Adds a rule before all others and gives it an id. */
export function addConditionalFormat(
  store: SheetStore,
  format: Omit<ConditionalFormat, "id">
): ConditionalFormat {
  requireFormattable(store);
  format.areas.forEach(requireOnGrid);
  const taken = new Set(store.properties.conditionalFormats.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(formatId(number))) number++;
  const added = { ...format, id: formatId(number) };
  replaceAll(store, [added, ...store.properties.conditionalFormats]);
  return added;
}

/** Replaces parts of a rule; `ItemNotFound` where it is gone. */
export function updateConditionalFormat(
  store: SheetStore,
  id: string,
  patch: Partial<Omit<ConditionalFormat, "id">>
): void {
  requireFormattable(store);
  requireFormat(store, id);
  replaceAll(
    store,
    store.properties.conditionalFormats.map((one) => (one.id === id ? { ...one, ...patch } : one))
  );
}

/** Deletes a rule; `ItemNotFound` where it is gone. */
export function deleteConditionalFormat(store: SheetStore, id: string): void {
  requireFormattable(store);
  requireFormat(store, id);
  replaceAll(
    store,
    store.properties.conditionalFormats.filter((one) => one.id !== id)
  );
}

/** Takes all rules off an area; they stay on the rest of their cells. */
export function clearConditionalFormats(store: SheetStore, area: Area): void {
  requireOnGrid(area);
  requireFormattable(store);
  const left = store.properties.conditionalFormats.flatMap((one) => {
    const areas = one.areas.flatMap((watched) => subtractArea(watched, area));
    return areas.length > 0 ? [{ ...one, areas }] : [];
  });
  replaceAll(store, left);
}

function replaceAll(store: SheetStore, conditionalFormats: readonly ConditionalFormat[]): void {
  store.setProperties({ conditionalFormats }, "layout");
}

function requireFormat(store: SheetStore, id: string): void {
  if (!store.properties.conditionalFormats.some((one) => one.id === id)) {
    throw new ModelError("ItemNotFound", `No conditional format ${id}.`);
  }
}

function formatId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-00000000CF00}`;
}
