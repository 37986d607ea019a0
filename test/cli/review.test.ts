import Ajv2020 from "ajv/dist/2020";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import type { reviewJson } from "../../src/services/reviewJson";
import { opened } from "../kienGiang/sample";
import { roundTrip } from "../support/submissions";

jest.setTimeout(120_000);

const SCHEMA = join(__dirname, "../../docs/schemas/review.schema.json");
/** Late, in another format with a figure each; two versions; not to be read. */
const SENDERS = [
  "Sở Công Thương",
  "Sở Xây dựng",
  "Sở Nông nghiệp và Phát triển nông thôn",
  "Sở Y tế",
];

const { master, files } = roundTrip();
const sent = files.filter(({ agency }) => SENDERS.includes(agency!));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-review-"));
  writeFileSync(at("ke-hoach-tinh.xlsx"), master);
  for (const { name, bytes } of sent) {
    mkdirSync(dirname(at(`gui/${name}`)), { recursive: true });
    writeFileSync(at(`gui/${name}`), bytes);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function at(name: string): string {
  return join(folder, name);
}

async function plan(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runPlan(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

describe("plan review", () => {
  it("writes a letter and a workbook for each agency that is asked something, with cells of its own file", async () => {
    const given = ["--out", at("phieu"), "--as-of", "2021-03-02", "--json", at("phieu.json")];
    const done = await plan("review", at("ke-hoach-tinh.xlsx"), at("gui"), ...given);
    expect([done.code, done.err]).toEqual([1, ""]);
    const json = JSON.parse(readFileSync(at("phieu.json"), "utf8")) as ReturnType<
      typeof reviewJson
    >;
    const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
      JSON.parse(readFileSync(SCHEMA, "utf8")) as object
    );
    expect(validate(json) ? [] : validate.errors).toEqual([]);
    expect(json.notes.map(({ agency }) => agency).sort()).toEqual([...SENDERS].sort());
    expect(readdirSync(at("phieu")).sort()).toEqual([...json.files].sort());
    expect(done.out).toContain("đã lập 4 phiếu đề nghị");

    const linesOf = (agency: string) => json.notes.find((note) => note.agency === agency)!.lines;
    expect(linesOf("Sở Y tế").map(({ content }) => content)).toEqual([
      expect.stringMatching(/^Chưa đọc được tệp: .*mật khẩu/),
    ]);
    expect(linesOf("Sở Công Thương").map(({ content }) => content)).toContain(
      "Gửi sau thời hạn 6 ngày (thời hạn 23/02/2021)."
    );
    // The goal of row 21 is 90, and 23,5 was sent for its last year.
    const goal = linesOf("Sở Xây dựng").find(({ content }) =>
      content.includes("hai số không khớp")
    );
    expect(goal).toMatchObject({ at: { sheet: "Chỉ tiêu", cell: "P7" }, request: "mend" });
    expect(goal!.sent).toContain("23,5");
    const [, second] = sent.filter(({ agency }) => agency === SENDERS[2]);
    const own = linesOf(SENDERS[2]!).flatMap(({ file }) => (file === "" ? [] : file));
    expect(new Set(own)).toEqual(new Set([`gui/${second!.name}`]));
  });
});

describe("plan export", () => {
  it("writes the appendices with what was sent and settled", async () => {
    const target = at("trinh.xlsx");
    const done = await plan("export", at("ke-hoach-tinh.xlsx"), at("gui"), "--write", target);
    expect([done.code, done.err]).toEqual([0, ""]);
    expect(done.out).toContain("Đã xuất biểu trình (11 chỉ tiêu, 81 nhiệm vụ)");
    const form = readPlan(opened(readFileSync(target)), { registers: defaultRegisters() });
    expect([form.indicators.length, form.tasks.length]).toEqual([11, 81]);
    const [built] = sent.filter(({ agency }) => agency === "Sở Xây dựng");
    const row = form.indicators.find(({ stt }) => stt?.text === "21")!;
    expect([...row.plan.values()].map(({ value }) => value.low)).toEqual(
      built!.figures.map(({ value }) => value)
    );
    expect(form.indicators.every(({ code, owner }) => code === null && owner === null)).toBe(true);
  });
});
