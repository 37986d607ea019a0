import type { Area } from "../../domain/sheet";

/** A cell of a table on the clipboard, which may cover several places. */
export interface ClipCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** What is pasted: texts to be typed, null where nothing stands, and the areas that are one cell; all from 0. */
export interface PastedTable {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
}

/** No table on a clipboard is larger; a span that says so is a slip. */
const MOST_SPAN = 1000;

/** Puts each cell in the first free place of its row, as a browser lays out a table. */
export function laidOut(table: readonly (readonly ClipCell[])[]): PastedTable {
  const rows: (string | null)[][] = table.map(() => []);
  const taken = new Set<string>();
  const merges: Area[] = [];
  table.forEach((cells, top) => {
    let left = 0;
    for (const cell of cells) {
      while (taken.has(`${top},${left}`)) left++;
      const bottom = Math.min(table.length - 1, top + within(cell.rows) - 1);
      const right = left + within(cell.columns) - 1;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          taken.add(`${row},${column}`);
          rows[row]![column] = row === top && column === left ? cell.text : null;
        }
      }
      if (bottom > top || right > left) merges.push({ top, left, bottom, right });
      left = right + 1;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  const even = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return { rows: even, merges };
}

function within(span: number): number {
  return Math.min(MOST_SPAN, Math.max(1, span));
}

const CELL = /("(?:[^"]|"")*"|[^\t\n]*)(\t|\n|$)/y;

/** The cells of a text with tabs, such as Excel's or a PDF viewer's: each line a row; a quoted cell may hold tabs and line breaks. */
export function tableOf(text: string): string[][] {
  const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  if (source === "") return [];
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= source.length) {
    const match = CELL.exec(source);
    if (!match) return [[text]];
    const [, cell = "", end] = match;
    rows.at(-1)!.push(unquoted(cell));
    if (end === "\n") rows.push([]);
    else if (end !== "\t") break;
  }
  return rows;
}

function unquoted(cell: string): string {
  const whole = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return whole ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}
