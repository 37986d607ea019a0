import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuthoredBook, AuthoredRow, AuthoredSheet } from "../../src/domain/authoredBook";
import { INDICATOR_SHEET } from "../../src/domain/plan/findPlanSheets";
import { indicatorColumns } from "../../src/domain/plan/standardColumns";
import { standardWorkbook } from "../../src/domain/standardWorkbook/standardWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { printedIndicators, repairedTasks } from "./sample";

/** Who follows each indicator, in the order of the appendix; a detail without an owner follows the row above it. */
export function owners(): readonly string[] {
  const lines = readFileSync(join(__dirname, "../fixtures/kien-giang-owners.tsv"), "utf8")
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t") as [string, string, string]);
  const names = printedIndicators()
    .slice(2)
    .map((cells) => cells[1]);
  if (String(lines.map(([, name]) => name)) !== String(names))
    throw new Error("kien-giang-owners.tsv");
  return lines.map(([, , owner]) => owner);
}

/** The Kiên Giang plan as the province keeps it: its printed appendices, and a column that says who follows each indicator. */
export function masterBook(): Uint8Array {
  const printed = { indicators: printedIndicators(), tasks: repairedTasks() };
  const period = { from: 2021, to: 2025 };
  const book = standardWorkbook({
    ...{ period, province: "Kiên Giang", printed },
    info: { submissionDue: { kind: "text", value: "trước ngày 24/02/2021" } },
  });
  return writeWorkbook(withOwners(book, owners()));
}

const HEADER_ROW = 4;
const FIRST_ROW = 6;

function withOwners(book: AuthoredBook, names: readonly string[]): AuthoredBook {
  const { heading, width } = indicatorColumns.find(({ key }) => key === "owner")!;
  const wider = (row: AuthoredRow, index: number): AuthoredRow => {
    const value = index === HEADER_ROW ? heading : (names[index - FIRST_ROW] ?? "");
    return value === ""
      ? row
      : { ...row, cells: [...row.cells, { value: { kind: "text", value } }] };
  };
  const widened = (sheet: AuthoredSheet): AuthoredSheet => ({
    ...sheet,
    columns: [...sheet.columns, { width }],
    rows: sheet.rows.map(wider),
  });
  return {
    ...book,
    sheets: book.sheets.map((one) => (one.name === INDICATOR_SHEET ? widened(one) : one)),
  };
}
