import type { Finding } from "../../../src/domain/rules/finding";
import { compareRuns, storeRun } from "../../../src/domain/rules/compareRuns";
import { lastYearMeetsGoal } from "../../../src/domain/rules/indicator/lastYearMeetsGoal";
import { yearsFollowDirection } from "../../../src/domain/rules/indicator/yearsFollowDirection";
import { defineIndicatorRule } from "../../../src/domain/rules/rule";
import { bookOf, indicatorBook } from "../../support/snapshots";
import { runOn } from "../../support/runRule";

const water = "Tỷ lệ dân cư nông thôn sử dụng nước sạch";
const missed = indicatorBook([water, "%", 60, 65, 61, 62, 63, 64, 64]);

const EMPTY = { vi: "", en: "" };

const crashing = defineIndicatorRule<null>({
  id: "test/crashes",
  severity: "error",
  ...{ title: EMPTY, why: EMPTY, fix: EMPTY },
  message: { vi: () => "", en: () => "" },
  scope: "row",
  reads: [],
  find() {
    throw new Error("broken");
  },
});

describe("runRules", () => {
  it("reports a rule that breaks and runs the others", () => {
    const result = runOn(missed, [crashing, lastYearMeetsGoal]);
    expect(result.rulesFailed).toEqual([{ rule: "test/crashes", reason: "broken" }]);
    expect(result.rulesRun).toEqual([lastYearMeetsGoal.id]);
    expect(result.findings).toHaveLength(1);
  });

  it("shows every row to every rule, and keeps nothing of one that breaks late", () => {
    const rows = Array.from(
      { length: 200 },
      (_, i) => [`${water} ${i + 1}`, "%", 1, 2, 3] as const
    );
    const book = indicatorBook(...rows);
    const last = rows.at(-1)![0];
    const seeing = (id: string, breaks: boolean) =>
      defineIndicatorRule<null>({
        ...{ id, severity: "error", title: EMPTY, why: EMPTY, fix: EMPTY },
        message: { vi: () => "", en: () => "" },
        ...{ scope: "row", reads: [] },
        *find({ name }) {
          if (breaks && name.text === last) throw new Error("broken");
          yield { at: name.ref, facts: null };
        },
      });
    const result = runOn(book, [seeing("test/breaks", true), seeing("test/sees", false)]);
    expect(result.rulesFailed).toEqual([{ rule: "test/breaks", reason: "broken" }]);
    expect(result.findings.map(({ rule, row }) => [rule, row?.name])).toEqual(
      rows.map(([name]) => ["test/sees", name])
    );
  });

  it("says once which rows a rule could not judge, and why", () => {
    const book = indicatorBook(["Chỉ tiêu chưa có trong danh mục", "%", 5, 9, 9, 8, 7, 6, 9]);
    const { notChecked } = runOn(book, [yearsFollowDirection]);
    expect(notChecked.map(({ what }) => what.vi)).toContain(
      "Các năm phải theo chiều của chỉ tiêu: 1 chỉ tiêu (“Chỉ tiêu chưa có trong danh mục” (3))"
    );
  });

  it("keeps a finding's id when rows move and values change, and its fingerprint only while the values hold", () => {
    const other = ["Tỷ lệ che phủ rừng", "%", 11, 11, 11, 11, 11, 11, 11] as const;
    const [before] = runOn(missed, [lastYearMeetsGoal]).findings as [Finding];
    const moved = indicatorBook([...other], [water, "%", 60, 65, 61, 62, 63, 64, 64]);
    const [after] = runOn(moved, [lastYearMeetsGoal]).findings as [Finding];
    expect(after.at.cell).not.toBe(before.at.cell);
    expect([after.id, after.fingerprint]).toEqual([before.id, before.fingerprint]);
    const changed = indicatorBook([water, "%", 60, 65, 61, 62, 63, 64, 63]);
    const [third] = runOn(changed, [lastYearMeetsGoal]).findings as [Finding];
    expect(third.id).toBe(before.id);
    expect(third.fingerprint).not.toBe(before.fingerprint);
  });

  it("says what is not there in a book that is no plan", () => {
    const { findings, notChecked } = runOn(bookOf([]), [lastYearMeetsGoal]);
    expect(findings).toEqual([]);
    expect(notChecked.map(({ what }) => what.vi)).toEqual(["Phụ lục chỉ tiêu", "Phụ lục nhiệm vụ"]);
  });
});

describe("compareRuns", () => {
  const { findings } = runOn(missed, [lastYearMeetsGoal]);
  const [finding] = findings as [Finding];

  it("calls every finding new without a run before", () => {
    expect([...compareRuns(findings, null).statuses.values()]).toEqual(["new"]);
  });

  it("calls an unchanged finding open, a changed one new, and a gone one fixed", () => {
    const stored = storeRun(findings);
    expect(compareRuns(findings, stored)).toEqual({
      previous: stored,
      statuses: new Map([[finding.id, "open"]]),
      fixed: [],
    });
    const changed = [{ ...finding, fingerprint: "0" }];
    expect(compareRuns(changed, stored).statuses.get(finding.id)).toBe("new");
    expect(compareRuns([], stored).fixed).toEqual([finding.id]);
  });
});
