import { read } from "@e965/xlsx";
import type { Workbook as ExcelJsWorkbook } from "exceljs";
import { type CellValue, cellAddress } from "../src/domain/sheet";
import { DEFAULT_LIMITS } from "../src/xlsx/limits";
import { openWorkbook } from "../src/xlsx/openWorkbook";
import { isFault } from "../src/xlsx/problems";
import { openArchive } from "../src/xlsx/zip/archive";
import type { ZipTools } from "../src/xlsx/zip/readEntry";

const SHEET = "Chỉ tiêu";

/** What an engine read, asked for cell by cell so that results can be compared. */
export type CellsRead = Iterable<readonly [address: string, value: CellValue | undefined]>;

/** Reads a file and gives, outside of what is measured, its cells. */
export type Engine = (bytes: Uint8Array) => (() => CellsRead) | Promise<() => CellsRead>;

/** Our scanner, with values, formulas, formats, names and merges, all limits on. */
export function ours(zip?: ZipTools): Engine {
  return (bytes) => {
    const result = openWorkbook(bytes, { book: "bench.xlsx", ...(zip ? { zip } : {}) });
    if (!result.ok) throw new Error(result.problem.text.en);
    const { rows } = result.book.sheets.find(({ name }) => name === SHEET)!;
    return () =>
      rows.flatMap(({ index, values }) =>
        values.map((value, column) => [cellAddress(index, column), value] as const)
      );
  };
}

/** SheetJS at its leanest with the same asked of it. */
export const sheetJs: Engine = (bytes) => {
  const book = read(bytes, {
    ...{ type: "array", dense: true, nodim: true, cellNF: true, cellFormula: true },
    ...{ cellHTML: false, cellText: false },
  });
  const rows = book.Sheets[SHEET]!["!data"]!;
  return () =>
    rows.flatMap((row, index) =>
      (row ?? []).map((cell, column) => [cellAddress(index, column), cell?.v as CellValue] as const)
    );
};

/** exceljs, whose reading is the only kind that it has. */
export function excelJs(Workbook: new () => ExcelJsWorkbook): Engine {
  return async (bytes) => {
    const book = new Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.getWorksheet(SHEET)!;
    return () => {
      const cells: [string, CellValue][] = [];
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          // It repeats the value of a merged area in each of its cells.
          if (cell.master === cell) cells.push([cell.address, cell.value as CellValue]);
        })
      );
      return cells;
    };
  };
}

/** What every reader has to do at least: unpack, decode, and look for the tags. */
export function floor(zip: Pick<ZipTools, "inflate">): Engine {
  const decoder = new TextDecoder();
  return (bytes) => {
    const archive = openArchive(bytes, DEFAULT_LIMITS);
    if (isFault(archive)) throw new Error(archive.detail);
    let tags = 0;
    for (const name of archive.names) {
      const packed = archive.packed(name);
      if (isFault(packed)) throw new Error(packed.detail);
      const content = zip.inflate(packed.packed, packed.size)!;
      if (decoder.decode(content).length === 0) throw new Error(name);
      for (let at = content.indexOf(LESS); at >= 0; at = content.indexOf(LESS, at + 1)) tags++;
    }
    if (tags === 0) throw new Error("no tags");
    return () => [];
  };
}

const LESS = 0x3c;

export interface Measured {
  readonly ms: number;
  /** Of the processor, all threads together; null where that is not known. */
  readonly cpu: number | null;
  /** Of all cells with a value; equal where the same was read. */
  readonly digest: string;
}

/** Reads the files one after the other; only the reading is measured. `processor` tells its milliseconds so far. */
export async function measured(
  engine: Engine,
  files: readonly Uint8Array[],
  processor: (() => number) | null = null
): Promise<Measured> {
  let ms = 0;
  let cpu = 0;
  let cells = 0;
  let sum = 0;
  for (const bytes of files) {
    const [start, spent] = [performance.now(), processor?.() ?? 0];
    const read = await engine(bytes);
    ms += performance.now() - start;
    cpu += (processor?.() ?? 0) - spent;
    for (const [address, value] of read()) {
      if (value === null || value === undefined || value === "") continue;
      cells++;
      sum = (sum + hash(`${address}=${String(value)}`)) >>> 0;
    }
  }
  return { ms, cpu: processor && cpu, digest: `${cells} cells, ${sum.toString(16)}` };
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
