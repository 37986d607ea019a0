import type { CellValue } from "../../domain/sheet";
import type { CellFormat } from "../format/cellFormat";
import type { LineMove } from "./lineMoves";
import type { SheetProperties } from "./sheetProperties";
import type { SheetStore } from "./sheetStore";

/** A sheet to be read in bulk. */
export interface SheetReading {
  readonly properties: SheetProperties;
  readonly moves: readonly LineMove[];
  /** Calls back for each cell with a value, formula or look of its own, in no promised order. */
  forEachCell(visit: (row: number, column: number) => void): void;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | undefined;
  /** What the cell shows: its own look, its row's, its column's, or the default. */
  format(row: number, column: number): CellFormat;
  isHeld(row: number, column: number): boolean;
  /** The looks of whole rows and columns. */
  readonly rowFormats: ReadonlyMap<number, CellFormat>;
  readonly columnFormats: ReadonlyMap<number, CellFormat>;
}

/** A sheet as it is now; its results must be up to date. */
export function sheetReading({ cells, book, properties, moves }: SheetStore): SheetReading {
  const looks = (numbers: ReadonlyMap<number, number>): ReadonlyMap<number, CellFormat> =>
    new Map([...numbers].map(([line, number]) => [line, book.formats.formatOf(number)]));
  return {
    properties,
    moves,
    forEachCell: (visit) => cells.forEachCell(visit),
    value: (row, column) => cells.value(row, column),
    formula: (row, column) => cells.formula(row, column),
    format: (row, column) => book.formats.formatOf(cells.format(row, column)),
    isHeld: (row, column) =>
      cells.value(row, column) !== null ||
      cells.formula(row, column) !== undefined ||
      cells.ownFormat(row, column) !== undefined,
    rowFormats: looks(cells.rowFormats),
    columnFormats: looks(cells.columnFormats),
  };
}
