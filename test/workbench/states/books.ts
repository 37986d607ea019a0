import { standardWorkbook } from "../../../src/domain/standardWorkbook/standardWorkbook";
import type { Typed } from "../../../src/domain/sheet";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { cleanRows } from "../../support/cleanPlan";

/** A plan of a few rows in which no rule finds anything. */
export function cleanBook(): Uint8Array {
  const rows = cleanRows(8).map(({ name, unit, period, actual, goal, plan }, i) =>
    [i + 1, name, unit, period, ...actual, goal, ...plan].map(typed)
  );
  return writeWorkbook(
    standardWorkbook({
      ...{ period: { from: 2021, to: 2025 }, province: "An Giang" },
      printed: { indicators: [HEADINGS, HEADINGS.map(() => ""), ...rows], tasks: [] },
    })
  );
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
