import Ajv2020 from "ajv/dist/2020";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../src/cli/bookFile";
import { noUndo } from "../../src/cli/noUndo";
import { runPlan } from "../../src/cli/runPlan";
import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { checkPlan } from "../../src/services/checkPlan";
import { setRuleLevel, waiveFinding } from "../../src/services/waiveFinding";
import { SAMPLE_PATH } from "../kienGiang/sample";
import { testClock } from "../support/testClock";

jest.setTimeout(60_000);

const SCHEMA = join(__dirname, "../../docs/schemas/check.schema.json");
const EXPLANATION = {
  reason: "Theo Nghị quyết 12",
  by: "Nguyễn Văn A",
  since: "2021-09-30" as CalendarDate,
  until: "2021-12-31" as CalendarDate,
};

const folder = mkdtempSync(join(tmpdir(), "plan-waived-"));
const path = join(folder, "giai-trinh.xlsx");
let errors: number;

/** The sample with every error explained, and one rule turned off. */
beforeAll(async () => {
  const { workbook, saveAs } = await openBook(SAMPLE_PATH);
  const desk = { workbook, journal: noUndo };
  const outcome = await checkPlan(workbook, { clock: testClock });
  if (outcome.state !== "done") throw new Error(outcome.state);
  const wrong = outcome.result.findings.filter(({ severity }) => severity === "error");
  for (const finding of wrong) await waiveFinding(desk, finding, EXPLANATION);
  await setRuleLevel(desk, "text/words-are-spelt-right", "off");
  await saveAs(path);
  errors = wrong.length;
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(...more: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const code = await runPlan(["check", path, "--as-of", "2021-09-30", ...more], {
    out: (text) => (out += text),
    err: (text) => (out += text),
  });
  return { code, out };
}

it("counts what was explained apart, lists it with its explanation, and finds no error any more", async () => {
  const { code, out } = await check();
  expect(code).toBe(0);
  expect(out).toContain(`0 lỗi, `);
  expect(out).toContain(`, ${errors} giữ nguyên, giải trình · `);
  expect(out.match(/→ Theo Nghị quyết 12 \(Nguyễn Văn A, đến 31\/12\/2021\)/g)).toHaveLength(
    errors
  );
  expect(out).toContain("Quy tắc đổi mức trong sổ này\n");
  expect(out).toContain(": Cảnh báo → Tắt\n");
});

it("has them in the JSON, which keeps its schema", async () => {
  const { out } = await check("--json", "-");
  const report = JSON.parse(out) as { counts: { waived: number; error: number } };
  expect(report.counts).toMatchObject({ error: 0, waived: errors });
  expect(report).toMatchObject({ adjusted: [{ level: "off", usual: "warning" }] });
  const valid = new Ajv2020().compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);
  expect([valid(report), valid.errors]).toEqual([true, null]);
});

it("counts them again once their last day has passed", async () => {
  const { code, out } = await check("--as-of", "2022-01-01");
  expect(code).toBe(1);
  expect(out).not.toContain("giữ nguyên, giải trình · ");
  expect(out.match(/Giải trình đã hết thời hạn/g)).toHaveLength(errors);
});
