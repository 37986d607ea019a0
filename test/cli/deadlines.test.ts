import Ajv2020 from "ajv/dist/2020";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import { standardWorkbook } from "../../src/domain/standardWorkbook/standardWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { SAMPLE_PATH, opened } from "../kienGiang/sample";
import { docxParts, paragraphTexts } from "../support/docxParts";
import { parseCalendar, valueOf } from "../support/icalendar";

// Whole books are opened and saved.
jest.setTimeout(60_000);

const SCHEMA = join(__dirname, "../../docs/schemas/deadlines.schema.json");
const AS_OF = ["--as-of", "2021-09-30"];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function plan(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runPlan(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

interface Told {
  readonly counts: object;
  readonly tasks: readonly {
    readonly key: string;
    readonly state: string;
    readonly due: string | null;
    readonly milestone: string | null;
  }[];
  readonly yearsToConfirm: readonly { readonly year: number; readonly keys: readonly string[] }[];
}

async function json(...argv: string[]): Promise<Told> {
  const { code, out, err } = await plan("deadlines", ...argv, "--json", "-");
  expect([code, err]).toEqual([0, ""]);
  const told = JSON.parse(out) as Told;
  const ajv = new Ajv2020({ allErrors: true });
  const valid = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);
  expect([valid(told), valid.errors]).toEqual([true, null]);
  return told;
}

describe("plan deadlines", () => {
  it("tells the state of every task and asks for the year that is missing", async () => {
    const { code, out, err } = await plan("deadlines", SAMPLE_PATH, ...AS_OF);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("81 nhiệm vụ · tính đến 30/09/2021");
    expect(out).toMatch(/ 5 {2}Đã qua thời hạn, chưa có thông tin kết quả/);
    expect(out).toMatch(/13 nhiệm vụ không ghi năm .*E38.*--year 2021/);
    expect(out).toContain("Sở Thông tin và Truyền thông · hạn trong ngày");
  });

  it("speaks English when asked", async () => {
    const { out } = await plan("deadlines", SAMPLE_PATH, ...AS_OF, "--lang", "en");
    expect(out).toContain("Past its day, result unknown");
    expect(out).not.toMatch(/nhiệm vụ ·|còn \d+ ngày/);
  });

  it("writes JSON that keeps its schema, one entry for each task", async () => {
    const { counts, tasks, yearsToConfirm } = await json(SAMPLE_PATH, ...AS_OF);
    expect(tasks).toHaveLength(81);
    expect(counts).toEqual({
      "past-no-result": 5,
      "due-soon": 3,
      upcoming: 8,
      "no-year": 13,
      "no-date": 52,
    });
    expect([yearsToConfirm[0]!.year, yearsToConfirm[0]!.keys.length]).toEqual([2021, 13]);
  });

  it("takes the year only when a person gives it, and the days that count as soon", async () => {
    const { counts } = await json(SAMPLE_PATH, ...AS_OF, "--year", "2021", "--within", "0");
    expect(counts).toMatchObject({ "past-no-result": 15, "due-soon": 5, upcoming: 9 });
    const wider = await json(SAMPLE_PATH, ...AS_OF, "--within", "100");
    expect(wider.counts).toMatchObject({ "due-soon": 10, upcoming: 1 });
  });

  it("keeps its schema for recurring tasks, moved days and submissions", async () => {
    const path = join(folder, "mau.xlsx");
    writeFileSync(path, sampleWithResults());
    const { tasks } = await json(path, ...AS_OF, "--day", "next-working");
    expect(tasks.map(({ state }) => state)).toEqual(["done", "due-soon", "upcoming"]);
    expect(tasks[2]).toMatchObject({ due: "2021-12-15", occurrences: { length: 5 } });
  });

  it("writes a calendar file", async () => {
    const path = join(folder, "lich.ics");
    const { code, out } = await plan("deadlines", SAMPLE_PATH, ...AS_OF, "--ics", path);
    expect([code, out.includes(`Đã ghi lịch: ${path}`)]).toEqual([0, true]);
    const { components } = parseCalendar(readFileSync(path));
    const days = components.map((event) => valueOf(event, "DTSTART"));
    const count = (day: string) => days.filter((one) => one === day).length;
    expect(["20210630", "20210930", "20211231", "20221231"].map(count)).toEqual([5, 3, 7, 1]);
  });

  it("tells the internal day and the figures that are gathered, and moves no due day for them", async () => {
    const plain = await json(SAMPLE_PATH, ...AS_OF);
    const told = await json(SAMPLE_PATH, ...AS_OF, "--lead", "10", "--data-closing");
    expect(told).toMatchObject({
      lead: 10,
      dataClosing: { year: 2021, quarter: 4, first: "2021-09-15", last: "2021-12-14" },
    });
    expect(plain).toMatchObject({ lead: null, dataClosing: null, counts: told.counts });
    const days = (one: Told) => one.tasks.map(({ due }) => due);
    expect(days(told)).toEqual(days(plain));
    expect(new Set(told.tasks.map(({ milestone }) => milestone))).toEqual(
      new Set([null, "2021-09-20", "2021-12-21", "2022-12-21"])
    );
    const { out } = await plan(
      "deadlines",
      SAMPLE_PATH,
      ...AS_OF,
      "--lead",
      "10",
      "--data-closing"
    );
    expect(out).toContain(
      "mốc nội bộ: trước 10 ngày; kỳ chốt số liệu Quý IV/2021: 15/09/2021 - 14/12/2021"
    );
    expect(out).toContain("mốc nội bộ 20/09/2021 (đã qua)");
  });

  it("writes a letter to each agency that owes something", async () => {
    const letters = join(folder, "cong-van", "2021");
    const sender = ["--sender", "Sở Kế hoạch và Đầu tư"];
    const argv = ["deadlines", SAMPLE_PATH, ...AS_OF, "--letters", letters, ...sender];
    const { code, out } = await plan(...argv);
    expect(code).toBe(0);
    expect(out).toContain(`Đã lập 5 công văn đôn đốc ở ${letters}`);
    expect(readdirSync(letters).sort()).toEqual([
      "don-doc-so-cong-thuong.docx",
      "don-doc-so-nong-nghiep-va-phat-trien-nong-thon.docx",
      "don-doc-so-thong-tin-va-truyen-thong.docx",
      "don-doc-so-xay-dung.docx",
      "don-doc-trung-tam-xuc-tien-dau-tu-thuong-mai-va-du-lich.docx",
    ]);
    const parts = docxParts(readFileSync(join(letters, "don-doc-so-xay-dung.docx")));
    const texts = paragraphTexts(parts.get("word/document.xml")!);
    expect(texts).toContain("SỞ KẾ HOẠCH VÀ ĐẦU TƯ");
    expect(texts).toContain("Kính gửi: Sở Xây dựng");
  });

  it("writes calendar and letter of one agency, however its name is spelt", async () => {
    const [letters, calendar] = [join(folder, "mot"), join(folder, "mot.ics")];
    const argv = ["deadlines", SAMPLE_PATH, ...AS_OF, "--agency", "sở công thương"];
    const { code } = await plan(...argv, "--letters", letters, "--ics", calendar);
    expect([code, readdirSync(letters)]).toEqual([0, ["don-doc-so-cong-thuong.docx"]]);
    expect(parseCalendar(readFileSync(calendar)).components).toHaveLength(6);
    const unknown = await plan("deadlines", SAMPLE_PATH, "--agency", "Sở Tư pháp");
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/“Sở Tư pháp” không chủ trì nhiệm vụ nào.*Sở Công Thương/);
  });

  it("writes no letter and no folder where nothing is owed", async () => {
    const letters = join(folder, "khong-co");
    const { out } = await plan(
      ...["deadlines", SAMPLE_PATH, "--as-of", "2021-02-18", "--letters", letters]
    );
    expect(out).toContain("không lập công văn đôn đốc");
    expect(existsSync(letters)).toBe(false);
  });

  it("writes the sheet into a copy, which is read as the same plan", async () => {
    const copy = join(folder, "tien-do.xlsx");
    const before = readFileSync(SAMPLE_PATH);
    const { code, out } = await plan("deadlines", SAMPLE_PATH, ...AS_OF, "--write", copy);
    expect([code, out.includes(`Đã ghi sổ kèm trang “Tiến độ”: ${copy}`)]).toEqual([0, true]);
    const book = opened(readFileSync(copy));
    const sheet = book.sheets.find(({ name }) => name === "Tiến độ")!;
    const counts = sheet.rows.find(({ values }) => values[1] === "Sở Công Thương")!;
    expect(counts.formulas![3]).toMatch(/^=COUNTIFS\(/);
    expect(counts.values.slice(2, 8)).toEqual([7, 1, 0, 5, 0, 1]);
    expect(readFileSync(SAMPLE_PATH).equals(before)).toBe(true);
    expect(await json(copy, ...AS_OF)).toEqual({
      ...(await json(SAMPLE_PATH, ...AS_OF)),
      book: "tien-do.xlsx",
    });
  });

  it.each(["--write", "--ics"])(
    "never writes with %s over the book that it reads",
    async (option) => {
      const path = join(folder, "so.xlsx");
      copyFileSync(SAMPLE_PATH, path);
      const { code, out, err } = await plan("deadlines", path, option, path);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/chính là sổ đang đọc/);
      expect(readFileSync(path).equals(readFileSync(SAMPLE_PATH))).toBe(true);
    }
  );

  it.each([
    [["--as-of", "30/09/2021"], /30\/09\/2021.*không phải ngày/],
    [["--within", "-1"], /Cách dùng|số nguyên/],
    [["--within", "400"], /số nguyên từ 0 đến 366/],
    [["--year", "21"], /số nguyên từ 1990 đến 2099/],
    [["--day", "tomorrow"], /nominal, next-working, previous-working/],
  ] as const)("exits 2 with one sentence on %j", async (argv, message) => {
    const { code, out, err } = await plan("deadlines", SAMPLE_PATH, ...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(message);
  });

  it("exits 2 on a book without a table of tasks", async () => {
    const path = join(folder, "khong-nhiem-vu.xlsx");
    const book = standardWorkbook({
      period: { from: 2021, to: 2025 },
      province: null,
      printed: null,
    });
    const sheets = book.sheets.filter(({ name }) => name !== "Nhiệm vụ");
    const names = book.names.filter(
      ({ sheet, refersTo }) => sheet !== "Nhiệm vụ" && !refersTo.includes("Nhiệm vụ")
    );
    writeFileSync(path, writeWorkbook({ sheets, names }));
    const { code, err } = await plan("deadlines", path);
    expect([code, err.trim()]).toEqual([2, expect.stringContaining("không có bảng nhiệm vụ")]);
  });
});

/** The template with three tasks: submitted in time, due on a day off, recurring. */
function sampleWithResults(): Uint8Array {
  const book = standardWorkbook({
    period: { from: 2021, to: 2025 },
    province: "Kiên Giang",
    printed: null,
  });
  const tasks = [
    ["1", "Đề án A", "Sở Y tế", "", "Quý II/2021", "UBND tỉnh", "", "", "30/06/2021", "12/TTr"],
    ["2", "Đề án B", "Sở Y tế", "", "02/10/2021", "UBND tỉnh"],
    ["3", "Báo cáo C", "Sở Y tế", "", "Hàng năm", "UBND tỉnh"],
  ];
  const header = 4;
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name === "Nhiệm vụ") {
      const rows = sheet.rows.map((row, i) => ({
        ...row,
        cells: row.cells.map((cell, j) => {
          const value = tasks[i - header - 1]?.[j];
          return value ? { ...cell, value: { kind: "text" as const, value } } : cell;
        }),
      }));
      return { ...sheet, rows };
    }
    if (sheet.name !== "Thông tin") return sheet;
    const rows = sheet.rows.map((row) => {
      const [label, field, ...rest] = row.cells;
      const isClosing = label?.value.kind === "text" && label.value.value === "Ngày chốt hằng năm";
      const value = { kind: "text" as const, value: "15/12" };
      return isClosing ? { ...row, cells: [label, { ...field, value }, ...rest] } : row;
    });
    return { ...sheet, rows };
  });
  return writeWorkbook({ ...book, sheets });
}
