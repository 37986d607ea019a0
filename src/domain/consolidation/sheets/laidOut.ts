import type {
  AuthoredRow,
  AuthoredSheet,
  CellStyle,
  FlowingSheet,
  SheetFrame,
} from "../../authoredBook";
import { blank, number, text } from "../../deadlines/sheet/cells";
import type { HeldRow, Layout } from "../../heldSheet";
import type { Typed } from "../../sheet";
import type { Text } from "../../text";

/** One row of a sheet of ours; what is beyond its cells is blank. */
export type SheetLine = readonly Typed[];

/** How one row looks. */
export interface LineLook {
  readonly style: (column: number, value: Typed) => CellStyle;
  /** Blank cells beyond what the row says have no look. */
  readonly asFilled?: true;
  readonly height?: number;
  readonly grouped?: true;
}

/** How the rows of a sheet look, by what they hold alone: a sheet that is put back looks as it did. */
export interface SheetLook {
  /** Of each column, in characters; the row of headings is among the lines. */
  widths(lines: readonly SheetLine[]): readonly number[];
  isHeading(line: SheetLine): boolean;
  /** `heading` is the row of headings that the row stands under. */
  look(line: SheetLine, index: number, heading: SheetLine | null): LineLook;
  /** How many columns stay in sight beside the headings. */
  readonly frozenColumns: number;
  /** Whether rows may fold away. */
  readonly folds?: true;
}

/** A sheet as printed: A4 landscape, one page wide, its first headings repeated and kept in sight. */
export function laidOut(name: string, lines: readonly SheetLine[], look: SheetLook): AuthoredSheet {
  const frame = frameOf(name, lines, look);
  return { ...frame, rows: [...dressedRows(lines, look, frame.columns.length)] };
}

/** The same sheet with its rows made as they are asked for; `lines` gives them anew at each call. */
export function flowing(
  name: string,
  lines: () => Iterable<SheetLine>,
  look: SheetLook
): FlowingSheet {
  const frame = frameOf(name, headOf(lines(), look), look);
  const rows = (): Iterable<AuthoredRow> => dressedRows(lines(), look, frame.columns.length);
  return { ...frame, grouped: look.folds === true && someGrouped(rows()), rows };
}

/** The lines as far as the first headings. */
function headOf(lines: Iterable<SheetLine>, look: SheetLook): readonly SheetLine[] {
  const head: SheetLine[] = [];
  for (const line of lines) {
    head.push(line);
    if (look.isHeading(line)) break;
  }
  return head;
}

function someGrouped(rows: Iterable<AuthoredRow>): boolean {
  for (const { grouped } of rows) if (grouped) return true;
  return false;
}

function* dressedRows(
  lines: Iterable<SheetLine>,
  look: SheetLook,
  width: number
): Generator<AuthoredRow> {
  let heading: SheetLine | null = null;
  let index = 0;
  for (const line of lines) {
    if (look.isHeading(line)) heading = line;
    yield dressed(line, look.look(line, index++, heading), width);
  }
}

function frameOf(name: string, lines: readonly SheetLine[], look: SheetLook): SheetFrame {
  const widths = look.widths(lines);
  const first = lines.findIndex((line) => look.isHeading(line));
  return {
    name,
    visibility: "visible",
    columns: widths.map((width) => ({ width })),
    merges: [],
    validations: [],
    freeze: { rows: first + 1, columns: first < 0 ? 0 : look.frozenColumns },
    page: {
      orientation: "landscape",
      fitToWidth: true,
      ...(first >= 0 && { repeatRows: { first, last: first } }),
    },
    protected: false,
  };
}

/** The layout of what a book holds of such a sheet. */
export function heldLayout(look: SheetLook): Layout {
  return (name, rows) =>
    laidOut(
      name,
      rows.map((row) => Array.from(row, typed)),
      look
    );
}

function typed(value: HeldRow[number] | undefined): Typed {
  return typeof value === "number" ? number(value) : text(value ?? "");
}

function dressed(line: SheetLine, look: LineLook, width: number): AuthoredRow {
  const { style, asFilled, height, grouped } = look;
  const filled = asFilled ? line.map(({ kind }) => kind !== "blank").lastIndexOf(true) + 1 : width;
  return {
    ...(height !== undefined && { height }),
    ...(grouped && { grouped }),
    cells: Array.from({ length: Math.min(filled, width) }, (_, column) => {
      const value = line[column] ?? blank;
      return { value, style: style(column, value) };
    }),
  };
}

/** What a cell says as text; null where it is none. */
export function said(cell: Typed | undefined): string | null {
  return cell?.kind === "text" ? cell.value : null;
}

/** Whether a cell holds a number, or a formula of ours, which gives one. */
export function isNumber(cell: Typed | undefined): boolean {
  return cell?.kind === "number" || cell?.kind === "formula";
}

/** Whether a cell says these words, in whichever language the sheet was written. */
export function says(cell: Typed | undefined, { vi, en }: Text): boolean {
  const words = said(cell);
  return words !== null && (words === vi || words === en);
}
