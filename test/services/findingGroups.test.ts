import type { Finding } from "../../src/domain/rules/finding";
import type { Severity } from "../../src/domain/rules/rule";
import type { CheckReport } from "../../src/services/checkPlan";
import {
  type FindingGroup,
  findingTitle,
  groupFindings,
  messageInRow,
  ofSeverities,
  ruleTitle,
} from "../../src/services/findingGroups";
import { splitPresentation } from "../../src/services/splitFindings";
import { bookOf, indicatorBook, taskBook } from "../support/snapshots";
import { reportOf } from "../support/snapshotWorkbook";

/** Two agencies, one task without a lead, deadlines missing under each, and one indicator with blank years. */
const book = bookOf([
  ...indicatorBook(["Tỷ lệ hộ nghèo", "%", 5, 3, 4.5, "", "", "", 3]).sheets,
  ...taskBook(
    ["Đề án cấp nước", "Sở Xây dựng", ""],
    ["Đề án đường ven biển", "Sở Tài chính", ""],
    ["Đề án chợ đầu mối", "Sở xây  dựng", ""],
    ["Đề án không ai nhận", "", "Quý I/2021"]
  ).sheets,
]);

let report: CheckReport;
beforeAll(async () => {
  report = await reportOf(book);
});

const shape = (groups: readonly FindingGroup[]) =>
  groups.map(({ title, findings }) => [
    title.vi,
    findings.map(({ rule, cells }) => `${rule} ${cells.map(({ cell }) => cell).join(" ")}`),
  ]);

const content = () =>
  splitPresentation(report.findings).content.filter(({ severity }) => severity === "error");

describe("groupFindings", () => {
  it("puts findings under their rule, in the order of the catalogue", () => {
    expect(shape(groupFindings(content(), "rule", report.plan))).toEqual([
      ["Đã phân kỳ thì đủ các năm", ["indicator/years-are-filled H3 I3 J3"]],
      ["Nhiệm vụ phải có cơ quan chủ trì", ["task/lead-is-named C5"]],
      ["Nhiệm vụ phải có thời gian trình", ["task/deadline-is-given E2 E3 E4"]],
    ]);
  });

  it("puts the worst group first, whatever the catalogue says", () => {
    const [first, ...others] = content();
    const milder = [{ ...first!, severity: "info" as Severity }, ...others];
    const titles = groupFindings(milder, "rule", report.plan).map(({ key }) => key);
    expect(titles.at(-1)).toBe(first!.rule);
  });

  it("puts findings under their row, indicators before tasks, the sheet before its rows", () => {
    expect(shape(groupFindings(content(), "row", report.plan))).toEqual([
      ["Tỷ lệ hộ nghèo", ["indicator/years-are-filled H3 I3 J3"]],
      ["Cả trang “Nhiệm vụ”", ["task/deadline-is-given E2 E3 E4"]],
      ["Đề án không ai nhận", ["task/lead-is-named C5"]],
    ]);
  });

  it("gives each lead agency its own cells only, and the rest a group at the end", () => {
    expect(shape(groupFindings(content(), "agency", report.plan))).toEqual([
      ["Sở Tài chính", ["task/deadline-is-given E3"]],
      ["Sở Xây dựng", ["task/deadline-is-given E2 E4"]],
      [
        "Chưa gắn với cơ quan chủ trì nào",
        ["indicator/years-are-filled H3 I3 J3", "task/lead-is-named C5"],
      ],
    ]);
  });
});

describe("what is said of one finding", () => {
  const finding = (message: string, row: Finding["row"]): Finding => ({
    ...report.findings[0]!,
    message: { vi: message, en: message },
    row,
  });
  const row = { appendix: "tasks", key: "x", name: "Đề án A" } as const;

  it("leaves the row's name to the title of its line", () => {
    expect(messageInRow(finding("“Đề án A”: đã có 2021.", row)).vi).toBe("Đã có 2021.");
    expect(messageInRow(finding("Trong “Đề án A”: đã có 2021.", row)).vi).toBe(
      "Trong “Đề án A”: đã có 2021."
    );
    expect(messageInRow(finding("50 nhiệm vụ.", null)).vi).toBe("50 nhiệm vụ.");
  });

  it("calls it by its row, under a row by its rule, and not at all where the message says it", () => {
    const one = { ...finding("", row), rule: "task/lead-is-named" };
    expect(findingTitle(one, "rule")?.vi).toBe("Đề án A");
    expect(findingTitle(one, "agency")?.vi).toBe("Đề án A");
    expect(findingTitle(one, "row")).toEqual(ruleTitle("task/lead-is-named"));
    expect(findingTitle({ ...one, row: null }, "rule")).toBeNull();
  });
});

describe("the choice of findings", () => {
  const of = (severity: Severity, group?: "presentation"): Finding => ({
    ...report.findings[0]!,
    severity,
    ...(group && { group }),
  });

  it("shows all severities where none is chosen", () => {
    const all = [of("error"), of("warning"), of("info")];
    expect(ofSeverities(all, new Set())).toEqual(all);
    expect(ofSeverities(all, new Set(["info", "error"]))).toEqual([all[0], all[2]]);
  });

  it("keeps Trình bày apart", () => {
    const [wrong, dash] = [of("error"), of("info", "presentation")];
    expect(splitPresentation([dash, wrong])).toEqual({ content: [wrong], presentation: [dash] });
  });
});
