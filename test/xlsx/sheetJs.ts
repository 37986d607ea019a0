import { read, type CellObject } from "@e965/xlsx";
import type { CellValue } from "../../src/domain/sheet";

/** The cells of each sheet by `row,column`, as SheetJS reads them. */
export type PeerBook = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** Reads with the peer: raw cells only, its extent ignored (it trusts `<dimension>`). */
export function readWithSheetJs(bytes: Uint8Array): PeerBook {
  const book = read(bytes, {
    type: "array",
    nodim: true,
    dense: true,
    cellNF: true,
    cellDates: false,
    sheetStubs: false,
  });
  return new Map(
    Object.entries(book.Sheets).map(([name, sheet]) => {
      const cells = new Map<string, CellValue>();
      const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
      rows.forEach((row, index) =>
        row.forEach((cell, column) => {
          if (cell && cell.t !== "z") cells.set(`${index},${column}`, valueOf(cell));
        })
      );
      return [name, cells];
    })
  );
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === "e") return { error: ERRORS[Number(cell.v)] ?? String(cell.w) };
  if (cell.v instanceof Date) throw new Error("a date where numbers were asked for");
  return cell.v ?? null;
}
