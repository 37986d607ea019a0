import type { AuthoredCell } from "../../../src/domain/authoredBook";
import { standardWorkbook } from "../../../src/domain/standardWorkbook/standardWorkbook";
import type { Typed } from "../../../src/domain/sheet";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { type CleanRow, cleanRows } from "../../support/cleanPlan";

/** A plan of a few rows in which no rule finds anything. */
export function cleanBook(): Uint8Array {
  return writeWorkbook(planOf(cleanRows(8)));
}

/** The same with something to clean, its sheets protected: nothing can be written there. */
export function protectedBook(): Uint8Array {
  const [first, ...others] = cleanRows(8);
  const plan = planOf([{ ...first!, name: first!.name.replaceAll(" ", "  ") }, ...others]);
  const sheets = plan.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map(locked) }));
    return { ...sheet, rows, protected: true };
  });
  return writeWorkbook({ ...plan, sheets });
}

function locked(cell: AuthoredCell | undefined): AuthoredCell | undefined {
  return cell && { ...cell, style: { ...cell.style, locked: true } };
}

function planOf(given: readonly CleanRow[]) {
  const rows = given.map(({ name, unit, period, actual, goal, plan }, i) =>
    [i + 1, name, unit, period, ...actual, goal, ...plan].map(typed)
  );
  return standardWorkbook({
    ...{ period: { from: 2021, to: 2025 }, province: "An Giang" },
    printed: { indicators: [HEADINGS, HEADINGS.map(() => ""), ...rows], tasks: [] },
  });
}

/** What an agency sends for one row of the sample: another target for 2021 than the others, or the same. */
export function submission(agency: string | null, name: string, year2021: string) {
  const book = standardWorkbook({
    ...{ period: { from: 2021, to: 2025 }, province: "Kiên Giang" },
    printed: {
      indicators: [
        HEADINGS,
        HEADINGS.map(() => ""),
        ["25", "Tỷ lệ che phủ rừng", "%", "", "", "", "", "", "", "", "", year2021],
      ],
      tasks: [],
    },
    info: { ...(agency && { reportingAgency: text(agency) }), documentDate: text("18/02/2021") },
  });
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer: Buffer.from(writeWorkbook(book)) };
}

const HEADINGS = ["STT", "Chỉ tiêu", "Đơn vị tính"];

function typed(value: unknown): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

const text = (value: string): Typed => ({ kind: "text", value });
