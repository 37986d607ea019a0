import { parseArea, type Area } from "../../domain/sheet";
import { fault, isFault, type Fault } from "../problems";
import type { RemarkList } from "../remarks";
import type { ScannedSheet } from "../scannedWorkbook";
import type { SharedStrings } from "../parts/sharedStrings";
import type { StyleFormats } from "../parts/styles";
import type { ListedSheet } from "../parts/workbookPart";
import { asUtf8 } from "../xml/encoding";
import { tagCursor } from "../xml/tagCursor";
import { readCellValue, type ReadValue } from "./cellValue";
import { columnGate, type SheetChoice } from "./columnGate";
import { formulaList } from "./formulaList";
import { markList } from "./markList";
import { rowList } from "./rowList";
import { scanSheet, type Budget } from "./scanSheet";
import { addProperty, hiddenColumns, sheetProperties } from "./sheetProperties";

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: SharedStrings | null;
  readonly formats: StyleFormats;
  readonly date1904: boolean;
  readonly remarks: RemarkList;
  readonly budget: Budget;
  /** Null where all cells are wanted. */
  readonly choice: SheetChoice | null;
}

/** A sheet that is listed and not read. */
export function unreadSheet({ name, visibility }: ListedSheet, part: string): ScannedSheet {
  return {
    name,
    visibility,
    rows: [],
    hiddenColumns: [],
    merges: [],
    protected: false,
    columns: [],
    freeze: { rows: 0, columns: 0 },
    marks: [],
    arrayFormulas: [],
    dimension: null,
    part,
  };
}

/** Reads one worksheet part into plain rows. */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  listed: ListedSheet,
  context: SheetContext
): ScannedSheet | Fault {
  const utf8 = asUtf8(bytes, part);
  if (isFault(utf8)) return utf8;
  const { remarks, formats, budget } = context;
  const source = { bytes: utf8, strings: context.strings, date1904: context.date1904 };
  const properties = sheetProperties();
  const rows = rowList(listed.name, remarks);
  const formulas = formulaList(listed.name, remarks, budget);
  const marks = markList();
  const arrayFormulas: Area[] = [];
  const read: ReadValue = { value: null, lexical: undefined, remark: undefined };
  const gate = columnGate(context.choice, () => snapshot());

  function snapshot(): ScannedSheet {
    return {
      name: listed.name,
      visibility: listed.visibility,
      rows: rows.finish(),
      hiddenColumns: hiddenColumns(properties.columns),
      merges: properties.merges,
      protected: properties.protection !== null,
      ...(properties.protection && { protection: properties.protection }),
      columns: properties.columns,
      freeze: properties.freeze,
      marks: marks.marks,
      arrayFormulas,
      dimension: properties.dimension,
      part,
    };
  }

  const found = scanSheet(
    tagCursor(utf8),
    part,
    {
      enough: (row) => gate.columnsAt(row.index) === 0,
      row: (row) => rows.open(row.index, row.hidden),
      cell(cell) {
        // The head of a shared formula may stand where nothing is wanted.
        if (cell.column >= gate.columnsAt(cell.row) && cell.formula?.kind !== "shared") return;
        readCellValue(cell, source, read);
        const row = rows.put(cell, read, formats[cell.style]);
        if (cell.formula === null) return;
        const area = cell.formula.kind === "array" ? parseArea(cell.formula.area ?? "") : null;
        if (area) arrayFormulas.push(area);
        formulas.put(cell, cell.formula, row);
      },
      property(tag) {
        addProperty(properties, tag, part, budget.limits);
        marks.add(tag);
      },
    },
    budget
  );
  if (found ?? properties.fault) return (found ?? properties.fault)!;
  formulas.resolve();
  if (budget.sharedFormulaCharacters < 0) return fault("too-many-strings", `${part}, formulas`);
  return snapshot();
}
