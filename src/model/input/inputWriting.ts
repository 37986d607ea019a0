import type { Area, CellValue } from "../../domain/sheet";
import type { CellFormat } from "../format/cellFormat";
import { ModelError, StrictWriteError } from "../modelError";
import { eachCell, requireSize } from "../sheet/block";
import { patchCell } from "../sheet/editing";
import { requireEditable } from "../sheet/guards";
import { coveredCells } from "../sheet/merging";
import type { SheetStore } from "../sheet/sheetStore";
import { coerceInput, formatAfter, type Coerced, type Input } from "./coercion";

/** Excel's longest text in a cell. */
const MOST_CHARACTERS = 32_767;

type Outcome = Exclude<Coerced, { kind: "keep" | "refused" }>;

interface Place {
  readonly row: number;
  readonly column: number;
  readonly outcome: Outcome;
}

/** Writes what a user would type: each input becomes what Excel makes of it. All is checked before anything is written. */
export function writeInputs(
  store: SheetStore,
  area: Area,
  inputs: readonly (readonly Input[])[]
): void {
  requireSize(area, inputs);
  requireEditable(store, area);
  const places: Place[] = [];
  const isCovered = coveredCells(store, area);
  eachCell(area, inputs, (row, column, input) => {
    const outcome = outcomeOf(store, row, column, input);
    if (outcome && !isCovered(row, column)) places.push({ row, column, outcome });
  });
  if (places.length === 0) return;
  const patches = new Map<string, Partial<CellFormat>>();
  store.editCells(boundsOf(places), "cells", () => {
    for (const place of places) apply(store, place, patches);
  });
}

/** What an input becomes, or null where the cell stays. */
function outcomeOf(store: SheetStore, row: number, column: number, input: Input): Outcome | null {
  const { strict, currentYear, date1904 } = store.book.input;
  const { numberFormat } = store.book.formats.formatOf(store.cells.format(row, column));
  const coerced = coerceInput(input, { format: numberFormat, currentYear, date1904 });
  if (strict && typeof input === "string" && !keepsMeaning(input, coerced)) {
    const became = coerced.kind === "refused" ? "a refused formula" : `a ${coerced.kind}`;
    throw new StrictWriteError(store.properties.name, { row, column }, input, became);
  }
  if (coerced.kind === "refused") {
    throw new ModelError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format."
    );
  }
  if (coerced.kind === "text" && coerced.value.length > MOST_CHARACTERS) {
    throw new ModelError("InvalidArgument", "The text is longer than a cell can hold.");
  }
  return coerced.kind === "keep" ? null : coerced;
}

/** Whether a written text stays what the writer meant: a text, a clearing, or a formula that says so by its `=`. */
function keepsMeaning(input: string, coerced: Coerced): boolean {
  if (coerced.kind === "text") return true;
  if (coerced.kind === "blank") return input === "";
  return coerced.kind === "formula" && input.startsWith("=");
}

function apply(
  store: SheetStore,
  { row, column, outcome }: Place,
  patches: Map<string, Partial<CellFormat>>
): void {
  const { cells, book } = store;
  cells.setFormula(row, column, outcome.kind === "formula" ? outcome.formula : undefined);
  cells.setValue(row, column, valueOf(outcome));
  const before = book.formats.formatOf(cells.format(row, column));
  const numberFormat = formatAfter(before.numberFormat, outcome);
  const quotePrefix = outcome.kind === "text" && outcome.prefixed === true;
  if (numberFormat === before.numberFormat && quotePrefix === before.quotePrefix) return;
  // The format pool answers fast for a patch that it has seen.
  const key = `${String(quotePrefix)} ${numberFormat}`;
  let patch = patches.get(key);
  if (!patch) patches.set(key, (patch = { numberFormat, quotePrefix }));
  patchCell(store, row, column, patch);
}

function valueOf(outcome: Outcome): CellValue {
  switch (outcome.kind) {
    case "number":
    case "text":
    case "boolean":
      return outcome.value;
    case "error":
      return { error: outcome.error };
    // The next calculation gives a formula its value.
    case "formula":
    case "blank":
      return null;
  }
}

function boundsOf(places: readonly Place[]): Area {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of places) {
    bounds.top = Math.min(bounds.top, row);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.right = Math.max(bounds.right, column);
  }
  return bounds;
}
