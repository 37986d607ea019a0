import type { TagCursor } from "../xml/tagCursor";

/** A row's open tag; the spans are bytes of the part. */
export interface RowTag {
  /** Zero-based. */
  index: number;
  hidden: boolean;
  /** Of cells that are not there; -1 where the row has none of its own. */
  style: number;
  start: number;
  end: number;
}

/** A cell's formula element. */
export interface FormulaTag {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  /** Without `=`; empty where a shared formula only names its group. */
  readonly text: string;
  /** The group of a shared formula. */
  readonly group: string | null;
  /** The area that a shared or array formula fills. */
  readonly area: string | null;
}

/** What `<c t="…">` says the value is; `number` where it says nothing or something unknown. */
export type CellType = "number" | "shared" | "text" | "inline" | "boolean" | "error" | "date";

/** A cell as the bytes give it; spans are bytes of the part, -1 where there is no such element. */
export interface CellSpan {
  /** Zero-based. */
  row: number;
  column: number;
  /** The row that its address names, or that of the row where it names none. */
  addressRow: number;
  type: CellType;
  style: number;
  /** From `<c` to behind `</c>`. */
  start: number;
  end: number;
  /** The content of `<v>`; `valueMixed` where it holds comments or CDATA. */
  valueStart: number;
  valueEnd: number;
  valueMixed: boolean;
  /** The text of `<is>`. */
  inline: string | null;
  formula: FormulaTag | null;
}

/** Where in a row a sink stands that takes cells itself. */
export interface PlainRun {
  /** Behind the last cell taken. */
  at: number;
  /** The column of that cell, -1 where there is none. */
  column: number;
  /** How many it took. */
  cells: number;
  /** How many columns a sheet may have. */
  readonly limit: number;
}

/** Takes a sheet in the order of its bytes. The objects are reused: copy what must outlive the call. */
export interface SheetSink {
  /** Asked before each row: whether neither it nor anything behind it is wanted. */
  enough?(row: RowTag): boolean;
  row(row: RowTag): void;
  cell(cell: CellSpan): void;
  /** Asked before each cell: takes as many cells of the row as it can read by itself. */
  plainCells?(run: PlainRun): void;
  /** An open or empty tag outside the cells: `dimension`, `pane`, `col`, `mergeCell` … */
  property(tag: TagCursor): void;
}
