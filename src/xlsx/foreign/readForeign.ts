import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import type { Snapshot } from "../../domain/sheet";
import { overLimit, type Limits } from "../limits";
import { fault, isFault, type Fault } from "../problems";
import { isZipped, type ForeignKind } from "./foreignKind";
import { fromSheetJs } from "./fromSheetJs";
import { markupText } from "./markupText";
import { preflight, worksheetParts } from "./preflight";

/** Values as they are kept, nothing rendered, nothing guessed: `7-9` on a web page stays text. */
const OPTIONS: ParsingOptions = {
  dense: true,
  // The claimed extent of a sheet is often wrong, and cells outside would be lost.
  nodim: true,
  raw: true,
  cellDates: false,
  cellFormula: true,
  cellNF: true,
  cellHTML: false,
  cellText: false,
};

/** Reads a file of another format through SheetJS, loaded at the first of them. */
export async function readForeign(
  bytes: Uint8Array,
  kind: ForeignKind,
  book: string,
  limits: Limits
): Promise<Snapshot | Fault> {
  const excess = overLimit(bytes.length, limits.foreignBytes);
  if (excess) return fault("file-too-large", excess);
  const refused = isZipped(kind)
    ? preflight(bytes, { ...limits, totalBytes: limits.foreignContentBytes })
    : null;
  if (refused) return refused;
  const workbook = await workbookOf(bytes, kind);
  if (isFault(workbook)) return workbook;
  const snapshot = fromSheetJs(workbook, book, kind);
  // A workbook part that breaks off lists fewer sheets than there are, and nobody would notice.
  if (kind === "package" && snapshot.sheets.length < worksheetParts(bytes, limits)) {
    return fault("foreign-unreadable", "sheets");
  }
  return untrusted(snapshot, limits) ?? snapshot;
}

async function workbookOf(bytes: Uint8Array, kind: ForeignKind): Promise<WorkBook | Fault> {
  const { read } = await import(/* webpackChunkName: "sheetjs" */ "@e965/xlsx");
  try {
    if (kind !== "html" && kind !== "xml-2003") return read(bytes, { ...OPTIONS, type: "array" });
    const text = markupText(bytes);
    if (typeof text !== "string") return text;
    if (kind === "xml-2003" && /<!DOCTYPE/i.test(text)) return fault("doctype", "xml");
    return read(text, { ...OPTIONS, type: "string" });
  } catch (error) {
    // The library tells of everything by throwing.
    const message = error instanceof Error ? error.message : String(error);
    return /password|encrypt/i.test(message)
      ? fault("encrypted")
      : fault("foreign-unreadable", message);
  }
}

/** What shows that SheetJS misread a file without noticing, or that there is too much in it. */
function untrusted({ sheets }: Snapshot, limits: Limits): Fault | null {
  if (sheets.length === 0) return fault("no-sheets");
  const garbled = sheets.find(({ name }) => name === "" || hasControlCharacter(name));
  if (garbled) return fault("foreign-unreadable", "sheet names");
  let cells = 0;
  for (const { rows } of sheets) {
    for (const { values } of rows) values.forEach(() => cells++);
  }
  return cells > limits.cells ? fault("too-many-cells", `> ${limits.cells}`) : null;
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((letter) => letter < " ");
}
