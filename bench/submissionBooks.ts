import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { GivenCell, IndicatorField } from "../src/domain/standardWorkbook/givenTables";
import type { AuthoredBook } from "../src/domain/authoredBook";
import { parseCalendarDate } from "../src/domain/calendar/calendarDate";
import { type Registers, defaultRegisters } from "../src/domain/plan/registers/registers";
import type { StandardContent } from "../src/domain/standardWorkbook/content";
import { standardWorkbook } from "../src/domain/standardWorkbook/standardWorkbook";
import type { Typed } from "../src/domain/sheet";
import { writeWorkbook } from "../src/xlsx/writeWorkbook";

const PERIOD = { from: 2021, to: 2025 };
const PAST_YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const SUBJECTS = ["hộ nghèo đa chiều", "lao động qua đào tạo", "dân số tham gia bảo hiểm y tế"];

/** Where in the package the appendix of indicators and the texts of all sheets are. */
const INDICATORS = "xl/worksheets/sheet2.xml";
const TEXTS = "xl/sharedStrings.xml";
const AGENCY = "Xã thứ không";

/** The commune that sends the submission of that number. */
export function communeName(number: number): string {
  return `Xã thứ ${number}`;
}

/** The registers of a plan that so many communes report on. */
export function communeRegisters(communes: number): Registers {
  const agencies = Array.from({ length: communes }, (_, index) => ({
    name: communeName(index + 1),
    ...{ aliases: [], kind: "locality" as const, mustReport: true, confirmed: true },
    ...{ validFrom: parseCalendarDate(""), validTo: null, successors: [] },
  }));
  return { ...defaultRegisters(), agencies };
}

/** Gives submissions of one plan, each by its number: the same rows, figures of its own, another commune. */
export type SubmissionBooks = (number: number) => Uint8Array<ArrayBuffer>;

/**
 * Submissions of `rows` rows with 20 filled columns, in the book that is issued; `registers` says whether its register
 * sheets stay in it.
 */
export function submissionBooks(
  rows: number,
  { registers }: { readonly registers: boolean }
): SubmissionBooks {
  const parts = unzipSync(writeWorkbook(masterBook(rows, registers)));
  const figures = strFromU8(parts[INDICATORS]!).split(/(?<=<v>)\d+\.5(?=<\/v>)/);
  const texts = strFromU8(parts[TEXTS]!);
  return (number) => {
    const next = seeded(number);
    const sheet = figures.map((part, index) =>
      index === 0 ? part : Math.round(next() * 90_000) / 100 + part
    );
    const own = {
      [INDICATORS]: strToU8(sheet.join("")),
      [TEXTS]: strToU8(texts.replace(AGENCY, communeName(number))),
    };
    return zipSync({ ...parts, ...own }, { level: 6, mtime: new Date(1980, 0, 1) });
  };
}

/** The plan that the submissions are pulled into. */
export function masterBytes(rows: number, registers: Registers): Uint8Array {
  return writeWorkbook(standardWorkbook({ ...content(rows), registers }));
}

function masterBook(rows: number, registers: boolean): AuthoredBook {
  const book = standardWorkbook({
    ...content(rows),
    info: { reportingAgency: { kind: "text", value: AGENCY } },
  });
  return registers ? book : { ...book, sheets: book.sheets.slice(0, 3) };
}

function content(rows: number): StandardContent {
  return {
    period: PERIOD,
    province: "An Giang",
    printed: null,
    given: {
      indicators: Array.from({ length: rows }, (_, index) => indicator(index + 1)),
      tasks: [],
      pastYears: PAST_YEARS,
      form: { proposals: 0 },
    },
  };
}

function indicator(number: number): ReadonlyMap<IndicatorField, GivenCell> {
  const text = (value: string): GivenCell => ({ value: { kind: "text", value } });
  const figure = (value: number): GivenCell => ({
    value: { kind: "number", value: value + 0.5 } satisfies Typed,
    numberFormat: "#,##0.00",
  });
  const years: [IndicatorField, GivenCell][] = [
    ...PAST_YEARS.map((year): [IndicatorField, GivenCell] => [`actual:${year}`, figure(year)]),
    ...[2021, 2022, 2023, 2024, 2025].map((year): [IndicatorField, GivenCell] => [
      `plan:${year}`,
      figure(year),
    ]),
  ];
  return new Map<IndicatorField, GivenCell>([
    ["stt", { value: { kind: "number", value: number } }],
    ["name", text(`Tỷ lệ ${SUBJECTS[number % SUBJECTS.length]} theo nhóm thứ ${number}`)],
    ["unit", text("%")],
    ["periodActual", figure(number)],
    ["goal", figure(number)],
    ...years,
    ["code", text(`CT-${String(number).padStart(3, "0")}`)],
    ["owner", text("Sở Lao động - Thương binh và Xã hội")],
    ["scope", text("Địa bàn")],
    ["note", text(`Theo Quyết định số ${number}/QĐ-UBND`)],
  ]);
}

/** Numbers between 0 and 1 that follow from a seed (Park and Miller). */
function seeded(seed: number): () => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
