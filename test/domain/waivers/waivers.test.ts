import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { Finding } from "../../../src/domain/rules/finding";
import { lastYearMeetsGoal } from "../../../src/domain/rules/indicator/lastYearMeetsGoal";
import type { Snapshot } from "../../../src/domain/sheet";
import type { StateRecord } from "../../../src/domain/state/bookState";
import { readExplanation } from "../../../src/domain/waivers/explanation";
import { standingOfWaivers } from "../../../src/domain/waivers/standingOfWaivers";
import { waiversOf, withWaiver, withoutWaivers } from "../../../src/domain/waivers/storedWaivers";
import { unusedWaiverFindings } from "../../../src/domain/waivers/unusedWaivers";
import type { Waiver } from "../../../src/domain/waivers/waiver";
import { AS_OF, runOn } from "../../support/runRule";
import { type SmallIndicator, indicatorBook } from "../../support/snapshots";

const day = (text: string) => text as CalendarDate;
const POVERTY: SmallIndicator = ["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3.5];
const run = (book: Snapshot) => runOn(book, [lastYearMeetsGoal]);
const before = run(indicatorBook(POVERTY));
const [finding] = before.findings as [Finding];

const waiver: Waiver = {
  finding,
  reason: "Theo Nghị quyết 12",
  by: "Nguyễn Văn A",
  since: AS_OF,
  until: day("2021-12-31"),
};

describe("waivers that a book keeps", () => {
  const { id, rule, severity, at, row, message, fingerprint } = finding;
  const stored = { ...waiver, finding: { id, rule, severity, at, row, message, fingerprint } };
  const records = withWaiver([{ kind: "fill", key: "CT-019", json: "{}" }], waiver);

  it("come back as they were, and leave other records alone", () => {
    expect(waiversOf(records)).toEqual([stored]);
    expect(records[0]).toEqual({ kind: "fill", key: "CT-019", json: "{}" });
  });

  it("are one for each finding, the latest", () => {
    const again = withWaiver(records, { ...waiver, reason: "Lý do khác" });
    expect(waiversOf(again).map(({ reason }) => reason)).toEqual(["Lý do khác"]);
    const other = withWaiver(records, { ...waiver, finding: { ...finding, id: "another" } });
    expect(waiversOf(other)).toHaveLength(2);
  });

  it("can be taken back, one and no other", () => {
    const two = withWaiver(records, { ...waiver, finding: { ...finding, id: "another" } });
    expect(waiversOf(withoutWaivers(two, [id])).map((one) => one.finding.id)).toEqual(["another"]);
  });

  it("are left out where someone tampered with them", () => {
    const good = records[1]!;
    const damaged = (change: Partial<StateRecord>) => waiversOf([{ ...good, ...change }]);
    expect(damaged({})).toHaveLength(1);
    expect(damaged({ key: "another" })).toEqual([]);
    for (const json of [
      "{",
      "null",
      good.json.replace("2021-12-31", "2021-02-30"),
      good.json.replace('"by"', '"who"'),
      good.json.replace('"vi"', '"v"'),
    ]) {
      expect(damaged({ json })).toEqual([]);
    }
  });

  it("fit into a cell, however long the sentence of the finding", () => {
    const message = { vi: "a".repeat(40_000), en: "b".repeat(40_000) };
    const [record] = withWaiver([], { ...waiver, finding: { ...finding, message } });
    expect(record!.json.length).toBeLessThan(32_000);
  });
});

describe("standingOfWaivers", () => {
  const standing = (book: Snapshot, asOf: string, more: Partial<Waiver> = {}) =>
    standingOfWaivers([{ ...waiver, ...more }], run(book), day(asOf));
  const ends = (book: Snapshot, asOf: string) => standing(book, asOf).unused.map(({ why }) => why);

  it.each(["2021-09-30", "2021-12-31"])("holds on %s while nothing changes", (asOf) => {
    expect([...standing(indicatorBook(POVERTY), asOf).inForce.keys()]).toEqual([finding.id]);
    expect(ends(indicatorBook(POVERTY), asOf)).toEqual([]);
  });

  it("holds wherever its row stands", () => {
    const moved = indicatorBook(["Số xã", "xã", 5, 8, 6, 7, 8, 8, 8], POVERTY);
    expect(standing(moved, "2021-09-30").inForce.size).toBe(1);
  });

  it.each<[string, string, SmallIndicator, string]>([
    ["a value changes", "changed", ["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3.6], "2021-09-30"],
    ["its last day passed", "ended", POVERTY, "2022-01-01"],
    ["the finding is gone", "gone", ["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3], "2021-09-30"],
  ])("dies when %s", (_, why, row, asOf) => {
    const { inForce } = standing(indicatorBook(row), asOf);
    expect([inForce.size, ...ends(indicatorBook(row), asOf)]).toEqual([0, why]);
  });

  it("says nothing of a rule that did not run", () => {
    const nothing = { findings: [], rulesRun: [] };
    expect(standingOfWaivers([waiver], nothing, AS_OF)).toEqual({
      inForce: new Map(),
      unused: [],
    });
  });
});

describe("unusedWaiverFindings", () => {
  const told = (row: SmallIndicator, asOf = "2021-09-30") => {
    const book = indicatorBook(["Số xã", "xã", 5, 8, 6, 7, 8, 8, 8], row);
    const { findings, rulesRun } = run(book);
    const { unused } = standingOfWaivers([waiver], { findings, rulesRun }, day(asOf));
    const plan = readPlan(book, { registers: defaultRegisters() });
    return unusedWaiverFindings(unused, findings, plan);
  };

  it("suggest, at the cells where the finding stands now", () => {
    const [changed] = told(["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3.6]);
    expect(changed).toMatchObject({
      rule: "waiver/is-in-use",
      severity: "info",
      at: { sheet: "Chỉ tiêu", cell: "K4" },
      message: {
        vi: "Giá trị đã thay đổi nên giải trình hết tác dụng: “Theo Nghị quyết 12” (Nguyễn Văn A, đến 31/12/2021).",
      },
    });
    const [ended] = told(POVERTY, "2022-01-01");
    expect(ended!.message.vi).toMatch(/^Giải trình đã hết thời hạn/);
    expect(ended!.fingerprint).not.toBe(changed!.fingerprint);
  });

  it("stand at the name of the row where the finding is gone", () => {
    const [gone] = told(["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3]);
    expect(gone!.at.cell).toBe("B4");
    expect(gone!.message.en).toMatch(/is found no more/);
  });

  it("are none for a waiver in force", () => {
    expect(told(POVERTY)).toEqual([]);
  });
});

describe("readExplanation", () => {
  const draft = { reason: " Theo NQ 12 ", by: "Nguyễn Văn A", until: "2021-09-30" };
  const problems = (change: Partial<typeof draft>) => {
    const read = readExplanation({ ...draft, ...change }, AS_OF);
    return read.ok ? null : Object.keys(read.problems);
  };

  it("takes a reason, a name and an end, from today on", () => {
    expect(readExplanation(draft, AS_OF)).toEqual({
      ok: true,
      explanation: { reason: "Theo NQ 12", by: "Nguyễn Văn A", until: "2021-09-30" },
    });
  });

  it.each<[Partial<typeof draft>, readonly string[]]>([
    [{ reason: "  " }, ["reason"]],
    [{ reason: "a".repeat(1_001) }, ["reason"]],
    [{ by: "" }, ["by"]],
    [{ until: "" }, ["until"]],
    [{ until: "2021-02-30" }, ["until"]],
    [{ until: "2021-09-29" }, ["until"]],
    [{ reason: "", by: "", until: "31/12/2021" }, ["reason", "by", "until"]],
  ])("refuses %j, naming %j", (change, fields) => {
    expect(problems(change)).toEqual(fields);
  });
});
