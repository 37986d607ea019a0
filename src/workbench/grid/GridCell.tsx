import type { Area } from "../../domain/sheet";
import { cellAddress } from "../../domain/sheet";
import type { CellFormat } from "../../model/format/cellFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { boxStyle } from "./cellLines";
import { cellView, textStyle } from "./cellView";
import type { CellView } from "./cellView";
import { fitNumber } from "./fitNumber";
import { textWidth } from "./measureText";
import type { SheetAxes } from "./sheetAxes";

/** What every cell of a pane needs to draw itself. */
export interface CellSurroundings {
  readonly sheet: SheetModel;
  readonly axes: SheetAxes;
  readonly date1904: boolean;
  readonly dark: boolean;
}

/** Left and right of a text. */
const MARGIN = 2;
/** How many blank cells a long text may run over. */
const LONGEST_SPILL = 24;

/** One cell, or one merged area, at its place on the whole sheet. */
export function GridCell({
  surroundings,
  area,
  selected,
}: {
  readonly surroundings: CellSurroundings;
  readonly area: Area;
  readonly selected: boolean;
}) {
  const { sheet, axes, dark } = surroundings;
  const { top: row, left: column, bottom, right } = area;
  const own = sheet.format(row, column);
  const value = sheet.value(row, column);
  const left = axes.columns.start(column);
  const top = axes.rows.start(row);
  const width = axes.columns.start(right + 1) - left;
  const height = axes.rows.start(bottom + 1) - top;
  const neighbours = {
    // The outer lines of a merged area are those of its last cells.
    own: right === column && bottom === row ? own : withOuterLines(own, sheet, area),
    right: sheet.format(row, right + 1),
    below: sheet.format(bottom + 1, column),
  };
  const address = cellAddress(row, column);
  const merged = right > column || bottom > row;
  return (
    <div
      role="gridcell"
      id={`cell-${address}`}
      aria-colindex={column + 1}
      aria-selected={selected}
      {...(right > column && { "aria-colspan": right - column + 1 })}
      {...(bottom > row && { "aria-rowspan": bottom - row + 1 })}
      className={merged ? "cell cell-merged" : "cell"}
      style={{ left, top, width, height, ...boxStyle(neighbours, dark) }}
    >
      {value !== null && <CellText {...{ surroundings, area, own, value, width }} />}
    </div>
  );
}

function CellText({
  surroundings,
  area,
  own,
  value,
  width,
}: {
  readonly surroundings: CellSurroundings;
  readonly area: Area;
  readonly own: CellFormat;
  readonly value: NonNullable<ReturnType<SheetModel["value"]>>;
  readonly width: number;
}) {
  const { date1904, dark } = surroundings;
  const view = cellView(value, own, date1904);
  const style = textStyle(own, view, dark);
  const font = `${own.italic ? "italic " : ""}${own.bold ? "700 " : ""}${Number(style.fontSize)}px ${String(style.fontFamily)}`;
  const room = width - 2 * MARGIN - 1;
  const measure = (text: string) => textWidth(text, font);
  const text =
    typeof value === "number"
      ? fitNumber(view.text, { value, format: own.numberFormat }, room, measure)
      : view.text;
  const spills = !view.isNumber && !own.wrap && area.left === area.right && measure(text) > room;
  const spill = spills ? spillOf(surroundings, area, view, measure(text) - room) : NO_SPILL;
  return (
    <div
      className="cell-text"
      style={{ ...style, marginLeft: -spill.left, marginRight: -spill.right }}
    >
      <span>{text}</span>
    </div>
  );
}

const NO_SPILL = { left: 0, right: 0 };

/** Over which blank cells beside it a long text runs, in pixels on each side. */
function spillOf(
  { sheet, axes }: CellSurroundings,
  { top: row, left: column }: Area,
  { side }: CellView,
  excess: number
): { left: number; right: number } {
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

function withOuterLines(own: CellFormat, sheet: SheetModel, { top, left, bottom, right }: Area) {
  const { borders } = own;
  const lastRight = sheet.format(top, right).borders.right ?? borders.right;
  const lastBottom = sheet.format(bottom, left).borders.bottom ?? borders.bottom;
  return {
    ...own,
    borders: {
      ...borders,
      ...(lastRight && { right: lastRight }),
      ...(lastBottom && { bottom: lastBottom }),
    },
  };
}
