import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import { spanBetween } from "./axis";
import type { Axis, Span } from "./axis";
import type { PaneView } from "./GridPane";
import type { SheetAxes } from "./sheetAxes";

/** The window onto the sheet, in pixels; `left` and `top` are how far the part that scrolls has scrolled. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Space for the row numbers and column letters, in pixels. */
export const ROW_HEADING = 46;
export const COLUMN_HEADING = 22;
/** Frozen lines never take the whole window: then nothing could be scrolled to. */
const MOST_FROZEN = 0.75;

/** One axis cut in the frozen lines and those that scroll. */
interface Cut {
  readonly frozen: number;
  readonly frozenPixels: number;
  readonly frozenSpan: Span;
  readonly span: Span;
  /** What stands behind the frozen lines. */
  readonly origin: number;
}

/** How a sheet is cut into panes. */
export interface PaneLayout {
  readonly rows: Cut;
  readonly columns: Cut;
  /** The frozen ones only where there are any. */
  readonly panes: readonly PaneView[];
}

/** Cuts the window into up to four panes and says which lines each shows. */
export function paneLayout(
  axes: SheetAxes,
  freeze: { readonly rows: number; readonly columns: number },
  viewport: Viewport
): PaneLayout {
  const room = { width: viewport.width - ROW_HEADING, height: viewport.height - COLUMN_HEADING };
  const rows = cut(axes.rows, freeze.rows, viewport.top, room.height, MAX_ROWS);
  const columns = cut(axes.columns, freeze.columns, viewport.left, room.width, MAX_COLUMNS);
  const parts = (one: Cut, length: number) => [
    ...(one.frozen > 0 ? [{ span: one.frozenSpan, at: 0, size: one.frozenPixels, origin: 0 }] : []),
    {
      span: one.span,
      at: one.frozenPixels,
      size: Math.max(0, length - one.frozenPixels),
      origin: one.origin,
    },
  ];
  const panes = parts(rows, room.height).flatMap((row) =>
    parts(columns, room.width).map((column) => ({
      rows: row.span,
      columns: column.span,
      box: {
        left: ROW_HEADING + column.at,
        top: COLUMN_HEADING + row.at,
        width: column.size,
        height: row.size,
      },
      origin: { x: column.origin, y: row.origin },
    }))
  );
  return { rows, columns, panes };
}

function cut(axis: Axis, wanted: number, scrolled: number, room: number, count: number): Cut {
  let frozen = wanted;
  while (frozen > 0 && axis.start(frozen) > room * MOST_FROZEN) frozen--;
  const frozenPixels = axis.start(frozen);
  const origin = frozenPixels + scrolled;
  const visible = Math.max(0, room - frozenPixels);
  return {
    frozen,
    frozenPixels,
    frozenSpan: { first: 0, last: frozen - 1 },
    span: spanBetween(axis, { first: frozen, last: count - 1 }, origin, origin + visible),
    origin,
  };
}

/** Whether a cell is drawn, at least in part. */
export function isInSight(
  { rows, columns }: PaneLayout,
  { row, column }: { readonly row: number; readonly column: number }
): boolean {
  return holds(rows, row) && holds(columns, column);
}

function holds({ frozen, span }: Cut, line: number): boolean {
  return line < frozen || (line >= span.first && line <= span.last);
}

/** The distance that shows a line of the part that scrolls, moving as little as may be. */
export function scrolledTo(
  axis: Axis,
  { frozen, frozenPixels, origin }: Cut,
  line: number,
  room: number
): number {
  const scrolled = origin - frozenPixels;
  if (line < frozen) return scrolled;
  const start = axis.start(line) - frozenPixels;
  const end = axis.start(line + 1) - frozenPixels;
  const visible = room - frozenPixels;
  if (start < scrolled || end - start > visible) return start;
  return end > scrolled + visible ? end - visible : scrolled;
}
