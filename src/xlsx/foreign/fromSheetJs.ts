import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import type {
  Area,
  CellValue,
  DefinedName,
  SheetRow,
  SheetSnapshot,
  Snapshot,
  Unknown,
  Visibility,
} from "../../domain/sheet";
import { errorName } from "./errorNames";
import type { ForeignKind } from "./foreignKind";

const VISIBILITIES: readonly Visibility[] = ["visible", "hidden", "veryHidden"];

/** Formats from which SheetJS tells which rows and columns are hidden. */
const TELLS_HIDDEN: readonly ForeignKind[] = ["xls", "xlsb", "xml-2003", "package"];

/** A workbook of SheetJS as plain data: raw cells only, its claimed extents and renderings left aside. */
export function fromSheetJs(workbook: WorkBook, book: string, kind: ForeignKind): Snapshot {
  const tellsHidden = TELLS_HIDDEN.includes(kind);
  return {
    book,
    sheets: workbook.SheetNames.map((name, index) =>
      sheetSnapshot(
        workbook.Sheets[name]!,
        name,
        VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible",
        tellsHidden
      )
    ),
    names: (workbook.Workbook?.Names ?? []).map((entry) => {
      const refersTo = plainReference(entry.Ref);
      // OpenDocument keeps a sheet's own names apart from the book's; SheetJS gives both alike.
      const sheet =
        kind === "ods" ? sheetNamed(refersTo) : (workbook.SheetNames[entry.Sheet ?? -1] ?? null);
      return { name: entry.Name, refersTo, sheet } satisfies DefinedName;
    }),
    date1904: workbook.Workbook?.WBProps?.date1904 ?? false,
  };
}

function sheetSnapshot(
  sheet: WorkSheet,
  name: string,
  visibility: Visibility,
  tellsHidden: boolean
): SheetSnapshot {
  return {
    name,
    visibility,
    rows: rowsOf(sheet),
    hiddenColumns: tellsHidden ? hiddenPlaces(sheet["!cols"]) : unknown,
    merges: (sheet["!merges"] ?? []).map(({ s, e }): Area => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    protected: unknown,
  };
}

const unknown: Unknown = "unknown";

function rowsOf(sheet: WorkSheet): SheetRow[] {
  const rows: SheetRow[] = [];
  const hidden = new Set(hiddenPlaces(sheet["!rows"]));
  const data: readonly (readonly (CellObject | undefined)[])[] = sheet["!data"] ?? [];
  data.forEach((cells, index) => {
    const row = rowOf(cells ?? [], index);
    if (row) rows.push(hidden.has(index) ? { ...row, hidden: true } : row);
  });
  return rows;
}

function rowOf(cells: readonly (CellObject | undefined)[], index: number): SheetRow | null {
  const values: CellValue[] = [];
  const formulas: string[] = [];
  const formats: string[] = [];
  cells.forEach((cell, column) => {
    if (!cell) return;
    const value = valueOf(cell);
    if (value !== null) values[column] = value;
    if (cell.f !== undefined) formulas[column] = `=${cell.f}`;
    const format = String(cell.z ?? "General");
    if (!/^general$/i.test(format)) formats[column] = format;
  });
  if (values.length === 0 && formulas.length === 0) return null;
  return {
    index,
    values,
    ...(formulas.length > 0 ? { formulas } : {}),
    ...(formats.length > 0 ? { formats } : {}),
  };
}

function valueOf({ t, v }: CellObject): CellValue {
  if (t === "z" || v === undefined) return null;
  if (t === "e") return { error: errorName(Number(v)) };
  // Asked for numbers, SheetJS gives none; a date of its own would depend on the machine's time zone.
  return v instanceof Date ? null : v;
}

function hiddenPlaces(lines: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  const hidden: number[] = [];
  lines?.forEach((line, index) => {
    if (line?.hidden) hidden.push(index);
  });
  return hidden;
}

/** A reference without the entities that SheetJS leaves in those of OpenDocument. */
function plainReference(reference: string): string {
  return reference
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

function sheetNamed(reference: string): string | null {
  const match = /^'((?:[^']|'')+)'!|^([^'!]+)!/.exec(reference);
  return match ? (match[1]?.replace(/''/g, "'") ?? match[2]!) : null;
}
