import Ajv2020 from "ajv/dist/2020";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import {
  SAMPLE_PATH,
  authored,
  opened,
  printedIndicators,
  repairedTasks,
} from "../kienGiang/sample";

jest.setTimeout(60_000);

const SCHEMA = join(__dirname, "../../docs/schemas/repair.schema.json");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-repair-"));
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

function taskRows(path: string): string[][] {
  const sheet = opened(readFileSync(path)).sheets.find(({ name }) => name === "Nhiệm vụ")!;
  const below = sheet.rows.filter(({ index }) => index >= 5);
  return below
    .map(({ values }) => Array.from({ length: 6 }, (_, i) => String(values[i] ?? "")))
    .filter((row) => row.some((cell) => cell !== ""));
}

/** The sample with one deadline scanned badly and one row slid to the right; its tasks are rows 6 to 86. */
function damaged(): string {
  const tasks = repairedTasks().map((row) => [...row]);
  tasks[6]![4] = "Quý III/2O21";
  tasks[9]!.splice(2, 0, "");
  const path = join(folder, "hong.xlsx");
  writeFileSync(
    path,
    authored(
      printedIndicators(),
      tasks.map((row) => row.slice(0, 6))
    )
  );
  return path;
}

describe("plan repair", () => {
  it("writes a copy with the repaired table cell for cell, and says what it did", async () => {
    const target = join(folder, "sach.xlsx");
    const before = readFileSync(SAMPLE_PATH);
    const { code, out, err } = await plan("repair", SAMPLE_PATH, "--write", target);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("18 thay đổi an toàn, 0 cần xem, 0 chưa hiểu");
    expect(out).toContain("7 dòng bị ngắt trang được nối");
    expect(out).toContain("10 dòng tiêu đề lặp được bỏ");
    expect(out).toContain("81 số thứ tự được đánh");
    expect(out).toContain(target);
    const numbered = repairedTasks()
      .slice(1)
      .map((row, i) => [String(i + 1), ...row.slice(1)]);
    expect(taskRows(target)).toEqual(numbered);
    expect(readFileSync(SAMPLE_PATH).equals(before)).toBe(true);
  });

  it("has nothing left to do on what it wrote, and writes that too", async () => {
    const once = join(folder, "mot.xlsx");
    const twice = join(folder, "hai.xlsx");
    await plan("repair", SAMPLE_PATH, "--write", once);
    const { code, out } = await plan("repair", once, "--write", twice, "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("0 safe changes, 0 to look at, 0 not understood");
    expect(taskRows(twice)).toEqual(taskRows(once));
  });

  it("makes what is to be looked at unless told otherwise, never shifted cells; exit 1 while something is left", async () => {
    const path = damaged();
    const all = await plan("repair", path, "--write", join(folder, "ca.xlsx"));
    expect(all.code).toBe(1);
    expect(all.out).toMatch(
      /Nhiệm vụ!E11 \(đã sửa, cần xem\)\n *“Quý III\/2O21” → “Quý III\/2021”/
    );
    expect(all.out).toMatch(/Nhiệm vụ!C14 \(chưa sửa, cần xem\)/);
    expect(taskRows(join(folder, "ca.xlsx"))[5]![4]).toBe("Quý III/2021");
    const safe = await plan("repair", path, "--safe-only", "--write", join(folder, "chac.xlsx"));
    expect(safe.code).toBe(1);
    expect(safe.out).toMatch(/Nhiệm vụ!E11 \(chưa sửa, cần xem\)/);
    expect(taskRows(join(folder, "chac.xlsx"))[5]![4]).toBe("Quý III/2O21");
  });

  it("writes JSON that keeps its schema", async () => {
    const schema = JSON.parse(readFileSync(SCHEMA, "utf8")) as object;
    const valid = new Ajv2020({ allErrors: true }).compile(schema);
    for (const path of [SAMPLE_PATH, damaged()]) {
      const { out } = await plan("repair", path, "--json", "-", "--write", join(folder, "j.xlsx"));
      const report = JSON.parse(out) as { tables: { changes: { accepted: boolean }[] }[] };
      expect([valid(report), valid.errors]).toEqual([true, null]);
      expect(report.tables.some(({ changes }) => changes.some(({ accepted }) => accepted))).toBe(
        true
      );
    }
  });

  it("never writes over the book that it reads", async () => {
    const path = join(folder, "so.xlsx");
    copyFileSync(SAMPLE_PATH, path);
    const { code, out, err } = await plan("repair", path, "--write", path);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("chính là sổ đang đọc");
    expect(readFileSync(path).equals(readFileSync(SAMPLE_PATH))).toBe(true);
  });

  it.each([
    [["repair", SAMPLE_PATH], /Cách dùng: plan repair/],
    [["repair", "khong-co.xlsx", "--write", "x.xlsx"], /khong-co\.xlsx/],
    [["repair", SAMPLE_PATH, "--safe-only=yes", "--write", "x.xlsx"], /Cách dùng/],
  ])("exits 2 with one sentence for %j", async (argv, sentence) => {
    const { code, out, err } = await plan(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
