import type { CellValue, Snapshot } from "../../src/domain/sheet";
import { bookOf, sheetOf } from "./snapshots";

/** One row of the whole appendix; what is left out is blank. */
export interface AppendixRow {
  readonly stt?: CellValue;
  readonly name: string;
  readonly unit?: string;
  readonly period?: CellValue;
  /** 2015 to 2020. */
  readonly actual?: readonly CellValue[];
  readonly goal?: CellValue;
  /** 2021 to 2025. */
  readonly plan?: readonly CellValue[];
}

/** Columns A to P as the standard appendix has them: D the period, E to J 2015 to 2020, K the goal, L to P 2021 to 2025. */
const HEADER: readonly (readonly CellValue[])[] = [
  [
    ...["STT", "Chỉ tiêu", "Đơn vị tính", "TH/2016-2020", "Thực hiện qua các năm"],
    ...["", "", "", "", "", "Mục tiêu 2021 - 2025", "Kế hoạch các năm"],
  ],
  ["", "", "", "", 2015, 2016, 2017, 2018, 2019, 2020, "", 2021, 2022, 2023, 2024, 2025],
];

const BLANK = "";

/** A book with the whole indicator appendix, its data from row 3; rows number themselves where they don't say. */
export function appendixBook(...rows: readonly AppendixRow[]): Snapshot {
  const cells = rows.map((row, i) => [
    row.stt === undefined ? i + 1 : row.stt,
    row.name,
    row.unit ?? BLANK,
    row.period ?? BLANK,
    ...years(row.actual, 6),
    row.goal ?? BLANK,
    ...years(row.plan, 5),
  ]);
  return bookOf([sheetOf("Chỉ tiêu", [...HEADER, ...cells])]);
}

function years(values: readonly CellValue[] | undefined, count: number): CellValue[] {
  return Array.from({ length: count }, (_, i) => values?.[i] ?? BLANK);
}
