import Ajv2020 from "ajv/dist/2020";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import { SAMPLE_PATH } from "../kienGiang/sample";

jest.setTimeout(60_000);

let folder: string;
let localities: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-allocate-"));
  localities = join(folder, "dia-phuong.tsv");
  const lines = [
    "Địa phương\tThực hiện 2020\tDân số 2020",
    "Gò Quao\t1\t134.500",
    "An Biên\t2\t115.000",
  ];
  writeFileSync(localities, `\uFEFF${lines.join("\n")}`);
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
  readonly refused: { readonly code: string } | null;
  readonly allocation: {
    readonly weightSource: string;
    readonly years: readonly { readonly made: number }[];
    readonly localities: readonly { readonly name: string; readonly years: readonly object[] }[];
  } | null;
}

function reportOf(out: string): Report {
  const report = JSON.parse(out) as Report;
  const schema = readFileSync(join(__dirname, "../../docs/schemas/allocate.schema.json"), "utf8");
  const valid = new Ajv2020({ allErrors: true }).compile(JSON.parse(schema) as object);
  expect([valid(report), valid.errors]).toEqual([true, null]);
  return report;
}

describe("plan allocate", () => {
  it("shares an indicator out in a copy, what is held marked; sharing the copy again changes nothing", async () => {
    const [copy, again] = ["phan-bo.xlsx", "phan-bo-2.xlsx"].map((name) => join(folder, name));
    const given = ["--localities", localities, "--by", "profile", "--hold", "go quao:2022=2"];
    const first = await plan(
      ...["allocate", SAMPLE_PATH, "--indicator", "20", ...given, "--json", "-", "--write", copy!]
    );
    expect([first.code, first.err]).toEqual([0, ""]);
    const { allocation, written } = reportOf(first.out);
    expect(written).toBe(true);
    expect(allocation!.weightSource).toBe("Dân số 2020");
    expect(allocation!.years.map(({ made }) => made)).toEqual([5, 6, 7, 8, 9]);
    expect(allocation!.localities[0]).toMatchObject({
      name: "Gò Quao",
      years: [{ held: false }, { year: 2022, value: 2, held: true }, {}, {}, {}],
    });
    const second = await plan("allocate", copy!, "--indicator", "huyện đạt", "--write", again!);
    expect([second.code, second.err]).toEqual([0, ""]);
    expect(second.out).toMatch(/Gò Quao\s+2\s+2\*/);
    expect(readFileSync(again!).equals(readFileSync(copy!))).toBe(true);
  });

  it("tells why an indicator can't be shared out, and writes nothing", async () => {
    const target = join(folder, "khong-ghi.xlsx");
    const given = ["--localities", localities, "--json", "-", "--write", target];
    const { code, out } = await plan("allocate", SAMPLE_PATH, "--indicator", "19", ...given);
    expect(code).toBe(1);
    expect(reportOf(out)).toMatchObject({ written: false, refused: { code: "row-refused" } });
    expect(() => readFileSync(target)).toThrow(/ENOENT/);
  });

  it("speaks English when asked", async () => {
    const given = ["--localities", localities, "--preview", "--lang", "en"];
    const { code, out } = await plan("allocate", SAMPLE_PATH, "--indicator", "20", ...given);
    expect(code).toBe(0);
    expect(out).toContain("Equal shares");
    expect(out).not.toMatch(/Chia đều|Toàn tỉnh/);
  });

  it.each([
    [["--indicator", "20"], /--write TỆP/],
    [["--indicator", "không có", "--preview"], /Không có chỉ tiêu “không có”/],
    [["--indicator", "tỷ lệ", "--preview"], /Có nhiều chỉ tiêu/],
    [["--indicator", "20", "--by", "magic", "--preview"], /“magic”.*equal/],
    [["--indicator", "20", "--factor", "nhiều", "--preview"], /--factor 1.05/],
    [["--indicator", "20", "--hold", "Gò Quao", "--preview"], /Giồng Riềng:2023=5/],
    [["--indicator", "20", "--localities", "khong-co.tsv", "--preview"], /không có tệp/],
  ])("exits 2 with one sentence for %j", async (argv, sentence) => {
    const { code, out, err } = await plan("allocate", SAMPLE_PATH, ...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});
