import type {
  AuthoredBook,
  AuthoredCell,
  AuthoredRow,
  AuthoredSheet,
} from "../../src/domain/authoredBook";
import { INFO_SHEET, type InfoKey, infoFields } from "../../src/domain/plan/infoSheet";
import { type CellRef, type Typed, cellAddress } from "../../src/domain/sheet";
import type { IndicatorField } from "../../src/domain/standardWorkbook/givenTables";
import { INFO_FIRST_ROW } from "../../src/domain/standardWorkbook/buildInfo";

/** What a clerk does to the book of an agency, as whole new books; rows and columns are zero-based. */

export const INDICATORS = "Chỉ tiêu";

const HEADER = 4;
const FIRST_ROW = 6;

type Columns = ReadonlyMap<IndicatorField, number>;

const HEADINGS: Readonly<Record<string, IndicatorField>> = {
  "Chỉ tiêu": "name",
  "Đơn vị tính": "unit",
  "Mã số": "code",
};

/** Where the columns of an indicator sheet stand, whatever was put between them. */
function columnsOf(sheet: AuthoredSheet): Columns {
  const columns = new Map<IndicatorField, number>();
  let group = "";
  sheet.rows[HEADER]!.cells.forEach((cell, column) => {
    const words = wordsOf(cell);
    if (words !== "") group = words;
    const year = wordsOf(sheet.rows[HEADER + 1]!.cells[column]);
    const named = HEADINGS[words] ?? (words.startsWith("Mục tiêu") ? "goal" : undefined);
    if (named) columns.set(named, column);
    else if (/^\d{4}$/.test(year)) {
      columns.set(`${group.startsWith("Kế hoạch") ? "plan" : "actual"}:${Number(year)}`, column);
    }
  });
  return columns;
}

function wordsOf(cell: AuthoredCell | undefined): string {
  const value = cell?.value;
  return value?.kind === "text" || value?.kind === "number" ? String(value.value) : "";
}

/** A figure that was sent, and where it stands in the file. */
export interface SentFigure {
  readonly code: string;
  readonly field: IndicatorField;
  readonly value: number;
  readonly at: CellRef;
}

/** Every plan year of every row that was issued, filled in; what stood there gives way. */
export function filled(
  book: AuthoredBook,
  figure: (code: string, year: number) => number
): AuthoredBook {
  return onSheet(book, INDICATORS, (sheet) => {
    const columns = columnsOf(sheet);
    const years = [...columns].filter(([field]) => field.startsWith("plan:"));
    return {
      ...sheet,
      rows: sheet.rows.map((row, index) => {
        const code = index < FIRST_ROW ? "" : wordsOf(row.cells[columns.get("code")!]);
        if (code === "") return row;
        const cells = [...row.cells];
        for (const [field, column] of years) {
          const value: Typed = { kind: "number", value: figure(code, Number(field.slice(5))) };
          cells[column] = { ...cells[column], value };
        }
        return { ...row, cells };
      }),
    };
  });
}

/** The plan years of a book, as whoever gets it must find them. */
export function sentFigures({ sheets }: AuthoredBook): SentFigure[] {
  const sheet = sheets.find((one) => /^_?Chỉ tiêu|^Biểu/.test(one.name))!;
  const columns = columnsOf(sheet);
  return sheet.rows.flatMap((row, index) => {
    const code = index < FIRST_ROW ? "" : wordsOf(row.cells[columns.get("code")!]);
    if (code === "") return [];
    return [...columns].flatMap(([field, column]) => {
      const value = row.cells[column]?.value;
      if (!field.startsWith("plan:") || value?.kind !== "number") return [];
      const at = { sheet: sheet.name, cell: cellAddress(index, column) };
      return [{ code, field, value: value.value, at }];
    });
  });
}

/** Fields of the info sheet, typed over; null empties one. */
export function withInfo(
  book: AuthoredBook,
  fields: Readonly<Partial<Record<InfoKey, string | number | null>>>
): AuthoredBook {
  return onSheet(book, INFO_SHEET, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      const key = infoFields[index - INFO_FIRST_ROW]?.key;
      if (key === undefined || fields[key] === undefined) return row;
      const [label, field, hint] = row.cells;
      return { ...row, cells: [label, { ...field, value: typed(fields[key]) }, hint] };
    }),
  }));
}

function typed(value: string | number | null): Typed {
  if (value === null) return { kind: "blank" };
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
}

/** Blank rows pushed in above the second row, and the rows of the table the other way round. */
export function withRowsMoved(book: AuthoredBook): AuthoredBook {
  return onSheet(book, INDICATORS, (sheet) => {
    const code = columnsOf(sheet).get("code")!;
    const end = sheet.rows.findIndex((row, i) => i >= FIRST_ROW && !wordsOf(row.cells[code]));
    const table = sheet.rows.slice(FIRST_ROW, end).reverse();
    const blank: AuthoredRow = { cells: [] };
    const [first, ...others] = table;
    const rows = [first!, blank, blank, ...others];
    return {
      ...sheet,
      rows: [...sheet.rows.slice(0, FIRST_ROW), ...rows, ...sheet.rows.slice(end)],
    };
  });
}

/** A column of the agency's own in the middle of the table, right of the names. */
export function withColumnAdded(book: AuthoredBook): AuthoredBook {
  const at = 2;
  return onSheet(book, INDICATORS, (sheet) => ({
    ...sheet,
    columns: [...sheet.columns.slice(0, at), { width: 14 }, ...sheet.columns.slice(at)],
    rows: sheet.rows.map(({ cells, ...row }, index) => ({
      ...row,
      cells: [
        ...cells.slice(0, at),
        index === HEADER ? textCell("Phòng phụ trách") : undefined,
        ...cells.slice(at),
      ],
    })),
    merges: sheet.merges.map(({ left, right, ...area }) => ({
      ...area,
      left: left >= at ? left + 1 : left,
      right: right >= at ? right + 1 : right,
    })),
    validations: [],
  }));
}

/** The sheet under another name, its stamp gone with the copy that was made of it. */
export function withSheetRenamed(book: AuthoredBook, name: string): AuthoredBook {
  const renamed = onSheet(book, INDICATORS, (sheet) => ({ ...sheet, name }));
  return { ...renamed, names: renamed.names.filter(({ sheet }) => sheet !== INDICATORS) };
}

/** An indicator that the agency proposes, in the first of the rows left for it; it has no code. */
export function withProposal(
  book: AuthoredBook,
  { name, unit, goal }: { readonly name: string; readonly unit: string; readonly goal: number }
): AuthoredBook {
  return onSheet(book, INDICATORS, (sheet) => {
    const columns = columnsOf(sheet);
    const heading = sheet.rows.findIndex((row) =>
      wordsOf(row.cells[columns.get("name")!]).startsWith("CHỈ TIÊU ĐỀ XUẤT")
    );
    return {
      ...sheet,
      rows: sheet.rows.map((row, index) => {
        if (index !== heading + 1) return row;
        const cells = [...row.cells];
        cells[columns.get("name")!] = textCell(name);
        cells[columns.get("unit")!] = textCell(unit);
        cells[columns.get("goal")!] = { value: { kind: "number", value: goal } };
        return { ...row, cells };
      }),
    };
  });
}

function textCell(value: string): AuthoredCell {
  return { value: { kind: "text", value } };
}

function onSheet(
  book: AuthoredBook,
  name: string,
  change: (sheet: AuthoredSheet) => AuthoredSheet
): AuthoredBook {
  return { ...book, sheets: book.sheets.map((one) => (one.name === name ? change(one) : one)) };
}
