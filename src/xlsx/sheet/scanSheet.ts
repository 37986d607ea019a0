import type { Limits } from "../limits";
import { fault, type Fault } from "../problems";
import { attributeCursor, attributeValue, type AttributeCursor } from "../xml/attributes";
import { stopFault } from "../xml/stopFault";
import { isNamed, nextTag, packName, skipElement, type TagCursor } from "../xml/tagCursor";
import { cellReader, type CellReader } from "./cellReader";
import { readRowTag } from "./rowTag";
import type { PlainRun, RowTag, SheetSink } from "./sheetSink";

const ROW = packName("row");
const CELL = packName("c");

/** Elements with columns, panes or merges of their own that are not the sheet's. */
const LEFT_OUT = ["extLst", "customSheetViews", "AlternateContent"];

/** Where a sink wants nothing more. */
type Enough = "enough";

/** What may still be spent, counted down over all sheets of a workbook. */
export interface Budget {
  readonly limits: Limits;
  cells: number;
  sharedFormulaCharacters: number;
}

/**
 * Walks a worksheet part once, from its first byte to the end of its root or until the sink has enough, and hands it
 * rows and cells.
 * Nothing is decoded here but formulas and inline texts; the sink takes values from their spans.
 */
export function scanSheet(
  cursor: TagCursor,
  part: string,
  sink: SheetSink,
  budget: Budget
): Fault | null {
  let depth = 0;
  do {
    if (!nextTag(cursor)) return stopFault(cursor, part);
    if (cursor.kind === "close") {
      depth--;
    } else if (isNamed(cursor, "sheetData")) {
      const found = cursor.kind === "open" ? scanRows(cursor, part, sink, budget) : null;
      if (found === "enough") return null;
      if (found) return found;
    } else if (LEFT_OUT.some((name) => isNamed(cursor, name))) {
      if (!skipElement(cursor)) return stopFault(cursor, part);
    } else {
      sink.property(cursor);
      if (cursor.kind === "open") depth++;
    }
  } while (depth > 0);
  return null;
}

function scanRows(
  cursor: TagCursor,
  part: string,
  sink: SheetSink,
  budget: Budget
): Fault | Enough | null {
  const row: RowTag = { index: -1, hidden: false, style: -1, start: 0, end: 0 };
  const run: PlainRun = { at: 0, column: -1, cells: 0, limit: budget.limits.columns };
  const reader = cellReader(cursor);
  const attribute = attributeCursor();
  const scan: RowScan = { cursor, part, row, attribute, reader, run, sink, budget };
  while (nextTag(cursor)) {
    if (cursor.kind === "close") return null;
    if (cursor.name === ROW) {
      const found = scanRow(scan);
      if (found) return found;
    } else if (!skipElement(cursor)) break;
  }
  return stopFault(cursor, part);
}

/** What is needed to scan one row after the other. */
interface RowScan {
  readonly cursor: TagCursor;
  readonly part: string;
  readonly row: RowTag;
  readonly attribute: AttributeCursor;
  readonly reader: CellReader;
  readonly run: PlainRun;
  readonly sink: SheetSink;
  readonly budget: Budget;
}

function scanRow(scan: RowScan): Fault | Enough | null {
  const { cursor, part, row, attribute, reader, run, sink, budget } = scan;
  const { limits } = budget;
  // A row without a number is where its first cell says it is, or else the next one.
  row.index++;
  const isNumbered = readRowTag(cursor, attribute, row);
  if (!(row.index >= 0 && row.index < limits.rows)) {
    return fault("bad-address", `${part}, row ${attributeValue(cursor, "r") ?? row.index + 1}`);
  }
  if (sink.enough?.(row)) return "enough";
  if (cursor.kind === "empty") {
    sink.row(row);
    return null;
  }
  let announced = isNumbered;
  if (announced) sink.row(row);
  let column = -1;
  for (;;) {
    if (announced && sink.plainCells) {
      run.at = cursor.end;
      run.column = column;
      run.cells = 0;
      sink.plainCells(run);
      cursor.end = run.at;
      column = run.column;
      if ((budget.cells -= run.cells) < 0) return tooManyCells(limits);
    }
    const plain = reader.readPlain();
    if (!plain) {
      if (!nextTag(cursor)) break;
      if (cursor.kind === "close") {
        if (!announced) sink.row(row);
        return null;
      }
      if (cursor.name !== CELL) {
        if (!skipElement(cursor)) break;
        continue;
      }
    }
    const cell = plain ?? reader.read(row.index, column + 1);
    if (cell === "stopped") break;
    if (cell === "bad-address" || cell.column >= limits.columns || cell.addressRow >= limits.rows) {
      return fault("bad-address", `${part}, ${reader.address()}`);
    }
    if (--budget.cells < 0) return tooManyCells(limits);
    if (!announced) {
      announced = true;
      row.index = cell.addressRow;
      sink.row(row);
    }
    cell.row = row.index;
    column = cell.column;
    sink.cell(cell);
  }
  return stopFault(cursor, part);
}

function tooManyCells({ cells }: Limits): Fault {
  return fault("too-many-cells", `> ${cells}`);
}
