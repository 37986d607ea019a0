import type { CellChoice } from "./cellChoice";
import type { Limits } from "./limits";
import { findWorkbookPart, sheetPart, type WorkbookPlace } from "./parts/findParts";
import { readSharedStrings } from "./parts/sharedStrings";
import { NO_STYLES, readCellStyles, type CellStyles } from "./parts/styles";
import { readWorkbookPart, type WorkbookPart } from "./parts/workbookPart";
import { fault, isFault, type Fault } from "./problems";
import { remarkList } from "./remarks";
import type { ScannedSheet, ScannedWorkbook } from "./scannedWorkbook";
import type { SheetChoice } from "./sheet/columnGate";
import { readSheet, unreadSheet, type SheetContext } from "./sheet/readSheet";
import type { Archive } from "./zip/archive";

/** Reads the workbook in an archive, sheet by sheet, so that one sheet's bytes are kept at a time. */
export function readWorkbook(
  archive: Archive,
  book: string,
  limits: Limits,
  choice?: CellChoice
): ScannedWorkbook | Fault {
  const place = findWorkbookPart(archive, limits);
  if (isFault(place)) return place;
  const bytes = archive.read(place.part);
  if (isFault(bytes)) return bytes;
  const workbook = readWorkbookPart(bytes, place.part, limits);
  if (isFault(workbook)) return workbook;
  const strings = readOptional(archive, place.strings, (content, part) =>
    readSharedStrings(content, part, limits)
  );
  if (isFault(strings)) return strings;
  const styles = readOptional<CellStyles>(archive, place.styles, readCellStyles);
  if (isFault(styles)) return styles;

  const remarks = remarkList();
  if (archive.oddNames.length > 0) remarks.add("odd-entry-names");
  if (!place.related) remarks.add("relationships-missing");
  if (place.macros) remarks.add("macros");
  if (place.externalLinks) remarks.add("external-links");
  if (!styles) remarks.add("styles-missing");
  const context: SheetContext = {
    strings,
    styles: styles ?? NO_STYLES,
    date1904: workbook.date1904,
    remarks,
    budget: {
      limits,
      cells: limits.cells,
      sharedFormulaCharacters: limits.sharedFormulaCharacters,
    },
    choice: choice ? sheetChoice(choice, book, workbook) : null,
  };
  const sheets: ScannedSheet[] = [];
  const taken = new Set<string>();
  for (const [index, listed] of workbook.sheets.entries()) {
    const found = sheetPart(place, listed.relationship, index);
    if (found === "no-cells") {
      remarks.add("sheet-without-cells", { sheet: listed.name });
      continue;
    }
    // Thousands of sheets over one large part would be a bomb that no size check sees.
    if (taken.has(found)) return fault("duplicate-part", found);
    taken.add(found);
    if (choice && !choice.wantsSheet(listed.name)) {
      sheets.push(unreadSheet(listed, found));
      continue;
    }
    const content = archive.read(found);
    if (isFault(content)) return content;
    const sheet = readSheet(content, found, listed, context);
    if (isFault(sheet)) return sheet;
    sheets.push(sheet);
  }
  if (sheets.length === 0) return fault("no-sheets");
  return {
    book,
    sheets,
    names: workbook.names,
    date1904: workbook.date1904,
    remarks: remarks.all(),
  };
}

function sheetChoice(choice: CellChoice, book: string, workbook: WorkbookPart): SheetChoice {
  const { names, date1904 } = workbook;
  return {
    headRows: choice.headRows,
    columnsWanted: (head) =>
      choice.columnsWanted({ book, sheets: [head], names, date1904 }) ?? Infinity,
  };
}

/** A part that a workbook may do without: null where it is not there. */
function readOptional<Result extends object>(
  archive: Archive,
  part: WorkbookPlace["styles"],
  read: (content: Uint8Array, part: string) => Result | Fault
): Result | Fault | null {
  if (part === null || !archive.has(part)) return null;
  const content = archive.read(part);
  return isFault(content) ? content : read(content, part);
}
