import fc from "fast-check";
import { serialOfDate } from "../../../../src/domain/calendar/excelSerial";
import { defaultAgencies } from "../../../../src/domain/plan/registers/agencies";
import {
  agencyRows,
  catalogRows,
  denominatorRows,
  holidayRows,
  unitRows,
} from "../../../../src/domain/plan/registers/registerRows";
import {
  type RegisterSheet,
  agencySheet,
  catalogSheet,
  denominatorSheet,
  holidaySheet,
  unitSheet,
} from "../../../../src/domain/plan/registers/registerSheets";
import { defaultRegisters, readRegisters } from "../../../../src/domain/plan/registers/registers";
import type { CellValue, SheetSnapshot, Typed } from "../../../../src/domain/sheet";
import { bookOf, sheetOf } from "../../../support/snapshots";

const defaults = defaultRegisters();

/** A cell as Excel would hand it back: dates as serials. */
function stored(typed: Typed, date1904: boolean): CellValue {
  if (typed.kind === "blank") return null;
  return typed.kind === "date" ? serialOfDate(typed.value, date1904) : typed.value;
}

function written<Key extends string>(
  { name, columns }: RegisterSheet<Key>,
  rows: readonly (readonly Typed[])[],
  date1904 = false
): SheetSnapshot {
  const cells = rows.map((row) => row.map((typed) => stored(typed, date1904)));
  return sheetOf(name, [["TIÊU ĐỀ TRANG"], [], columns.map(({ heading }) => heading), ...cells]);
}

/** Totals as an office states them; the product ships none. */
const stated = {
  ...defaults,
  denominators: [{ unit: "xã", value: 116, from: 2021, to: null, source: "Nghị quyết số 1" }],
};

const template = (date1904: boolean) =>
  bookOf(
    [
      written(unitSheet, unitRows(stated.units), date1904),
      written(catalogSheet, catalogRows(stated.catalog), date1904),
      written(agencySheet, agencyRows(stated.agencies), date1904),
      written(holidaySheet, holidayRows([...stated.holidays.byDate.values()]), date1904),
      written(denominatorSheet, denominatorRows(stated.denominators), date1904),
    ],
    { date1904 }
  );

describe("readRegisters", () => {
  it("gives the defaults for a workbook without register sheets", () => {
    expect(readRegisters(bookOf([]))).toEqual({ registers: defaults, remarks: [] });
  });

  it.each([false, true])("reads back what the template writes (1904: %s)", (date1904) => {
    expect(readRegisters(template(date1904))).toEqual({ registers: stated, remarks: [] });
  });

  it("takes each sheet for the whole of its register, and the defaults for the rest", () => {
    const book = bookOf([
      sheetOf("CO QUAN", [
        ["Loại cơ quan", "Tên khác", "Tên chuẩn", "Hiệu lực đến", "Phải gửi báo cáo"],
        ["sở", "Sở A; SA", "Sở Alpha", "28/02/2025", "không"],
        ["Địa phương", "", "UBND xã B", 45716, ""],
      ]),
      sheetOf("Mẫu số", [
        ["Đơn vị tính", "Tổng số", "Từ năm", "Đến năm", "Nguồn"],
        ["xã", "116", 2021, 2025, "Nghị quyết"],
        ["người", "1.723.067", "", "", ""],
      ]),
    ]);
    const { registers, remarks } = readRegisters(book);
    expect(remarks).toEqual([]);
    expect(registers).toEqual({
      ...defaults,
      agencies: [
        {
          name: "Sở Alpha",
          aliases: ["Sở A", "SA"],
          kind: "department",
          validFrom: null,
          validTo: "2025-02-28",
          successors: [],
          mustReport: false,
          confirmed: false,
        },
        {
          name: "UBND xã B",
          aliases: [],
          kind: "locality",
          validFrom: null,
          validTo: "2025-02-28",
          successors: [],
          mustReport: true,
          confirmed: false,
        },
      ],
      denominators: [
        { unit: "xã", value: 116, from: 2021, to: 2025, source: "Nghị quyết" },
        { unit: "người", value: 1723067, from: null, to: null, source: "" },
      ],
    });
  });

  it("leaves out rows that it can't read, one remark each, and keeps the others", () => {
    const book = bookOf([
      sheetOf("Cơ quan", [
        ["Tên chuẩn", "Loại cơ quan", "Hiệu lực từ", "Phải gửi báo cáo"],
        ["Sở A", "Sở", "", "Có"],
        ["Sở B", "Vụ", "31/02/2021", "Có"],
        ["", "Sở"],
        ["Sở C", "Sở", "31/02/2021"],
        ["Sở D", { error: "#REF!" }],
        ["Sở E", "Sở", "", "có lẽ"],
        [null, "  ", "\u00a0"],
      ]),
      sheetOf("Ngày nghỉ", [
        ["Ngày", "Nghỉ / làm bù"],
        [60, "Nghỉ"],
        ["", "Nghỉ"],
        ["2026-01-01", "Nghỉ"],
      ]),
      sheetOf("Mẫu số", [
        ["Đơn vị tính", "Tổng số"],
        ["xã", "nhiều"],
        ["huyện", ""],
        ["thôn, ấp", 900],
      ]),
    ]);
    const { registers, remarks } = readRegisters(book);
    expect(registers.agencies.map(({ name }) => name)).toEqual(["Sở A"]);
    expect([...registers.holidays.byDate.keys()]).toEqual(["2026-01-01"]);
    expect(registers.denominators).toEqual([
      { unit: "thôn, ấp", value: 900, from: null, to: null, source: "" },
    ]);
    expect(remarks.map(({ at }) => `${at.sheet} ${at.cell}`).sort()).toEqual(
      [
        "Cơ quan B3",
        "Cơ quan A4",
        "Cơ quan C5",
        "Cơ quan B6",
        "Cơ quan D7",
        "Ngày nghỉ A2",
        "Ngày nghỉ A3",
        "Mẫu số B2",
        "Mẫu số B3",
      ].sort()
    );
    for (const { text } of remarks) expect([text.vi, text.en]).not.toContain("");
  });

  it("says what the closed lists take", () => {
    const book = bookOf([
      sheetOf("Ngày nghỉ", [
        ["Ngày", "Nghỉ / làm bù"],
        ["01/01/2026", "lễ"],
      ]),
    ]);
    expect(readRegisters(book).remarks.map(({ text }) => text.vi)).toEqual([
      "Ô này phải là một trong: “Nghỉ”, “Làm bù”; dòng tạm thời không được dùng. Hãy sửa lại ô.",
    ]);
  });

  it("keeps the default where a sheet has no usable row, and says so where it has no headings", () => {
    const noRows = bookOf([sheetOf("Cơ quan", [["Tên chuẩn", "Loại cơ quan"]])]);
    expect(readRegisters(noRows)).toEqual({ registers: defaults, remarks: [] });
    const noHeadings = bookOf([
      sheetOf("Cơ quan", [
        ["Tên", "Loại"],
        ["Sở A", "Sở"],
      ]),
    ]);
    const { registers, remarks } = readRegisters(noHeadings);
    expect(registers.agencies).toBe(defaultAgencies);
    expect(remarks).toEqual([
      {
        at: { sheet: "Cơ quan", cell: "A1" },
        text: {
          vi: "Trang “Cơ quan” thiếu tiêu đề cột “Tên chuẩn”, “Loại cơ quan”; tạm dùng danh mục có sẵn. Hãy ghi lại các tiêu đề này.",
          en: "Sheet “Cơ quan” lacks the column headings “Tên chuẩn”, “Loại cơ quan”; the built-in register is used. Please restore them.",
        },
      },
    ]);
  });

  it("never throws, whatever the sheets hold", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant({ error: "#N/A" }),
      fc.constantFrom("Sở", "Nghỉ", "31/12/9999", "%", ";", "|", "^")
    );
    const registers = [unitSheet, catalogSheet, agencySheet, holidaySheet, denominatorSheet];
    const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(rows, rows, rows, rows, rows), (tables) => {
        const sheets = registers.map(({ name, columns }, i) =>
          sheetOf(name, [columns.map(({ heading }: { heading: string }) => heading), ...tables[i]!])
        );
        readRegisters(bookOf(sheets));
      }),
      { numRuns: 100 }
    );
  });
});
