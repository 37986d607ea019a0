import { parseArea, type Area } from "../../domain/sheet";
import { fault, isFault, type Fault } from "../problems";
import type { RemarkList } from "../remarks";
import type { ScannedSheet } from "../scannedWorkbook";
import type { SharedStrings } from "../parts/sharedStrings";
import type { CellStyles } from "../parts/styles";
import type { ListedSheet } from "../parts/workbookPart";
import { asUtf8 } from "../xml/encoding";
import { tagCursor, type TagCursor } from "../xml/tagCursor";
import { readCellValue, type ReadValue, type ValueSource } from "./cellValue";
import { columnGate, type ColumnGate, type SheetChoice } from "./columnGate";
import { formulaList, type FormulaList } from "./formulaList";
import { markList } from "./markList";
import { readPlainCells } from "./plainCells";
import { RowList } from "./rowList";
import { scanSheet, type Budget } from "./scanSheet";
import { addProperty, hiddenColumns, sheetProperties } from "./sheetProperties";
import type { CellSpan, PlainRun, RowTag, SheetSink } from "./sheetSink";

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: SharedStrings | null;
  readonly styles: CellStyles;
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
  const sheet = new SheetReader(utf8, part, listed, context);
  const found = scanSheet(tagCursor(utf8), part, sheet, context.budget);
  return found ?? sheet.finish();
}

/** Takes up a sheet as it is scanned. It is a class, for all sheets to be read by the same functions: V8 compiles them once. */
class SheetReader implements SheetSink {
  private readonly rows: RowList;
  private readonly formulas: FormulaList;
  private readonly properties = sheetProperties();
  private readonly marks = markList();
  private readonly arrayFormulas: Area[] = [];
  private readonly read: ReadValue = { value: null, lexical: undefined, remark: undefined };
  private readonly source: ValueSource;
  private readonly gate: ColumnGate;
  /** How many columns of the open row are wanted. */
  private columns = Infinity;

  constructor(
    bytes: Uint8Array,
    private readonly part: string,
    private readonly listed: ListedSheet,
    private readonly context: SheetContext
  ) {
    const { strings, styles, date1904, remarks, budget, choice } = context;
    this.rows = new RowList({ sheet: listed.name, styles, remarks });
    this.formulas = formulaList(listed.name, remarks, budget);
    this.source = { bytes, strings, date1904 };
    this.gate = columnGate(choice, () => this.snapshot());
  }

  enough(row: RowTag): boolean {
    return this.gate.columnsAt(row.index) === 0;
  }

  row(row: RowTag): void {
    this.columns = this.gate.columnsAt(row.index);
    this.rows.open(row);
  }

  plainCells(run: PlainRun): void {
    readPlainCells(run, this.source, this.rows, this.columns);
  }

  cell(cell: CellSpan): void {
    const { formula } = cell;
    // The head of a shared formula may stand where nothing is wanted.
    if (cell.column >= this.columns && formula?.kind !== "shared") return;
    readCellValue(cell, this.source, this.read);
    const row = this.rows.put(cell, this.read);
    if (formula === null) return;
    const area = formula.kind === "array" ? parseArea(formula.area ?? "") : null;
    if (area) this.arrayFormulas.push(area);
    this.formulas.put(cell, formula, row);
  }

  property(tag: TagCursor): void {
    const { budget, styles } = this.context;
    addProperty(this.properties, tag, this.part, { limits: budget.limits, styles });
    if (this.properties.columns.at(-1)?.unlocked) this.rows.styles.tellLocked();
    this.marks.add(tag);
  }

  /** The sheet once it is scanned. */
  finish(): ScannedSheet | Fault {
    if (this.properties.fault) return this.properties.fault;
    this.formulas.resolve();
    if (this.context.budget.sharedFormulaCharacters < 0) {
      return fault("too-many-strings", `${this.part}, formulas`);
    }
    return this.snapshot();
  }

  private snapshot(): ScannedSheet {
    const { properties, listed } = this;
    return {
      name: listed.name,
      visibility: listed.visibility,
      rows: this.rows.finish(),
      hiddenColumns: hiddenColumns(properties.columns),
      merges: properties.merges,
      protected: properties.protection !== null,
      ...(properties.protection && { protection: properties.protection }),
      columns: properties.columns,
      freeze: properties.freeze,
      marks: this.marks.marks,
      arrayFormulas: this.arrayFormulas,
      dimension: properties.dimension,
      part: this.part,
    };
  }
}
