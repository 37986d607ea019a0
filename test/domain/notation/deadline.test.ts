import fc from "fast-check";
import { readDeadline } from "../../../src/domain/notation/deadline";
import type { Deadline } from "../../../src/domain/notation/notation";
import type { CellContent } from "../../../src/domain/sheet";
import { fixtureHolidays } from "./fixtures";

const holidays = fixtureHolidays();

function read(value: CellContent["value"], format?: string): Deadline {
  return readDeadline({ value, format }, holidays, false);
}

/** The kind, the quarter where one is named, and the first and last day. */
function summary({ kind, quarter, start, end }: Deadline): string {
  const named = quarter ? `${kind} ${quarter}` : kind;
  return end ? `${named}: ${start ?? ""}..${end}` : named;
}

describe("what is due before a day", () => {
  it("never moves what is due before a day", () => {
    expect(read("trước ngày 15/02/2021")).toMatchObject({
      end: "2021-02-14",
      rolled: "2021-02-14",
      lastWorkingDay: "2021-02-09",
    });
  });
});

describe("notes", () => {
  it.each([
    ["Quý II/2021 (sau kỳ họp)", "sau kỳ họp"],
    ["Quý II/2021 trình HĐND tỉnh", "trình HĐND tỉnh"],
    ["Quý II/2021, sau khi có hướng dẫn", "sau khi có hướng dẫn"],
    ["phiên họp UBND tỉnh tháng 02/2021", "phiên họp UBND tỉnh"],
    ["Đã hoàn thành", "Đã hoàn thành"],
    ["Hàng năm (trước 15/12)", "trước 15/12"],
    ["Quý II/2021", undefined],
  ])("%p notes %p", (text, note) => {
    expect(read(text).note).toBe(note);
  });
});

describe("cells that hold no text", () => {
  it.each<[CellContent["value"], string | undefined, string, string]>([
    [null, undefined, "missing", ""],
    [2022, undefined, "year: 2022-01-01..2022-12-31", "2022"],
    [44377, "dd/mm/yyyy", "date: ..2021-06-30", "30/06/2021"],
    [44377.5, "m/d/yyyy h:mm", "date: ..2021-06-30", "30/06/2021"],
    [44440, "mmm-yy", "month: 2021-09-01..2021-09-30", "09/2021"],
    [44197, "yyyy", "year: 2021-01-01..2021-12-31", "2021"],
    [44545, "d-mmm", "no-year", "15/12"],
    [44377, undefined, "invalid", "44377"],
    [9.2021, undefined, "invalid", "9,2021"],
    [0.5, "h:mm", "invalid", "12:00"],
    [-3, "dd/mm/yyyy", "invalid", "-3"],
    [true, undefined, "invalid", "TRUE"],
    [{ error: "#N/A" }, undefined, "invalid", "#N/A"],
  ])("%p in %p: %s", (value, format, expected, text) => {
    const deadline = read(value, format);
    expect([summary(deadline), deadline.text]).toEqual([expected, text]);
  });

  it("counts days from 1904 where the book does", () => {
    const content = { value: 42984, format: "dd/mm/yyyy" };
    expect(readDeadline(content, holidays, true)).toMatchObject({
      kind: "date",
      end: "2021-09-07",
    });
  });
});

describe("any text", () => {
  const words =
    "Quý|II|III|IV|/2021|2021|-|,|tháng|9|năm|ngày|15/12|trước|chậm nhất|đến|hết|từ|cuối|giữa|hàng năm|6 tháng|đầu|sau khi|kỳ họp|(a)|*|31/02|và|;|17h|T9|/21|trở đi";
  const phrases = fc
    .array(fc.constantFrom(...words.split("|")), { maxLength: 8 })
    .map((parts) => parts.join(" "));
  const texts = fc.oneof(phrases, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  const reading = (deadline: Deadline) => ({ ...deadline, text: "" });

  it("is read without throwing; days are days in order, and all or none of the last three are given", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { start, end, rolled, lastWorkingDay } = read(text);
        for (const day of [start, end, rolled, lastWorkingDay]) {
          expect(day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)).toBe(true);
        }
        expect((end === null) === (rolled === null)).toBe(true);
        expect((end === null) === (lastWorkingDay === null)).toBe(true);
        expect(start === null || (end !== null && start <= end)).toBe(true);
        expect(end === null || (lastWorkingDay! <= end && end <= rolled!)).toBe(true);
      }),
      { numRuns: 3000 }
    );
  });

  it("is read alike in both Unicode forms and with no-break spaces", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const expected = reading(read(text.normalize("NFC")));
        expect(reading(read(text.normalize("NFD")))).toEqual(expected);
        expect(reading(read(text.normalize("NFC").replace(/ /g, "\u00a0")))).toEqual(expected);
      }),
      { numRuns: 2000 }
    );
  });

  it.each([
    "Quý ",
    "(",
    "1/",
    "15-",
    "hàng ",
    "trước ",
    "kỳ họp a ",
    "*",
    "[",
    "á",
    " ",
    "((a",
    "1 ",
  ])(
    "is read in linear time when %p repeats",
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      expect(read(text).end).toBeNull();
    },
    2000
  );
});
