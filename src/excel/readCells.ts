import type { Area, CellValue, SheetRow } from "../domain/sheet";
import { batchesByWeight, columnCount, rowBlocks, rowCount } from "./blocks";
import type { PortOptions } from "../services/ports/workbook";
import { BLANK_BYTES, BYTES_PER_CELL, CALL_BYTES } from "./cellWeights";
import { failureFrom } from "./failures";
import { stopIfAborted } from "./inExcel";
import { joinPieces } from "./joinPieces";

/** An area of a sheet to read. */
export interface WantedArea {
  readonly sheet: string;
  readonly area: Area;
  /** What one of its cells is likely to weigh, where that is known. */
  readonly cellBytes?: number;
  /** Whether the heights of its rows are wanted. */
  readonly heights?: boolean;
}

export interface ReadCells {
  readonly sheet: string;
  readonly rows: readonly SheetRow[];
  /** What its cells weighed beyond blank ones, in bytes. */
  readonly contentBytes: number;
}

const encoder = new TextEncoder();

/**
 * Reads areas in as few batches as their size allows, small ones together. A batch that Excel refused as too large
 * took with it whatever else was queued: `refused` may queue that again.
 */
export async function readCells(
  context: Excel.RequestContext,
  wanted: readonly WantedArea[],
  { signal, onProgress }: PortOptions,
  refused?: () => void
): Promise<ReadCells[]> {
  const blocks = wanted.flatMap(({ sheet, area, heights = false, cellBytes = BYTES_PER_CELL }) =>
    rowBlocks(area, cellBytes * columnCount(area)).map((block) => ({
      sheet,
      area: block,
      cellBytes,
      heights,
    }))
  );
  const cellsIn = ({ area }: WantedArea): number => rowCount(area) * columnCount(area);
  const total = blocks.reduce((sum, block) => sum + cellsIn(block), 0);
  const pieces: ReadCells[] = [];
  let done = 0;
  for (const batch of batchesByWeight(
    blocks,
    (block) => CALL_BYTES + block.cellBytes * cellsIn(block)
  )) {
    stopIfAborted(signal);
    pieces.push(...(await readBatch(context, batch, refused)));
    done += batch.reduce((sum, block) => sum + cellsIn(block), 0);
    onProgress?.(done, total);
  }
  return joinPieces(pieces);
}

async function readBatch(
  context: Excel.RequestContext,
  batch: readonly WantedArea[],
  refused?: () => void
): Promise<ReadCells[]> {
  try {
    return await readTogether(context, batch);
  } catch (error) {
    const halves = halved(batch);
    if (failureFrom(error).code !== "too-large" || halves === null) throw error;
    refused?.();
    const first = await readBatch(context, halves[0], refused);
    return [...first, ...(await readBatch(context, halves[1], refused))];
  }
}

/** Half of the blocks each, or half of the rows of the only one; null where a single row is too heavy. */
function halved(batch: readonly WantedArea[]): [WantedArea[], WantedArea[]] | null {
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const { sheet, area } = batch[0]!;
  if (rowCount(area) < 2) return null;
  const middle = area.top + (rowCount(area) >> 1);
  return [
    [{ sheet, area: { ...area, bottom: middle - 1 } }],
    [{ sheet, area: { ...area, top: middle } }],
  ];
}

async function readTogether(
  context: Excel.RequestContext,
  batch: readonly WantedArea[]
): Promise<ReadCells[]> {
  const cellsLater = queueCells(context, batch);
  await context.sync();
  return cellsLater();
}

/** Queues the reading of areas; the cells can be taken after the next batch. */
function queueCells(
  context: Excel.RequestContext,
  areas: readonly WantedArea[]
): () => ReadCells[] {
  const loaded = areas.map(({ sheet, area, heights = false }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.top, area.left, rowCount(area), columnCount(area));
    return {
      sheet,
      area,
      range: range.load("values,formulas,numberFormat,valueTypes"),
      lines: range.getRowProperties({
        rowHidden: true,
        ...(heights && { format: { rowHeight: true } }),
      }),
    };
  });
  return () =>
    loaded.map(({ sheet, area, range, lines }) => {
      const { values, formulas, numberFormat, valueTypes } = range;
      const cells = rowCount(area) * columnCount(area);
      const bytes = encoder.encode(
        JSON.stringify([values, formulas, numberFormat, valueTypes])
      ).length;
      return {
        sheet,
        contentBytes: Math.max(0, bytes - BLANK_BYTES * cells),
        rows: values.flatMap((row: unknown[], i: number) => {
          const read = sheetRow(area.top + i, area.left, {
            values: row,
            types: valueTypes[i]!,
            formulas: formulas[i] as unknown[],
            formats: numberFormat[i] as string[],
          });
          if (!read) return [];
          const { rowHidden, format } = lines.value[i] ?? {};
          const height = format?.rowHeight;
          return [
            {
              ...read,
              ...(rowHidden && { hidden: true }),
              ...(height !== undefined && { height }),
            },
          ];
        }),
      };
    });
}

interface RawRow {
  readonly values: readonly unknown[];
  readonly types: readonly string[];
  readonly formulas: readonly unknown[];
  readonly formats: readonly string[];
}

/** A row of Excel's arrays as the snapshot has it; null where no cell holds anything or has a number format. */
function sheetRow(index: number, left: number, raw: RawRow): SheetRow | null {
  const values: (CellValue | undefined)[] = [];
  const formulas: (string | undefined)[] = [];
  const formats: (string | undefined)[] = [];
  raw.values.forEach((value, i) => {
    const format = raw.formats[i];
    if (format !== undefined && format !== "General") formats[left + i] = format;
    const content = cellValue(value, raw.types[i]);
    if (content !== null) values[left + i] = content;
    const formula = raw.formulas[i];
    if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
      formulas[left + i] = formula;
    }
  });
  if (values.length === 0 && formulas.length === 0 && formats.length === 0) return null;
  return {
    index,
    values,
    ...(formulas.length > 0 && { formulas }),
    ...(formats.length > 0 && { formats }),
  };
}

/** Excel gives blank as `""` and an error as its text: only the type tells them from texts. */
function cellValue(value: unknown, type: string | undefined): CellValue {
  if (type === "Empty" || value === "") return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
