import type { ColumnChange, RowChange } from "../../xlsx/save/changes";
import type { LookPatch } from "../../xlsx/save/look";
import { DEFAULT_FORMAT, type CellFormat } from "../format/cellFormat";
import type { SheetReading } from "../sheet/sheetReading";
import { lookPatch } from "./lookPatch";

/** What the rows, or the columns, of a sheet are like. */
interface Lines {
  readonly hidden: ReadonlySet<number>;
  readonly sizes: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, number>;
  readonly looks: ReadonlyMap<number, CellFormat>;
}

const NONE: Lines = { hidden: new Set(), sizes: new Map(), levels: new Map(), looks: new Map() };

/** The rows that differ beside their cells, in order. */
export function rowChanges(before: SheetReading | null, now: SheetReading): readonly RowChange[] {
  return lineChanges(before ? rowsOf(before) : NONE, rowsOf(now)).map(
    ({ line, size, ...change }) => ({
      row: line,
      ...(size !== undefined && { height: size }),
      ...change,
    })
  );
}

/** The columns that differ beside their cells, in order. */
export function columnChanges(
  before: SheetReading | null,
  now: SheetReading
): readonly ColumnChange[] {
  return lineChanges(before ? columnsOf(before) : NONE, columnsOf(now)).map(
    ({ line, size, ...change }) => ({
      column: line,
      ...(size !== undefined && { width: size }),
      ...change,
    })
  );
}

interface LineChange {
  readonly line: number;
  readonly hidden?: boolean;
  readonly size?: number | null;
  readonly level?: number;
  readonly look?: LookPatch;
}

function lineChanges(before: Lines, now: Lines): readonly LineChange[] {
  const lines = new Set<number>();
  for (const { hidden, sizes, levels, looks } of [before, now]) {
    for (const group of [hidden, sizes.keys(), levels.keys(), looks.keys()]) {
      for (const line of group) lines.add(line);
    }
  }
  return [...lines]
    .sort((a, b) => a - b)
    .map((line) => lineChange(before, now, line))
    .filter((change) => Object.keys(change).length > 1);
}

function lineChange(before: Lines, now: Lines, line: number): LineChange {
  const hidden = now.hidden.has(line);
  const size = now.sizes.get(line);
  const level = now.levels.get(line) ?? 0;
  const look = lookPatch(
    before.looks.get(line) ?? DEFAULT_FORMAT,
    now.looks.get(line) ?? DEFAULT_FORMAT
  );
  return {
    line,
    ...(hidden !== before.hidden.has(line) && { hidden }),
    ...(size !== before.sizes.get(line) && { size: size ?? null }),
    ...(level !== (before.levels.get(line) ?? 0) && { level }),
    ...(look && { look }),
  };
}

function rowsOf({ properties, rowFormats }: SheetReading): Lines {
  const { hiddenRows, rowHeights, rowLevels } = properties;
  return { hidden: hiddenRows, sizes: rowHeights, levels: rowLevels, looks: rowFormats };
}

function columnsOf({ properties, columnFormats }: SheetReading): Lines {
  const { hiddenColumns, columnWidths, columnLevels } = properties;
  return { hidden: hiddenColumns, sizes: columnWidths, levels: columnLevels, looks: columnFormats };
}
