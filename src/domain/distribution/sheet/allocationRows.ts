import { type CellValue, type Typed, cellAddress, columnLetters } from "../../sheet";
import type { AllocatedIndicator } from "./allocatedIndicator";
import { COLUMN, FIRST_YEAR_COLUMN, HEADINGS, SUMMARY } from "./allocationColumns";

/** One row of the sheet; what is beyond its cells is blank. */
export type AllocationRow = readonly Typed[];

export interface AllocationContent {
  readonly province: string | null;
  readonly period: string;
  /** The year of the actual figures. */
  readonly baseYear: number;
  readonly years: readonly number[];
  readonly indicators: readonly AllocatedIndicator[];
}

/** Everything that the sheet says: per indicator the province, what its localities make by live formulas, then each locality. */
export function allocationRows(content: AllocationContent): readonly AllocationRow[] {
  const { province, period, baseYear, years, indicators } = content;
  const lines = [
    "DỰ KIẾN PHÂN BỔ CHỈ TIÊU CHO ĐỊA PHƯƠNG",
    `Tỉnh, thành phố: ${province ?? "(chưa ghi)"}. Giai đoạn: ${period}`,
    "Số sửa tay ở cột năm được giữ nguyên khi phân bổ lại; các ô khác được tính và ghi lại.",
  ];
  const headings = [
    ...[HEADINGS.number, HEADINGS.name, HEADINGS.unit, HEADINGS.locality],
    ...[`${HEADINGS.actual} ${baseYear}`, HEADINGS.weight, HEADINGS.limit],
    ...years.map(String),
    ...[HEADINGS.how, HEADINGS.key],
  ];
  const rows: AllocationRow[] = [...lines.map((line) => [text(line)]), headings.map(text)];
  for (const indicator of indicators) rows.push(...blockOf(indicator, years, rows.length));
  return rows;
}

/** `top` is the zero-based row of the province. */
function blockOf(
  { key, name, unit, makes, province, actual, how, rows }: AllocatedIndicator,
  years: readonly number[],
  top: number
): AllocationRow[] {
  const [first, last] = [top + 3, top + 2 + rows.length];
  const named = [text(name), text(unit)];
  const total = years.map((year, i) =>
    totalOf(makes, rows, { year, column: FIRST_YEAR_COLUMN + i, first, last })
  );
  const tail = (words: string): Typed[] => [text(words), text(key)];
  return [
    [
      ...[BLANK, ...named, text(SUMMARY.province), number(actual), BLANK, BLANK],
      ...years.map((year) => number(province.get(year) ?? null)),
      ...tail(how),
    ],
    [BLANK, ...named, text(SUMMARY[makes]), BLANK, BLANK, BLANK, ...total, ...tail("")],
    [
      ...[BLANK, ...named, text(SUMMARY.gap), BLANK, BLANK, BLANK],
      ...years.map((year, i) =>
        gapOf(total[i]!, province.get(year) ?? 0, top, FIRST_YEAR_COLUMN + i)
      ),
      ...tail(""),
    ],
    ...rows.map((row, i) => [
      ...[number(i + 1), ...named, text(row.locality)],
      ...[number(row.actual), number(row.weight), number(row.limit)],
      ...years.map((year) => cellOf(row.targets.get(year) ?? null)),
      ...tail(""),
    ]),
  ];
}

interface Span {
  readonly year: number;
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** More decimals than any target has: sums of decimals shed their binary tail. */
const DECIMALS = 6;

function totalOf(
  makes: "sum" | "mean",
  rows: AllocatedIndicator["rows"],
  { year, column, first, last }: Span
): Typed {
  const values = rows.map(({ targets }) => Number(targets.get(year) ?? 0) || 0);
  const weights = rows.map(({ weight }) => (makes === "mean" ? (weight ?? 0) : 1));
  const sum = values.reduce((all, value, i) => all + value * weights[i]!, 0);
  const letters = columnLetters(column);
  const own = `${letters}${first + 1}:${letters}${last + 1}`;
  const by = columnLetters(COLUMN.weight);
  const weighed = `$${by}$${first + 1}:$${by}$${last + 1}`;
  const all = weights.reduce((one, weight) => one + weight, 0);
  return makes === "sum"
    ? formula(`=ROUND(SUM(${own}),${DECIMALS})`, sum)
    : formula(
        `=ROUND(SUMPRODUCT(${weighed},${own})/SUM(${weighed}),${DECIMALS})`,
        all ? sum / all : 0
      );
}

function gapOf(total: Typed, province: number, top: number, column: number): Typed {
  const made = total.kind === "formula" ? Number(total.cached) : 0;
  const [whole, own] = [cellAddress(top, column), cellAddress(top + 1, column)];
  return formula(`=ROUND(${own}-${whole},${DECIMALS})`, made - province);
}

const BLANK: Typed = { kind: "blank" };

function text(value: string): Typed {
  return value === "" ? BLANK : { kind: "text", value };
}

function number(value: number | null): Typed {
  return value === null ? BLANK : { kind: "number", value };
}

function cellOf(value: CellValue): Typed {
  if (typeof value === "number") return number(value);
  return typeof value === "string" ? text(value) : BLANK;
}

function formula(value: string, cached: number): Typed {
  return { kind: "formula", value, cached: Number(cached.toFixed(DECIMALS)) };
}
