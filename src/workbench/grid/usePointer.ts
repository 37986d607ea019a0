import { useRef } from "react";
import type { MouseEvent, PointerEvent } from "react";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import type { BookStore } from "../book/bookStore";
import type { Editing } from "../typing/useEditing";
import type { Axis } from "./axis";
import type { Cell } from "./moves";
import { COLUMN_HEADING, ROW_HEADING } from "./panes";
import type { PaneLayout } from "./panes";
import type { SheetAxes } from "./sheetAxes";

type Part = "cells" | "rows" | "columns";

/** Selecting with mouse, pen or finger: cells, whole rows by their numbers, whole columns by their letters. */
export function usePointer({
  store,
  axes,
  layout,
  zoom,
  editing,
  focusGrid,
}: {
  readonly store: BookStore;
  readonly axes: SheetAxes;
  readonly layout: PaneLayout;
  readonly zoom: number;
  readonly editing: Editing;
  readonly focusGrid: () => void;
}) {
  const dragging = useRef<{ readonly part: Part; readonly from: Cell } | null>(null);
  const hit = (event: MouseEvent): { part: Part; cell: Cell } => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - left) / zoom - ROW_HEADING;
    const y = (event.clientY - top) / zoom - COLUMN_HEADING;
    const cell = {
      row: lineAt(axes.rows, layout.rows, y),
      column: lineAt(axes.columns, layout.columns, x),
    };
    return { part: y < 0 ? "columns" : x < 0 ? "rows" : "cells", cell };
  };
  const handlers = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || !editing.commit()) return;
      const { part, cell } = hit(event);
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = event.shiftKey ? store.cursor : cell;
      dragging.current = { part, from };
      select(store, part, from, cell);
      focusGrid();
    },
    onPointerMove(event: PointerEvent) {
      if (dragging.current)
        select(store, dragging.current.part, dragging.current.from, hit(event).cell);
    },
    onPointerUp() {
      dragging.current = null;
    },
  };
  return { handlers, isOnCells: (event: MouseEvent): boolean => hit(event).part === "cells" };
}

function select(store: BookStore, part: Part, from: Cell, to: Cell): void {
  const [first, last] = [Math.min, Math.max];
  if (part === "cells") {
    if (from.row === to.row && from.column === to.column) store.moveTo(to);
    else if (store.cursor.row === from.row && store.cursor.column === from.column)
      store.extendTo(to);
    return;
  }
  const area =
    part === "rows"
      ? {
          top: first(from.row, to.row),
          bottom: last(from.row, to.row),
          left: 0,
          right: MAX_COLUMNS - 1,
        }
      : {
          left: first(from.column, to.column),
          right: last(from.column, to.column),
          top: 0,
          bottom: MAX_ROWS - 1,
        };
  const cursor = part === "rows" ? { row: from.row, column: 0 } : { row: 0, column: from.column };
  store.select(area, cursor);
}

function lineAt(
  axis: Axis,
  { frozenPixels, origin }: PaneLayout["rows"],
  distance: number
): number {
  const within = Math.max(0, distance);
  return axis.at(within < frozenPixels ? within : origin + within - frozenPixels);
}
