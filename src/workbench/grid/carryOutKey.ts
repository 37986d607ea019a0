import type { Text } from "../../domain/text";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import type { BookStore } from "../book/bookStore";
import { clearSelected } from "../typing/typeInto";
import type { GridCommand } from "./keys";
import { farCorner, jumpFrom, lastCell, stepFrom } from "./moves";
import type { Cell, Direction } from "./moves";

/** What a key does to the workbook or its selection; the rest is the grid's own. */
export type StoreCommand = Exclude<
  GridCommand,
  | { readonly kind: "edit" }
  | { readonly kind: "type" }
  | { readonly kind: "find" }
  | { readonly kind: "choose" }
>;

/** Carries out everything a key does but editing; a refusal is its sentence. `pageRows` is how many rows are in sight. */
export function carryOutKey(
  store: BookStore,
  command: StoreCommand,
  pageRows: number
): Text | null {
  const { sheet, cursor, model } = store;
  switch (command.kind) {
    case "move": {
      const from = command.extend ? farCorner(sheet.selection, cursor) : cursor;
      const to = command.far
        ? jumpFrom(sheet, from, command.direction)
        : stepFrom(sheet, from, command.direction);
      go(store, to, command.extend);
      return null;
    }
    case "next":
      moveOn(store, command.direction);
      return null;
    case "page": {
      const from = command.extend ? farCorner(sheet.selection, cursor) : cursor;
      go(store, stepFrom(sheet, from, command.direction, pageRows), command.extend);
      return null;
    }
    case "rowStart":
      go(store, { row: cursor.row, column: sheet.freeze.columns }, command.extend);
      return null;
    case "sheetStart":
      go(store, { row: sheet.freeze.rows, column: sheet.freeze.columns }, command.extend);
      return null;
    case "sheetEnd":
      go(store, lastCell(sheet), command.extend);
      return null;
    case "selectAll": {
      const used = sheet.usedArea({ valuesOnly: true });
      const all = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
      store.select(used ?? all, cursor);
      return null;
    }
    case "clear":
      return clearSelected(sheet);
    case "undo":
      model.undo();
      return null;
    case "redo":
      model.redo();
      return null;
    case "sheet":
      showNeighbour(store, command.step);
      return null;
  }
}

function go(store: BookStore, to: Cell, extend: boolean): void {
  if (extend) store.extendTo(to);
  else store.moveTo(to);
}

/** Tab and Enter: through the cells of a larger selection and round again, else one cell on. */
export function moveOn(store: BookStore, direction: Direction): void {
  const { sheet, cursor } = store;
  const { top, left, bottom, right } = sheet.selection;
  const single = sheet
    .mergesIn(sheet.selection)
    .some(
      (merge) =>
        merge.top === top && merge.left === left && merge.bottom === bottom && merge.right === right
    );
  if (single || (top === bottom && left === right)) {
    store.moveTo(stepFrom(sheet, cursor, direction));
    return;
  }
  const [height, width] = [bottom - top + 1, right - left + 1];
  const step = direction === "right" || direction === "down" ? 1 : -1;
  const across = direction === "left" || direction === "right";
  const [r, c] = [cursor.row - top, cursor.column - left];
  const size = height * width;
  const at = ((across ? r * width + c : c * height + r) + step + size) % size;
  const next = across
    ? { row: top + Math.floor(at / width), column: left + (at % width) }
    : { row: top + (at % height), column: left + Math.floor(at / height) };
  store.select(sheet.selection, next);
}

function showNeighbour({ model, sheet }: BookStore, step: 1 | -1): void {
  const shown = model.sheets.filter(({ visibility }) => visibility === "visible");
  const next = shown[shown.findIndex(({ id }) => id === sheet.id) + step];
  if (next) model.activate(next);
}
