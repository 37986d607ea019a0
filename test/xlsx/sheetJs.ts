import { read, type CellObject } from "@e965/xlsx";
import type { CellValue } from "../../src/domain/sheet";

/** A sheet as SheetJS reads it: by `row,column`. */
export interface PeerSheet {
  readonly values: ReadonlyMap<string, CellValue>;
  /** With their leading `=`; without the `_xlfn.` that SheetJS drops. */
  readonly formulas: ReadonlyMap<string, string>;
}

export type PeerBook = ReadonlyMap<string, PeerSheet>;

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
      const values = new Map<string, CellValue>();
      const formulas = new Map<string, string>();
      const rows: (CellObject | undefined)[][] = sheet["!data"] ?? [];
      rows.forEach((row, index) =>
        row.forEach((cell, column) => {
          if (cell && cell.t !== "z") values.set(`${index},${column}`, valueOf(cell));
          if (cell?.f !== undefined) formulas.set(`${index},${column}`, `=${cell.f}`);
        })
      );
      return [name, { values, formulas }];
    })
  );
}

function valueOf(cell: CellObject): CellValue {
  if (cell.t === "e") return { error: ERRORS[Number(cell.v)] ?? String(cell.w) };
  if (cell.v instanceof Date) throw new Error("a date where numbers were asked for");
  return cell.v ?? null;
}
