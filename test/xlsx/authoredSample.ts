import type { AuthoredBook, AuthoredCell, AuthoredSheet } from "../../src/domain/authoredBook";
import { parseCalendarDate } from "../../src/domain/calendar/calendarDate";

/** Texts that a careless writer changes. */
export const TRICKY_TEXTS: readonly string[] = [
  "Tỷ lệ lao động có việc làm",
  "Ty\u0309 le\u0323\u0302", // decomposed
  " trước và sau ",
  "hai\ndòng",
  "về\rđầu",
  "\ttab",
  "<b>&amp;\"'</b> ]]>",
  "=1+1",
  "+84",
  "-",
  "@x",
  "'phẩy",
  "_x0041_",
  "_x005F_x0041_",
  "chuông\u0007",
  "rỗng\u0000",
  "\ufffe\uffff",
  "😜",
  "7-9",
  "001",
  "TRUE",
  "#REF!",
  "__proto__",
  "",
];

/** A plain text cell. */
export function text(value: string): AuthoredCell {
  return { value: { kind: "text", value } };
}

const BLANK_SHEET: Omit<AuthoredSheet, "name"> = {
  visibility: "visible",
  columns: [],
  rows: [],
  merges: [],
  validations: [],
  freeze: { rows: 0, columns: 0 },
  page: { orientation: "portrait", fitToWidth: false },
  protected: false,
};

/** A sheet with only what is given. */
export function sheetOf(name: string, given: Partial<AuthoredSheet> = {}): AuthoredSheet {
  return { ...BLANK_SHEET, name, ...given };
}

/** One of everything that a writer is asked for. */
export const SAMPLE: AuthoredBook = {
  sheets: [
    sheetOf("Phụ lục 'A' 1", {
      columns: [{ width: 6 }, { width: 40.5 }, { width: 10, hidden: true }],
      rows: [
        {
          height: 30,
          cells: [
            {
              ...text("TT"),
              style: {
                bold: true,
                italic: true,
                fontSize: 14,
                fontColor: "C00000",
                fill: "DDEBF7",
                border: true,
                horizontal: "center",
                vertical: "center",
                wrap: true,
              },
            },
            text("Chỉ tiêu"),
          ],
        },
        {
          cells: [
            { value: { kind: "number", value: 0.1 + 0.2 } },
            { value: { kind: "number", value: -1e-7 }, style: { numberFormat: "0.00%" } },
            { value: { kind: "number", value: 1e21 }, style: { numberFormat: "#,##0" } },
            { value: { kind: "date", value: parseCalendarDate("2024-02-29")! } },
            { value: { kind: "boolean", value: true }, style: { locked: false } },
            { value: { kind: "boolean", value: false } },
            { value: { kind: "blank" }, style: { fill: "FFFF00", indent: 2 } },
            undefined,
            { value: { kind: "blank" } },
            { value: { kind: "number", value: NaN } },
          ],
        },
        { cells: [] },
        {
          cells: [
            { value: { kind: "formula", value: '=IF(A2<1,"a&b",1)', cached: "a&b" } },
            { value: { kind: "formula", value: "=A2*2", cached: 0.6 } },
            { value: { kind: "formula", value: "=A2>0", cached: true } },
            { value: { kind: "formula", value: '=""', cached: "" } },
          ],
        },
        ...TRICKY_TEXTS.map((value) => ({ cells: [text(value), text(value)] })),
      ],
      merges: [{ top: 0, left: 1, bottom: 0, right: 3 }],
      validations: [
        { area: { top: 4, left: 1, bottom: 20, right: 1 }, choices: ["Có", 'Chưa "rõ"'] },
        { area: { top: 4, left: 2, bottom: 20, right: 2 }, choices: ["Sở A, B", "Sở C"] },
        { area: { top: 4, left: 3, bottom: 20, right: 3 }, choices: { formula: "Đơn_vị" } },
      ],
      freeze: { rows: 1, columns: 2 },
      page: {
        orientation: "landscape",
        fitToWidth: true,
        repeatRows: { first: 0, last: 0 },
        printArea: { top: 0, left: 0, bottom: 30, right: 5 },
      },
      protected: true,
      filter: { top: 3, left: 0, bottom: 20, right: 3 },
    }),
    sheetOf("Ẩn", { visibility: "hidden" }),
    sheetOf("Rất ẩn", { visibility: "veryHidden", rows: [{ cells: [text("x")] }] }),
  ],
  names: [
    { name: "Đơn_vị", refersTo: "'Rất ẩn'!$A$1:$A$9", sheet: null },
    { name: "Kỳ", refersTo: "2021", sheet: "Ẩn" },
  ],
};
