/** A defined name. */
export interface NameEntry {
  readonly name: string;
  /** Without `=`: `'Chỉ tiêu'!$A$5:$P$60`, `2021`, `#REF!`. */
  readonly refersTo: string;
  /** The sheet it belongs to; null for the whole workbook. */
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** Whether two names of one scope are the same to Excel. */
export function sameName(a: string, b: string): boolean {
  return a.normalize("NFC").toLowerCase() === b.normalize("NFC").toLowerCase();
}
