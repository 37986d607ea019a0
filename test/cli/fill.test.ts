import Ajv2020 from "ajv/dist/2020";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import { SAMPLE_PATH } from "../kienGiang/sample";

jest.setTimeout(60_000);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-fill-"));
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

interface Report {
  readonly written: boolean;
  readonly counts: object;
  readonly rows: readonly {
    how: { vi: string };
    years: readonly { cell: string; after: unknown }[];
  }[];
  readonly refused: readonly { code: string; asks: object | null }[];
}

function reportOf(out: string): Report {
  const report = JSON.parse(out) as Report;
  const schema = readFileSync(join(__dirname, "../../docs/schemas/fill.schema.json"), "utf8");
  const valid = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema) as object);
  expect([valid(report), valid.errors]).toEqual([true, null]);
  return report;
}

describe("plan fill", () => {
  it("asks for a total that it needs, and previews without writing", async () => {
    const { code, out, err } = await plan("fill", SAMPLE_PATH, "--preview");
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("chưa biết tổng số xã năm 2025");
    expect(out).toContain("Chỉ xem trước, chưa ghi gì.");
  });

  it("fills a copy; filling the copy changes nothing more", async () => {
    const copy = join(folder, "da-phan-ky.xlsx");
    const again = join(folder, "da-phan-ky-2.xlsx");
    const before = readFileSync(SAMPLE_PATH);
    const totals = ["--total", "huyện=15", "--total", "xã=116 (NQ 34)"];
    const first = await plan("fill", SAMPLE_PATH, ...totals, "--json", "-", "--write", copy);
    expect([first.code, first.err]).toEqual([1, ""]);
    const report = reportOf(first.out);
    expect([report.written, report.counts]).toEqual([
      true,
      { rows: 1, cells: 3, refused: 3, complete: 7 },
    ]);
    expect(report.rows[0]!.years.map(({ cell, after }) => [cell, after])).toEqual([
      ...[
        ["L8", null],
        ["M8", 95],
        ["N8", 102],
        ["O8", 109],
        ["P8", null],
      ],
    ]);
    expect(report.rows[0]!.how.vi).toContain("tổng số 116 xã, NQ 34;");
    const second = await plan("fill", copy, "--json", "-", "--write", again);
    expect(reportOf(second.out).counts).toEqual({ rows: 0, cells: 0, refused: 3, complete: 7 });
    expect(readFileSync(again).equals(readFileSync(copy))).toBe(true);
    expect(readFileSync(SAMPLE_PATH).equals(before)).toBe(true);
    const read = JSON.parse((await plan("read", copy, "--json", "-")).out) as {
      indicators: { plan: object }[];
    };
    expect(read.indicators[1]!.plan).toMatchObject({
      "2023": { cell: "N8", kind: "number", low: 102 },
    });
  });

  it("fills by a scenario and by weights of the years, and tells so", async () => {
    const total = ["--total", "xã=116", "--preview"];
    const low = await plan("fill", SAMPLE_PATH, ...total, "--scenario", "low", "--json", "-");
    expect(reportOf(low.out).rows[0]!.years.map(({ after }) => after)).toEqual([
      null,
      92,
      98,
      106,
      null,
    ]);
    const weighed = await plan("fill", SAMPLE_PATH, ...total, "--weights", "1 1 2 2 2");
    expect(weighed.out).toContain("Theo trọng số năm");
    expect(weighed.out).toContain("2022: trống → 92");
  });

  it("speaks English when asked, and takes a method for all rows", async () => {
    const { out } = await plan(
      ...[
        "fill",
        SAMPLE_PATH,
        "--preview",
        "--total",
        "xã=116",
        "--method",
        "growth",
        "--lang",
        "en",
      ]
    );
    expect(out).toContain("Constant rate");
    expect(out).not.toMatch(/Chưa điền|năm/);
  });

  it.each([
    [["fill", SAMPLE_PATH], /--write TỆP/],
    [["fill", SAMPLE_PATH, "--write", SAMPLE_PATH], /tên khác/],
    [["fill", SAMPLE_PATH, "--preview", "--method", "magic"], /“magic”.*equal-steps/],
    [["fill", SAMPLE_PATH, "--preview", "--total", "xã"], /--total xã=116/],
    [["fill", SAMPLE_PATH, "--preview", "--total", "xã=nhiều"], /không phải tổng số/],
    [["fill", SAMPLE_PATH, "--preview", "--scenario", "vừa"], /kịch bản “vừa”.*low, base, high/],
    [["fill", SAMPLE_PATH, "--preview", "--weights", "10 20"], /5 số không âm/],
    [["fill", "khong-co.xlsx", "--preview"], /không có tệp/],
  ])("exits 2 with one sentence for %j", async (argv, sentence) => {
    const { code, out, err } = await plan(...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
