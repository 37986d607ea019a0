import type { CSSProperties } from "react";
import type { Area } from "../../domain/sheet";
import { cellAddress } from "../../domain/sheet";
import type { CellFormat } from "../../model/format/cellFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { boxStyle } from "./cellLines";
import { cellView, textLooks } from "./cellView";
import type { CellView } from "./cellView";
import { fitNumber } from "./fitNumber";
import { textWidth } from "./measureText";
import { shade } from "./shade";
import type { FormatAt } from "./drawnFormats";
import type { SheetAxes } from "./sheetAxes";

/** What every cell of a pane needs to draw itself. */
export interface CellSurroundings {
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly formatAt: FormatAt;
  /** What was said about a cell, by its address. */
  readonly comments: ReadonlyMap<string, string>;
  readonly date1904: boolean;
  readonly dark: boolean;
}

/** Left and right of a text. */
const MARGIN = 2;
/** Of a line of text, in parts of its font's size; `grid.css` says the same. */
const LINE_HEIGHT = 1.22;
/** How many blank cells a long text may run over. */
const LONGEST_SPILL = 24;

/** One cell, or one merged area, in the row that holds it. */
export function GridCell({
  surroundings,
  area,
  gap,
  selected,
}: {
  readonly surroundings: CellSurroundings;
  readonly area: Area;
  /** The pixels that the row leaves free before it, for a merged area. */
  readonly gap: number;
  readonly selected: boolean;
}) {
  const { axes, formatAt, dark } = surroundings;
  const { top: row, left: column, bottom, right } = area;
  const own = formatAt(row, column);
  const width = axes.columns.start(right + 1) - axes.columns.start(column);
  const height = axes.rows.start(bottom + 1) - axes.rows.start(row);
  const neighbours = {
    // The outer lines of a merged area are those of its last cells.
    own: right === column && bottom === row ? own : withOuterLines(own, formatAt, area),
    right: formatAt(row, right + 1),
    below: formatAt(bottom + 1, column),
  };
  const merged = right > column || bottom > row;
  const shown = shownText(surroundings, area, own, { width, height });
  const address = cellAddress(row, column);
  const comment = surroundings.comments.get(address);
  return (
    <div
      role="gridcell"
      id={`cell-${address}`}
      aria-colindex={column + 1}
      aria-selected={selected}
      {...(right > column && { "aria-colspan": right - column + 1 })}
      {...(bottom > row && { "aria-rowspan": bottom - row + 1 })}
      {...(comment !== undefined && { "aria-description": comment })}
      className={cellClass(merged, shown)}
      style={{ width, height, marginLeft: gap, ...shown?.style, ...boxStyle(neighbours, dark) }}
    >
      {shown?.spill ? (
        <div
          className="cell-spill"
          style={{ marginLeft: -shown.spill.left, marginRight: -shown.spill.right }}
        >
          {shown.text}
        </div>
      ) : (
        shown?.text
      )}
      {comment !== undefined && <i aria-hidden className="comment-corner" />}
    </div>
  );
}

function cellClass(merged: boolean, shown: ShownText | null): string {
  const name = merged ? "cell cell-merged" : "cell";
  if (shown?.spill) return `${name} cell-spilling`;
  return shown?.cut ? `${name} cell-cut` : name;
}

interface ShownText {
  readonly text: string;
  readonly style: CSSProperties;
  /** How far it runs over its neighbours. */
  readonly spill: Spill | null;
  /** Whether something of it lies outside its cell and is not to be seen: clipping every cell would slow the painting. */
  readonly cut: boolean;
}

function shownText(
  surroundings: CellSurroundings,
  area: Area,
  own: CellFormat,
  box: { readonly width: number; readonly height: number }
): ShownText | null {
  const value = surroundings.sheet.value(area.top, area.left);
  if (value === null) return null;
  const view = cellView(value, own, surroundings.date1904);
  const { font, size, ...looks } = textLooks(own, view.side, surroundings.dark);
  const style = coloured(looks.style, view, surroundings.dark);
  const room = box.width - 2 * MARGIN - 1;
  const measure = (text: string): number => textWidth(text, font);
  if (typeof value === "number") {
    const text = fitNumber(view.text, { value, format: own.numberFormat }, room, measure);
    const cut = own.wrap || measure(text) > room || size * LINE_HEIGHT > box.height;
    return { text, style, spill: null, cut };
  }
  const excess = measure(view.text) - room;
  const spills = excess > 0 && !own.wrap && area.left === area.right;
  const spill = spills ? spillOf(surroundings, area, view, excess) : null;
  const lines = view.text.split("\n").length;
  const cut = !spill && (excess > 0 || lines * size * LINE_HEIGHT > box.height);
  return { text: view.text, style, spill, cut };
}

/** The colour of a number format goes before that of the font. */
function coloured(style: CSSProperties, { color }: CellView, dark: boolean): CSSProperties {
  return color === null ? style : { ...style, color: shade(color, dark) };
}

interface Spill {
  readonly left: number;
  readonly right: number;
}

/** Over which blank cells beside it a long text runs, in pixels on each side. */
function spillOf(
  { sheet, axes }: CellSurroundings,
  { top: row, left: column }: Area,
  { side }: CellView,
  excess: number
): Spill {
  const blankRun = (step: 1 | -1): number => {
    let pixels = 0;
    for (let at = column + step; Math.abs(at - column) <= LONGEST_SPILL; at += step) {
      if (at < 0 || pixels >= excess || sheet.value(row, at) !== null) break;
      pixels += axes.columns.size(at);
    }
    return pixels;
  };
  return {
    left: side === "left" ? 0 : blankRun(-1),
    right: side === "right" ? 0 : blankRun(1),
  };
}

function withOuterLines(own: CellFormat, formatAt: FormatAt, { top, left, bottom, right }: Area) {
  const { borders } = own;
  const lastRight = formatAt(top, right).borders.right ?? borders.right;
  const lastBottom = formatAt(bottom, left).borders.bottom ?? borders.bottom;
  return {
    ...own,
    borders: {
      ...borders,
      ...(lastRight && { right: lastRight }),
      ...(lastBottom && { bottom: lastBottom }),
    },
  };
}
