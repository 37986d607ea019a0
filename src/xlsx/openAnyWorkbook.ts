import type { Snapshot } from "../domain/sheet";
import { foreignKind, type ForeignKind } from "./foreign/foreignKind";
import { readForeign } from "./foreign/readForeign";
import { DEFAULT_LIMITS } from "./limits";
import { openWorkbook, type OpenOptions } from "./openWorkbook";
import { fault, isFault, openProblem, type Fault, type OpenProblem } from "./problems";
import { remarkList, type Remark } from "./remarks";

/** The workbook and what read it, or what gave up on it and why. */
export type OpenAnyResult =
  | {
      readonly ok: true;
      readonly engine: "scanner" | "sheetjs";
      readonly book: Snapshot;
      readonly remarks: readonly Remark[];
    }
  | { readonly ok: false; readonly engine: "scanner" | "sheetjs"; readonly problem: OpenProblem };

/** Reads .xlsx and .xlsm by our scanner, .xls, .xlsb, .ods, web pages and XML 2003 by SheetJS. Never rejects. */
export async function openAnyWorkbook(
  bytes: Uint8Array,
  options: OpenOptions
): Promise<OpenAnyResult> {
  const scanned = openWorkbook(bytes, options);
  if (scanned.ok) {
    const { book } = scanned;
    return { ok: true, engine: "scanner", book, remarks: book.remarks };
  }
  const kind = foreignKind(scanned.problem.code);
  if (kind === null) return { ok: false, engine: "scanner", problem: scanned.problem };
  const read = await foreign(bytes, kind, options);
  // That nobody else could read it either says less than what is wrong with it.
  if (isFault(read) && kind === "package") {
    return { ok: false, engine: "scanner", problem: scanned.problem };
  }
  return isFault(read)
    ? { ok: false, engine: "sheetjs", problem: openProblem(read, options.book) }
    : { ok: true, engine: "sheetjs", book: read, remarks: foreignRemarks(kind, read) };
}

async function foreign(
  bytes: Uint8Array,
  kind: ForeignKind,
  { book, limits }: OpenOptions
): Promise<Snapshot | Fault> {
  try {
    return await readForeign(bytes, kind, book, { ...DEFAULT_LIMITS, ...limits });
  } catch (error) {
    // The library's chunk may not load, and memory may run out.
    return fault("unexpected", error instanceof Error ? error.message : String(error));
  }
}

function foreignRemarks(kind: ForeignKind, { sheets }: Snapshot): readonly Remark[] {
  const remarks = remarkList();
  remarks.add(kind === "package" ? "unusual-package" : "other-format");
  if (kind === "html") remarks.add("all-text");
  if (sheets.some(({ hiddenColumns }) => hiddenColumns === "unknown")) {
    remarks.add("hidden-unknown");
  }
  return remarks.all();
}
