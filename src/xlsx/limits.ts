import { MAX_COLUMNS, MAX_ROWS } from "../domain/sheet";

/** What a file may cost before it is refused; a file of plans stays far below each of these. */
export interface Limits {
  readonly fileBytes: number;
  /** A file that SheetJS reads: it needs many times the file's size. */
  readonly foreignBytes: number;
  /** The same, all entries together, unpacked. */
  readonly foreignContentBytes: number;
  readonly entries: number;
  /** All entries together, unpacked. */
  readonly totalBytes: number;
  /** One entry, unpacked. */
  readonly entryBytes: number;
  /** One part that is read as a tree: workbook.xml and relationships. */
  readonly treeBytes: number;
  /** Tags in such a part: many tiny ones cost a hundred times their bytes. */
  readonly treeTags: number;
  /** Cell elements of all sheets, with or without a value. */
  readonly cells: number;
  readonly merges: number;
  /** Characters of formulas written out for the cells of shared groups. */
  readonly sharedFormulaCharacters: number;
  readonly strings: number;
  readonly stringBytes: number;
  readonly rows: number;
  readonly columns: number;
}

const MB = 1024 * 1024;

/** How far a size in bytes is beyond its limit, e.g. `70 MB > 64 MB`; null where it is not. */
export function overLimit(bytes: number, limit: number): string | null {
  return bytes > limit ? `${Math.ceil(bytes / MB)} MB > ${Math.floor(limit / MB)} MB` : null;
}

/** The limits that apply unless a caller asks for others. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * MB,
  foreignBytes: 16 * MB,
  foreignContentBytes: 64 * MB,
  entries: 5_000,
  totalBytes: 256 * MB,
  entryBytes: 200 * MB,
  treeBytes: 16 * MB,
  treeTags: 600_000,
  cells: 3_000_000,
  merges: 200_000,
  sharedFormulaCharacters: 64 * MB,
  strings: 2_000_000,
  stringBytes: 128 * MB,
  rows: MAX_ROWS,
  columns: MAX_COLUMNS,
};
