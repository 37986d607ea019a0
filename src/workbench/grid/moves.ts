import type { Area } from "../../domain/sheet";
import { MAX_COLUMNS, MAX_ROWS } from "../../domain/sheet";
import { boundingArea, contains, singleCell } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";

/** Zero-based. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, Cell>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** The next cell in a direction that is in sight: hidden lines are passed over, a merged area is one cell. */
export function stepFrom(sheet: SheetModel, cell: Cell, direction: Direction, count = 1): Cell {
  const step = STEPS[direction];
  let here = cell;
  for (let done = 0; done < count; done++) {
    const area = cellArea(sheet, here);
    let next: Cell = {
      row: step.row > 0 ? area.bottom + 1 : step.row < 0 ? area.top - 1 : here.row,
      column: step.column > 0 ? area.right + 1 : step.column < 0 ? area.left - 1 : here.column,
    };
    while (isOnSheet(next) && isHidden(sheet, next)) {
      next = { row: next.row + step.row, column: next.column + step.column };
    }
    if (!isOnSheet(next)) break;
    here = next;
  }
  return here;
}

/** Where Ctrl and an arrow lead: the end of the filled run, else the next filled cell, else the edge of the grid. */
export function jumpFrom(sheet: SheetModel, cell: Cell, direction: Direction): Cell {
  const step = STEPS[direction];
  const used = sheet.usedArea({ valuesOnly: true });
  const isFilled = (at: Cell): boolean => sheet.value(at.row, at.column) !== null;
  const next = (at: Cell): Cell => ({ row: at.row + step.row, column: at.column + step.column });
  const beyondUse = (at: Cell): boolean =>
    !used ||
    (step.row > 0 && at.row > used.bottom) ||
    (step.row < 0 && at.row < used.top) ||
    (step.column > 0 && at.column > used.right) ||
    (step.column < 0 && at.column < used.left);
  const edge: Cell = {
    row: step.row > 0 ? MAX_ROWS - 1 : step.row < 0 ? 0 : cell.row,
    column: step.column > 0 ? MAX_COLUMNS - 1 : step.column < 0 ? 0 : cell.column,
  };
  let here = next(cell);
  if (!isOnSheet(here)) return cell;
  if (isFilled(cell) && isFilled(here)) {
    while (isOnSheet(next(here)) && isFilled(next(here))) here = next(here);
    return here;
  }
  while (isOnSheet(here) && !isFilled(here)) {
    if (beyondUse(here)) return edge;
    here = next(here);
  }
  return isOnSheet(here) ? here : edge;
}

/** The last cell that anything stands in: where Ctrl+End leads. */
export function lastCell(sheet: SheetModel): Cell {
  const used = sheet.usedArea({ valuesOnly: true });
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

/** The cell itself, or the merged area that it belongs to. */
export function cellArea(sheet: SheetModel, { row, column }: Cell): Area {
  const one = singleCell(row, column);
  return sheet.mergesIn(one)[0] ?? one;
}

/** The area from one cell to another, widened until it cuts no merged area. */
export function areaBetween(sheet: SheetModel, one: Cell, other: Cell): Area {
  let area = boundingArea(singleCell(one.row, one.column), singleCell(other.row, other.column));
  for (;;) {
    const wider = sheet.mergesIn(area).reduce(boundingArea, area);
    if (contains(area, wider)) return area;
    area = wider;
  }
}

/** The corner of an area across from a cell of it: the end that Shift and an arrow move. */
export function farCorner({ top, left, bottom, right }: Area, { row, column }: Cell): Cell {
  return { row: row === top ? bottom : top, column: column === left ? right : left };
}

function isOnSheet({ row, column }: Cell): boolean {
  return row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
}

function isHidden(sheet: SheetModel, { row, column }: Cell): boolean {
  return sheet.isRowHidden(row) || sheet.isColumnHidden(column);
}
