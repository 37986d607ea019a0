import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLetters } from "../../src/cli/deadlineLetters";
import { progressOf } from "../../src/domain/deadlines/progress";
import { date } from "../domain/notation/fixtures";
import { type TrackedRow, planOf, track, trackedBook } from "../support/trackedBook";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "letters-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function progress(rows: readonly TrackedRow[]) {
  const plan = planOf(trackedBook(rows));
  const view = { asOf: date("2021-07-10"), within: 15, day: "nominal" } as const;
  return progressOf(plan, view, track(plan, view.asOf));
}

const LATE = { deadline: "Quý II/2021" };

it("says of what is late that nobody can be asked for it", async () => {
  const found = progress([LATE, { ...LATE, lead: "" }, { ...LATE, lead: "" }]);
  const told = await writeLetters(found, folder, {});
  expect(told.vi.split("\n")).toEqual([
    `Đã lập 1 công văn đôn đốc ở ${folder} (còn để trống số, ngày và người ký): Sở Y tế`,
    "2 nhiệm vụ quá hạn hoặc sắp đến hạn không ghi cơ quan chủ trì nên không có công văn nào.",
  ]);
  expect(readdirSync(folder)).toEqual(["don-doc-so-y-te.docx"]);
});

it("makes no folder where nothing is owed", async () => {
  const inner = join(folder, "trong");
  const told = await writeLetters(progress([{ deadline: "Quý IV/2021" }]), inner, {});
  expect(told.vi).toContain("không lập công văn đôn đốc");
  expect(existsSync(inner)).toBe(false);
});
