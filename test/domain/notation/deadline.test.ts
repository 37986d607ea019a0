import fc from "fast-check";
import { readDeadline } from "../../../src/domain/notation/deadline";
import type { Deadline, DeadlineKind } from "../../../src/domain/notation/notation";
import type { CellContent } from "../../../src/domain/sheet";
import { fixtureHolidays, fixtureRows } from "./fixtures";

const holidays = fixtureHolidays();

function read(value: CellContent["value"], format?: string): Deadline {
  return readDeadline({ value, format }, holidays, false);
}

/** The kind, the quarter where one is named, and the first and last day. */
function summary({ kind, quarter, start, end }: Deadline): string {
  const named = quarter ? `${kind} ${quarter}` : kind;
  return end ? `${named}: ${start ?? ""}..${end}` : named;
}

const KINDS: Readonly<Record<string, DeadlineKind>> = {
  quarter_range: "range",
  year_range: "range",
  nine_months: "nine-months",
  month_end: "date",
  strictly_before: "strictly-before",
  on_or_before: "on-or-before",
  "recurring strictly_before": "recurring",
  quarter_no_year: "no-year",
  "missing/status": "missing",
  "invalid (US order)": "invalid",
};

function kindOf(inFile: string): DeadlineKind {
  return KINDS[inFile] ?? ((/^vague/.exec(inFile)?.[0] ?? inFile) as DeadlineKind);
}

describe("the collected notations", () => {
  it.each(fixtureRows("deadline-cases.tsv").map((row, index) => [index + 2, ...row] as const))(
    "line %d: %p (%s) is %s",
    (_line, text, _context, kind, ...days) => {
      // The product never takes the document's year for the deadline's.
      const [start, end, rolled, lastWorkingDay] = kind === "quarter_no_year" ? [] : days;
      expect(read(text!)).toMatchObject({
        kind: kindOf(kind!),
        start: start || null,
        end: end || null,
        rolled: rolled || null,
        lastWorkingDay: lastWorkingDay || null,
      });
    }
  );
});

describe("quarters, months and years", () => {
  it.each([
    ["Quy 2/2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["Quí II/2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["Quý II, năm 2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["Quý II 2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["Q.II/2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["quý hai năm 2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["Quý tư/2021", "quarter 4: 2021-10-01..2021-12-31"],
    ["Quý Il/2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["Quý Ⅱ/2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["II/2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["Quý IV/21", "quarter 4: 2021-10-01..2021-12-31"],
    ["3 tháng đầu năm 2021", "quarter 1: 2021-01-01..2021-03-31"],
    ["Hoàn thành trong Quý II/2021", "quarter 2: 2021-04-01..2021-06-30"],
    ["(Quý II/2021)", "quarter 2: 2021-04-01..2021-06-30"],
    ["Quý II/2021*", "quarter 2: 2021-04-01..2021-06-30"],
    ["T9/21", "month: 2021-09-01..2021-09-30"],
    ["trong tháng 9/2021", "month: 2021-09-01..2021-09-30"],
    ["02.2024", "month: 2024-02-01..2024-02-29"],
    ["6 tháng đầu năm 2021", "half: 2021-01-01..2021-06-30"],
    ["6 tháng năm 2021", "half: 2021-01-01..2021-06-30"],
    ["nửa cuối năm 2021", "half: 2021-07-01..2021-12-31"],
    ["9 tháng đầu năm 2021", "nine-months: 2021-01-01..2021-09-30"],
    ["trong năm 2021", "year: 2021-01-01..2021-12-31"],
    ["cả năm 2021", "year: 2021-01-01..2021-12-31"],
  ])("%p: %s", (text, expected) => {
    expect(summary(read(text))).toBe(expected);
  });
});

describe("days", () => {
  it.each([
    ["24.02.2021", "date: ..2021-02-24"],
    ["2021-02-24", "date: ..2021-02-24"],
    ["15/12/21", "date: ..2021-12-15"],
    ["ngày 24 tháng 02 năm 2021", "date: ..2021-02-24"],
    ["Thứ Hai, ngày 15/02/2021", "date: ..2021-02-15"],
    ["15/02/2021 08:00:00", "date: ..2021-02-15"],
    ["trước ngày 24 tháng 02 năm 2021", "strictly-before: ..2021-02-23"],
    ["truoc ngay 24/02/2021", "strictly-before: ..2021-02-23"],
    ["Hoàn thành trước 01/03/2021", "strictly-before: ..2021-02-28"],
    ["trước Quý III/2021", "strictly-before: ..2021-06-30"],
    ["trước tháng 9/2021", "strictly-before: ..2021-08-31"],
    ["trước năm 2022", "strictly-before: ..2021-12-31"],
    ["trước 17 giờ 00 phút, ngày 24/02/2021", "on-or-before: ..2021-02-24"],
    ["trước 15h ngày 24/02/2021", "on-or-before: ..2021-02-24"],
    ["Chậm nhất là ngày 24/02/2021", "on-or-before: ..2021-02-24"],
    ["đến hết ngày 24/02/2021", "on-or-before: ..2021-02-24"],
    ["trước hoặc trong ngày 24/02/2021", "on-or-before: ..2021-02-24"],
    ["hạn cuối 30/6/2021", "on-or-before: ..2021-06-30"],
    ["hết quý II/2021", "on-or-before 2: ..2021-06-30"],
    ["từ nay đến hết quý II/2021", "on-or-before 2: ..2021-06-30"],
    ["đến năm 2025", "on-or-before: ..2025-12-31"],
    ["chậm nhất cuối tháng 6/2021", "on-or-before: ..2021-06-30"],
  ])("%p: %s", (text, expected) => {
    expect(summary(read(text))).toBe(expected);
  });

  it.each([
    ["đầu tháng 9/2021", "vague: 2021-09-01..2021-09-01"],
    ["giữa tháng 9/2021", "vague: 2021-09-15..2021-09-15"],
    ["cuối tháng 2/2024", "date: 2024-02-29..2024-02-29"],
    ["đầu quý II/2021", "vague: 2021-04-01..2021-04-01"],
    ["giữa quý II/2021", "vague: 2021-05-15..2021-05-15"],
    ["cuối quý II/2021", "vague: 2021-06-30..2021-06-30"],
    ["đầu năm 2022", "vague: 2022-01-01..2022-01-01"],
  ])("%p stands for one day: %s", (text, expected) => {
    expect(summary(read(text))).toBe(expected);
  });

  it("never moves what is due before a day", () => {
    expect(read("trước ngày 15/02/2021")).toMatchObject({
      end: "2021-02-14",
      rolled: "2021-02-14",
      lastWorkingDay: "2021-02-09",
    });
  });
});

describe("ranges", () => {
  it.each([
    ["Quý I, II, III/2021", "range: 2021-01-01..2021-09-30"],
    ["Quý II và Quý III năm 2021", "range: 2021-04-01..2021-09-30"],
    ["Quý IV/2021 - Quý I/2022", "range: 2021-10-01..2022-03-31"],
    ["tháng 9-10/2021", "range: 2021-09-01..2021-10-31"],
    ["từ ngày 01/3/2021 đến ngày 15/4/2021", "range: 2021-03-01..2021-04-15"],
    ["từ 01/3 đến 15/4/2021", "range: 2021-03-01..2021-04-15"],
    ["15-20/12/2021", "range: 2021-12-15..2021-12-20"],
    ["từ năm 2021 đến năm 2025", "range: 2021-01-01..2025-12-31"],
    ["2021, 2022", "range: 2021-01-01..2022-12-31"],
  ])("%p: %s", (text, expected) => {
    expect(summary(read(text))).toBe(expected);
  });
});

describe("a year is never guessed", () => {
  it.each([
    ["quy II", "no-year 2"],
    ["Quý II năm nay", "no-year 2"],
    ["hết Quý II", "no-year 2"],
    ["trước Quý II", "no-year"],
    ["Quý II-III", "no-year"],
    ["Tháng 9", "no-year"],
    ["tháng 9 - 10", "no-year"],
    ["15/12", "no-year"],
    ["29/02", "no-year"],
    ["trước ngày 15/12", "no-year"],
    ["ngày 30 tháng 6", "no-year"],
    ["6 tháng đầu năm", "no-year"],
    ["cuối năm", "no-year"],
    ["cuối tháng 9", "no-year"],
    ["cuối Quý IV", "no-year 4"],
    ["trong năm", "no-year"],
  ])("%p: %s", (text, expected) => {
    const deadline = read(text);
    expect(summary(deadline)).toBe(expected);
    expect([deadline.rolled, deadline.lastWorkingDay]).toEqual([null, null]);
  });
});

describe("what has no day", () => {
  it.each([
    ["Hàng năm (trước 15/12)", "recurring"],
    ["2021 và hàng năm", "recurring"],
    ["Quý III hàng năm", "recurring 3"],
    ["6 tháng một lần", "recurring"],
    ["1 lần/năm", "recurring"],
    ["thuong xuyen", "recurring"],
    ["Theo tiến độ năm 2021", "event"],
    ["Trước khi trình HĐND", "event"],
    ["Sau ngày 15/02/2021", "event"],
    ["trong vòng 30 ngày", "event"],
    ["Kỳ họp HĐND giữa năm 2021", "event"],
    ["đột xuất", "event"],
    ["-", "missing"],
    ["Chưa xác định", "missing"],
    ["Đã hoàn thành Quý II/2021", "missing"],
  ])("%p: %s", (text, expected) => {
    expect(summary(read(text))).toBe(expected);
  });

  it.each([
    "31/02",
    "02/24",
    "9/21",
    "21",
    "15-12",
    "29/02/2021",
    "Quý V/2021",
    "Quý 5/2021",
    "Quý 0/2021",
    "Quý II/2201",
    "Tháng 13/2021",
    "32/2021",
    "2021 trở đi",
    "từ năm 2021",
    "Từ Quý II trở đi",
    "15/4/2021 - 01/3/2021",
    "Quý I/2022 và Quý II",
    "năm thứ nhất",
    "ngày 20",
    '"',
    "abc",
  ])("%p is invalid", (text) => {
    expect(summary(read(text))).toBe("invalid");
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
