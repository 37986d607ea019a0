import type { Finding } from "../../src/domain/rules/finding";
import type { Severity } from "../../src/domain/rules/rule";
import type { CheckReport } from "../../src/services/checkPlan";
import { basisText, verdictOf, verdictText } from "../../src/taskpane/check/verdict";
import { bookOf, taskBook } from "../support/snapshots";
import { reportOf } from "../support/snapshotWorkbook";

let whole: CheckReport;
let empty: CheckReport;
let sample: Finding;
beforeAll(async () => {
  whole = { ...(await reportOf(taskBook(["Đề án", "Sở Xây dựng", "Quý II/2021"]))), findings: [] };
  empty = await reportOf(bookOf([]));
  sample = (await reportOf(taskBook(["Đề án", "", "Quý II/2021"]))).findings[0]!;
});

const broken = (report: CheckReport): CheckReport => ({
  ...report,
  rulesFailed: [{ rule: report.rulesRun[0]!, reason: "broken" }],
  rulesRun: report.rulesRun.slice(1),
});

const found = (severity: Severity, group?: "presentation"): CheckReport => ({
  ...whole,
  findings: [{ ...sample, severity, ...(group && { group }) }],
});

describe("verdict", () => {
  it("says 0 lỗi where every rule ran over some rows", () => {
    expect(verdictOf(whole)).toBe("clean");
    expect(verdictText(whole).vi).toBe("0 lỗi, 0 cảnh báo, 0 gợi ý");
  });

  it("never says 0 lỗi while a rule did not run", () => {
    expect(verdictOf(broken(whole))).toBe("incomplete");
    expect(verdictText(broken(whole)).vi).toBe("Chưa kết luận được: có quy tắc không chạy");
    expect(verdictText(broken(found("warning"))).vi).toBe("1 cảnh báo");
  });

  it("never says 0 lỗi of a book without rows", () => {
    expect(verdictOf(empty)).toBe("nothing-to-check");
    expect(verdictText(empty).vi).toBe("Chưa có dòng nào để kiểm tra");
  });

  it("counts by severity, and Trình bày not at all", () => {
    expect(verdictText(found("error"))).toEqual({
      vi: "1 lỗi, 0 cảnh báo, 0 gợi ý",
      en: "1 error, 0 warnings, 0 suggestions",
    });
    expect(verdictOf(found("info", "presentation"))).toBe("clean");
  });

  it("counts what was explained apart: nothing else stands", () => {
    const explained = {
      ...found("error"),
      statuses: new Map([[sample.id, "waived" as const]]),
    };
    expect(verdictText(explained)).toEqual({
      vi: "0 lỗi, 0 cảnh báo, 0 gợi ý, 1 đã giải trình",
      en: "0 errors, 0 warnings, 0 suggestions, 1 explained",
    });
    expect(verdictOf(explained)).toBe("clean");
  });

  it("tells the rows and the rules it rests on", () => {
    const rules = whole.rulesRun.length;
    expect(basisText(whole).vi).toBe(`1 dòng · ${rules} quy tắc`);
    expect(basisText(broken(whole)).vi).toBe(`1 dòng · ${rules - 1}/${rules} quy tắc`);
  });
});
