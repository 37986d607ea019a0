import type { AuthoredBook, AuthoredCell, CellStyle } from "../authoredBook";
import { ownStyles as styles } from "../ownSheetStyles";
import { GENERATED_NAME } from "../plan/findPlanSheets";

/** A list that is printed and sent: its first column numbers the rows. */
export interface PrintedList {
  readonly sheet: string;
  readonly title: string;
  /** Below the title, each across the page. */
  readonly lines: readonly { readonly text: string; readonly bold?: true }[];
  readonly columns: readonly PrintedColumn[];
  /** The words of each row, from the second column on. */
  readonly rows: readonly (readonly string[])[];
}

export interface PrintedColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly centered?: true;
}

/** A workbook of one list, A4 landscape, its headings repeated; never read as a plan. Words stay words. */
export function printedListBook({ sheet, title, lines, columns, rows }: PrintedList): AuthoredBook {
  const across = (text: string, style: CellStyle): AuthoredCell[] =>
    columns.map((_, column) => cell(column === 0 ? text : "", style));
  const headingRow = lines.length + 2;
  return {
    sheets: [
      {
        name: sheet,
        visibility: "visible",
        columns: columns.map(({ width }) => ({ width })),
        rows: [
          { height: 26, cells: across(title, styles.title) },
          ...lines.map(({ text, bold }) => ({
            height: 19,
            cells: across(text, bold ? styles.outcome : styles.line),
          })),
          { cells: [] },
          { height: 30, cells: columns.map(({ heading }) => cell(heading, styles.heading)) },
          ...rows.map((words, index) => ({
            cells: [
              { value: { kind: "number" as const, value: index + 1 }, style: styles.centered },
              ...columns
                .slice(1)
                .map(({ centered }, column) =>
                  cell(words[column] ?? "", centered ? styles.centered : styles.text)
                ),
            ],
          })),
        ],
        merges: [],
        validations: [],
        freeze: { rows: headingRow + 1, columns: 0 },
        page: {
          orientation: "landscape",
          fitToWidth: true,
          repeatRows: { first: headingRow, last: headingRow },
        },
        protected: false,
      },
    ],
    names: [{ name: GENERATED_NAME, refersTo: "TRUE", sheet }],
  };
}

function cell(text: string, style: CellStyle): AuthoredCell {
  return { value: text === "" ? { kind: "blank" } : { kind: "text", value: text }, style };
}
