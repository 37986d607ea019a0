import Ajv2020 from "ajv/dist/2020";
import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import { SAMPLE_PATH, authored, opened } from "../kienGiang/sample";
import { correctedTables } from "../kienGiang/corrected";

const ROOT = join(__dirname, "../..");
const SAMPLES = join(ROOT, "assets/samples");
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

function sheetsOf(path: string): string[] {
  return opened(readFileSync(path)).sheets.map(({ name }) => name);
}

function validator(schema: string) {
  const text = readFileSync(join(ROOT, `docs/schemas/${schema}.schema.json`), "utf8");
  return new Ajv2020({ allErrors: true }).compile(JSON.parse(text) as object);
}

describe("plan check", () => {
  it("exits 1 on the Kiên Giang sample and says in Vietnamese what is wrong where", async () => {
    const { code, out, err } = await plan("check", SAMPLE_PATH, "--as-of", "2021-09-30");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("11 chỉ tiêu, 81 nhiệm vụ");
    expect(out).toMatch(/[1-9]\d* lỗi, \d+ cảnh báo, \d+ gợi ý · \d+ quy tắc/);
    expect(out).toContain("tính đến 30/09/2021");
    expect(out).toContain("Chỉ tiêu!L12, M12");
    expect(out).toContain("có thể bị đổi chỗ");
    expect(out).toContain(
      "50 trong 81 nhiệm vụ chưa ghi thời gian trình; các nhiệm vụ này cũng chưa ghi cấp trình."
    );
  });

  it("speaks English when asked", async () => {
    const { out } = await plan("check", SAMPLE_PATH, "--lang", "en");
    expect(out).toMatch(/[1-9]\d* errors, \d+ warnings, \d+ suggestions/);
    expect(out).not.toMatch(/Cảnh báo|quy tắc/);
  });

  it("writes JSON that keeps its schema", async () => {
    const { code, out } = await plan("check", SAMPLE_PATH, "--json", "-");
    const report = JSON.parse(out) as { counts: object; findings: { severity: string }[] };
    const valid = validator("check");
    expect([valid(report), valid.errors]).toEqual([true, null]);
    expect(code).toBe(1);
    const count = (wanted: string): number =>
      report.findings.filter(({ severity }) => severity === wanted).length;
    expect(report.counts).toMatchObject({ error: count("error"), waived: 0 });
  });

  it("exits 0 on the corrected copy", async () => {
    const path = join(folder, "corrected.xlsx");
    const { indicators, tasks } = correctedTables();
    writeFileSync(path, authored(indicators, tasks));
    const { code, out } = await plan("check", path);
    expect(out).toContain("0 lỗi, 0 cảnh báo");
    expect(code).toBe(0);
  });

  it("exits 2 with one sentence on a text file named .xlsx", async () => {
    const path = join(folder, "van-ban.xlsx");
    writeFileSync(path, "STT,Chỉ tiêu\n1,Tỷ lệ hộ nghèo\n");
    const { code, out, err } = await plan("check", path);
    expect([code, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toContain("van-ban.xlsx");
  });

  it("writes the report into a copy, which is read as the same plan; the next check knows the run", async () => {
    const copy = join(folder, "da-kiem-tra.xlsx");
    const again = join(folder, "da-kiem-tra-2.xlsx");
    const before = readFileSync(SAMPLE_PATH);
    const first = await plan("check", SAMPLE_PATH, "--as-of", "2021-09-30", "--write", copy);
    expect([first.code, first.err]).toEqual([1, ""]);
    expect(first.out).toContain(`Đã ghi sổ kèm trang “Kết quả kiểm tra”: ${copy}`);
    const second = await plan(
      "check",
      copy,
      "--as-of",
      "2021-09-30",
      "--json",
      "-",
      "--write",
      again
    );
    const report = JSON.parse(second.out) as { findings: { status: string }[]; fixed: string[] };
    expect(new Set(report.findings.map(({ status }) => status))).toEqual(new Set(["open"]));
    expect(report.fixed).toEqual([]);
    const read = async (path: string) =>
      JSON.parse((await plan("read", path, "--json", "-")).out) as object;
    const asRead = await read(SAMPLE_PATH);
    expect(await read(copy)).toEqual({ ...asRead, book: "da-kiem-tra.xlsx" });
    expect(await read(again)).toEqual({ ...asRead, book: "da-kiem-tra-2.xlsx" });
    expect(sheetsOf(again)).toEqual([...sheetsOf(SAMPLE_PATH), "Kết quả kiểm tra", "_SoKeHoach"]);
    expect(readFileSync(SAMPLE_PATH).equals(before)).toBe(true);
  }, 60_000);

  it("never writes over the book that it reads, by whatever path", async () => {
    const path = join(folder, "so.xlsx");
    const link = join(folder, "lien-ket.xlsx");
    copyFileSync(SAMPLE_PATH, path);
    symlinkSync(path, link);
    for (const target of [path, join(folder, ".", "so.xlsx"), link]) {
      const { code, out, err } = await plan("check", path, "--write", target);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/chính là sổ đang đọc.*tên khác/);
    }
    expect(readFileSync(path).equals(readFileSync(SAMPLE_PATH))).toBe(true);
  });

  it.each([
    [["check"], /Cách dùng: plan check/],
    [["check", "khong-co.xlsx"], /khong-co\.xlsx.*không có tệp/],
    [["check", SAMPLE_PATH, "--as-of", "31/02/2021"], /31\/02\/2021/],
    [["check", SAMPLE_PATH, "--fast"], /Cách dùng/],
    [["check", SAMPLE_PATH, "--lang", "fr"], /Cách dùng/],
    [["check", "khong-co.xlsx", "--lang", "en"], /no such file/],
    [["dance"], /Không có lệnh “dance”/],
  ])("exits 2 with one sentence for %j", async (argv, sentence) => {
    const { code, out, err } = await plan(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("plan read", () => {
  it("writes JSON that keeps its schema", async () => {
    const { code, out } = await plan("read", SAMPLE_PATH, "--json", "-");
    const report = JSON.parse(out) as { indicators: { plan: object }[] };
    const valid = validator("read");
    expect([valid(report), valid.errors]).toEqual([true, null]);
    expect(code).toBe(0);
    expect(report.indicators[4]!.plan).toMatchObject({
      "2021": { cell: "L11", text: "5", kind: "number", low: 5 },
    });
  });

  it("reads one sheet when asked, and says which there are when there is none", async () => {
    const { out } = await plan("read", SAMPLE_PATH, "--sheet", "Nhiệm vụ");
    expect(out).toContain("0 chỉ tiêu, 81 nhiệm vụ");
    const { code, err } = await plan("read", SAMPLE_PATH, "--sheet", "Không có");
    expect(code).toBe(2);
    expect(err).toContain("“Chỉ tiêu”");
  });
});

describe("plan new and from-tsv", () => {
  it("makes an empty standard workbook that the check accepts", async () => {
    const path = join(folder, "mau.xlsx");
    expect(
      (await plan("new", "--period", "2026-2030", "--province", "An Giang", "--write", path)).code
    ).toBe(0);
    const { code, out } = await plan("check", path);
    expect(code).toBe(0);
    expect(out).toContain("An Giang 2026-2030");
    expect(out).toContain("0 chỉ tiêu, 0 nhiệm vụ");
  });

  it("builds the committed sample byte for byte", async () => {
    const path = join(folder, "kg.xlsx");
    const { code } = await plan(
      "from-tsv",
      "--indicators",
      join(SAMPLES, "kien-giang-indicators.tsv"),
      "--tasks",
      join(SAMPLES, "kien-giang-tasks.tsv"),
      "--period",
      "2021-2025",
      "--province",
      "Kiên Giang",
      "--write",
      path
    );
    expect(code).toBe(0);
    expect(readFileSync(path).equals(readFileSync(SAMPLE_PATH))).toBe(true);
  });

  it("refuses a period that is none", async () => {
    const { code, err } = await plan(
      "new",
      "--period",
      "2030-2026",
      "--write",
      join(folder, "x.xlsx")
    );
    expect(code).toBe(2);
    expect(err).toContain("2030-2026");
  });
});

it("runs from a shell", () => {
  const out = execFileSync(process.execPath, ["--import", "tsx", "src/cli/plan.ts", "help"], {
    cwd: ROOT,
  });
  expect(out.toString()).toContain("plan check BOOK");
});
