import Ajv2020 from "ajv/dist/2020";
import { unzipSync } from "fflate";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import type { Plan } from "../../src/domain/plan/plan";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import type { issueJson } from "../../src/services/issueJson";
import { masterBook } from "../kienGiang/master";
import { opened } from "../kienGiang/sample";

jest.setTimeout(60_000);

const SCHEMA = join(__dirname, "../../docs/schemas/issue.schema.json");
let folder: string;
let master: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-issue-"));
  master = join(folder, "ke-hoach-tinh.xlsx");
  writeFileSync(master, masterBook());
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

function planOf(path: string): Plan {
  return readPlan(opened(readFileSync(path)), { registers: defaultRegisters() });
}

const keysOf = ({ indicators, tasks }: Plan) => [...indicators, ...tasks].map(({ key }) => key);

describe("plan issue", () => {
  const [out, zip, copy] = ["gui", "gui.zip", "co-ma-so.xlsx"];
  const asOf = ["--as-of", "2021-01-15"];
  const due = "trước ngày 05/03/2021";

  it("writes a book for each agency, one zip of all, and the codes into a copy of the master", async () => {
    const given = ["--out", at(out), "--zip", at(zip), "--write", at(copy), "--due", due, ...asOf];
    const done = await plan("issue", master, ...given, "--json", at("gui.json"));
    expect([done.code, done.err]).toEqual([1, ""]);
    expect(done.out).toContain("Sở Y tế - Biểu kế hoạch 2021-2025.xlsx  1 chỉ tiêu, 7 nhiệm vụ");
    expect(done.out).toContain("Không có trong biểu nào (2)");
    expect(done.out).toContain("“Bảo hiểm xã hội tỉnh” không có trong danh mục Cơ quan");
    expect(done.out).toContain("92 dòng chưa có Mã số được cấp và ghi vào bản sao");
    const json = jsonOf("gui.json");
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
      JSON.parse(readFileSync(SCHEMA, "utf8")) as object
    );
    expect(validate(json) ? [] : validate.errors).toEqual([]);
    const files = json.books.map(({ file }) => file);
    expect(readdirSync(at(out)).sort()).toEqual([...files].sort());
    expect(Object.keys(unzipSync(readFileSync(at(zip))))).toEqual(files);
    for (const { file, indicators, tasks } of json.books) {
      const own = planOf(join(at(out), file));
      expect(keysOf(own)).toEqual([...indicators, ...tasks]);
      expect(own.info.get("submissionDue")?.value).toBe(due);
    }
    expect(keysOf(planOf(at(copy)))).toEqual(json.assignedCodes.map(({ code }) => code));
    expect(json.assignedCodes.length).toBe(92);
  });

  it("issues the coded master with the same codes, and assigns none", async () => {
    await plan("issue", at(copy), "--out", at("lai"), ...asOf, "--json", at("lai.json"));
    const again = jsonOf("lai.json");
    expect(again.assignedCodes).toEqual([]);
    expect(again.books).toEqual(jsonOf("gui.json").books);
  });

  it("never writes over a book that an agency may have filled in", async () => {
    const name = "Sở Y tế - Biểu kế hoạch 2021-2025.xlsx";
    writeFileSync(join(at(out), name), "đã điền");
    const done = await plan("issue", master, "--out", at(out), ...asOf);
    expect([done.code, readFileSync(join(at(out), name), "utf8")]).toEqual([2, "đã điền"]);
    expect(done.err).toContain("để không ghi đè");
  });

  it("gives books in which an agency's own check writes its report and stamp, though they are locked", async () => {
    const book = join(at(out), "Sở Công Thương - Biểu kế hoạch 2021-2025.xlsx");
    const done = await plan("check", book, "--write", at("da-kiem-tra.xlsx"));
    expect(done.err).toBe("");
    const before = opened(readFileSync(book));
    const after = opened(readFileSync(at("da-kiem-tra.xlsx")));
    expect(after.sheets.map(({ name }) => name)).toContain("Kết quả kiểm tra");
    const stamps = [book, at("da-kiem-tra.xlsx")].map((path) => planOf(path).info.get("selfCheck"));
    expect([stamps[0]?.value ?? "", stamps[1]?.value]).toEqual(["", expect.stringMatching(/./)]);
    for (const { name, protection, rows } of before.sheets) {
      const same = after.sheets.find((sheet) => sheet.name === name)!;
      expect([name, same.protection]).toEqual([name, protection]);
      expect(same.rows.map(({ unlocked }) => unlocked)).toEqual(rows.map((row) => row.unlocked));
    }
  });

  it("refuses a book without rows", async () => {
    const empty = at("trong.xlsx");
    await plan("new", "--period", "2026-2030", "--write", empty);
    const done = await plan("issue", empty, "--out", at("khong"));
    expect([done.code, existsSync(at("khong"))]).toEqual([2, false]);
    expect(done.err).toContain("không có dòng chỉ tiêu hay nhiệm vụ nào");
  });
});

function at(name: string): string {
  return join(folder, name);
}

function jsonOf(name: string): ReturnType<typeof issueJson> {
  return JSON.parse(readFileSync(at(name), "utf8")) as ReturnType<typeof issueJson>;
}
