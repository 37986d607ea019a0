import type { Area } from "../../domain/sheet";
import { columnCount, isOnGrid, rowCount } from "../area";
import { ModelError } from "../modelError";

/** Refuses an area off the grid. */
export function requireOnGrid(area: Area): void {
  if (!isOnGrid(area)) throw new ModelError("InvalidArgument", "The area is not on the grid.");
}

/** Refuses a block that has not the area's size. */
export function requireSize(area: Area, block: readonly (readonly unknown[])[]): void {
  requireOnGrid(area);
  const width = columnCount(area);
  if (block.length !== rowCount(area) || block.some((row) => row.length !== width)) {
    throw new ModelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
}

/** Visits the cells of an area with the block's items. */
export function eachCell<T>(
  area: Area,
  block: readonly (readonly T[])[],
  visit: (row: number, column: number, item: T) => void
): void {
  block.forEach((items, r) => items.forEach((item, c) => visit(area.top + r, area.left + c, item)));
}

/** Calls back for each row and column of an area, row by row. */
export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}
