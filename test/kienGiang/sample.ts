import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePrinted } from "../../src/domain/standardWorkbook/printedTable";
import { standardWorkbook } from "../../src/domain/standardWorkbook/standardWorkbook";
import type { ScannedWorkbook } from "../../src/xlsx/scannedWorkbook";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

const ROOT = join(__dirname, "../..");
const PERIOD = { from: 2021, to: 2025 };

export const SAMPLE_PATH = join(ROOT, "assets/samples/kien-giang-2021-2025.xlsx");

export function printedIndicators(): string[][] {
  return parsePrinted(readFileSync(join(ROOT, "assets/samples/kien-giang-indicators.tsv"), "utf8"));
}

/** With its page breaks. */
export function printedTasks(): string[][] {
  return parsePrinted(readFileSync(join(ROOT, "assets/samples/kien-giang-tasks.tsv"), "utf8"));
}

/** The 81 tasks, page breaks mended. */
export function repairedTasks(): string[][] {
  return parsePrinted(
    readFileSync(join(ROOT, "test/fixtures/kien-giang-tasks-repaired.tsv"), "utf8")
  );
}

export function authored(indicators: string[][], tasks: string[][]): Uint8Array {
  const printed = { indicators, tasks };
  return writeWorkbook(standardWorkbook({ period: PERIOD, province: "Kiên Giang", printed }));
}

export function opened(bytes: Uint8Array, book = "kien-giang.xlsx"): ScannedWorkbook {
  const result = openWorkbook(bytes, { book });
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.book;
}
