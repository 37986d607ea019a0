import { readFileSync } from "node:fs";
import { join } from "node:path";
import { printedIndicators, repairedTasks } from "./sample";

interface Edit {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** The Kiên Giang tables with the edits of `corrected.tsv`; an edit whose `before` is not there fails. */
export function correctedTables(): { indicators: string[][]; tasks: string[][] } {
  const tables = { indicators: printedIndicators(), tasks: repairedTasks() };
  for (const { table, row, column, before, after } of edits()) {
    const cells = tables[table as keyof typeof tables][row]!;
    if ((cells[column] ?? "") !== before) {
      throw new Error(`corrected.tsv: ${table} row ${row} column ${column} is “${cells[column]}”`);
    }
    cells[column] = after;
  }
  return tables;
}

/** What may still be found in the corrected plan: `id severity cells`, in the order of the rules. */
export function findingsLeft(): string[] {
  return tableIn("kien-giang-corrected-left.tsv").map(([id, severity, cells]) =>
    [id, severity, cells].join(" · ")
  );
}

/** Rows and columns count from 0 in the printed table, header rows included. */
function edits(): Edit[] {
  return tableIn("kien-giang-corrected.tsv").map((line) => {
    const [table, row, column, before, after] = line as [string, ...string[]];
    return { table, row: Number(row), column: Number(column), before: before!, after: after! };
  });
}

function tableIn(fixture: string): string[][] {
  const text = readFileSync(join(__dirname, "../fixtures", fixture), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}
