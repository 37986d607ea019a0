import type { Finding } from "../../src/domain/rules/finding";
import type { CheckReport } from "../../src/services/checkPlan";
import { comparedStatus } from "../../src/taskpane/check/comparedStatus";
import {
  FIRST_VIEW,
  type FindingsAction,
  lineBeside,
  lineId,
  listedFindings,
  nextView,
  shownGroups,
} from "../../src/taskpane/check/findingsView";
import { lineAfterKey } from "../../src/taskpane/check/lineKeys";
import { taskBook } from "../support/snapshots";
import { reportOf } from "../support/snapshotWorkbook";

const after = (...actions: FindingsAction[]) => actions.reduce(nextView, FIRST_VIEW);

describe("the view of the findings", () => {
  it("adds a severity to the filter and takes it out again", () => {
    const both = after({ kind: "filter", severity: "error" }, { kind: "filter", severity: "info" });
    expect([...both.chosen]).toEqual(["error", "info"]);
    expect([...nextView(both, { kind: "filter", severity: "error" }).chosen]).toEqual(["info"]);
  });

  it("opens and closes lines, each on its own", () => {
    const view = after(
      { kind: "open", line: "a" },
      { kind: "open", line: "b" },
      { kind: "open", line: "b" },
      { kind: "close", line: "a" }
    );
    expect([...view.opened]).toEqual(["b"]);
  });

  it("steps from line to line: the one that is left closes, others stay as they are", () => {
    const view = after(
      { kind: "open", line: "a" },
      { kind: "reach", line: "b" },
      { kind: "open", line: "b" },
      { kind: "step", line: "c" }
    );
    expect(view.current).toBe("c");
    expect([...view.opened]).toEqual(["a", "c"]);
  });

  it("changes the grouping and keeps the filter", () => {
    const view = after({ kind: "filter", severity: "error" }, { kind: "group", by: "agency" });
    expect(view).toMatchObject({ by: "agency", chosen: new Set(["error"]) });
  });
});

describe("the groups shown", () => {
  let report: CheckReport;
  beforeAll(async () => {
    const checked = await reportOf(taskBook(["Đề án", "", ""]));
    const dash: Finding = { ...checked.findings[0]!, id: "dash", group: "presentation" };
    report = { ...checked, findings: [...checked.findings, dash] };
  });

  it("filters what the plan says, and leaves Trình bày whole and apart", () => {
    const { content, presentation, presentationCount } = shownGroups(report, {
      by: "rule",
      chosen: new Set(["warning"]),
    });
    expect(content).toEqual([]);
    expect(presentation.map(({ findings }) => findings.map(({ id }) => id))).toEqual([["dash"]]);
    expect(presentationCount).toBe(1);
  });

  it("sets apart what was explained, and filters it no more", () => {
    const [first] = report.findings as [Finding];
    const statuses = new Map([...report.statuses, [first.id, "waived"] as const]);
    const groups = shownGroups(
      { ...report, statuses },
      { by: "rule", chosen: new Set(["warning"]) }
    );
    expect(groups.waived.map(({ findings }) => findings)).toEqual([[first]]);
    expect(groups.waivedCount).toBe(1);
    const all = shownGroups({ ...report, statuses }, { by: "rule", chosen: new Set() });
    expect(all.content.flatMap(({ findings }) => findings)).not.toContain(first);
  });

  it("names the same finding apart in each of its groups", () => {
    const { content } = shownGroups(report, { by: "rule", chosen: new Set() });
    const lines = content.map((group) => lineId(group, "one"));
    expect(new Set(lines).size).toBe(content.length);
  });
});

describe("the status shown", () => {
  it("says nothing in a first run, and new or open from the second on", () => {
    const statuses = new Map([
      ["a", "new" as const],
      ["b", "open" as const],
    ]);
    expect(comparedStatus({ previous: null, statuses }, "a")).toBeNull();
    const explained = new Map([["a", "waived" as const]]);
    expect(comparedStatus({ previous: null, statuses: explained }, "a")).toBe("waived");
    const second = { previous: new Map(), statuses };
    expect([comparedStatus(second, "a"), comparedStatus(second, "b")]).toEqual(["new", "open"]);
  });
});

describe("lineAfterKey", () => {
  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, 2],
    ["ArrowUp", 2, 1],
    ["ArrowUp", 0, 0],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["Enter", 1, null],
    ["a", 1, null],
  ])("%s from line %i of 3 goes to %s", (key, line, to) => {
    expect(lineAfterKey(key, line, 3)).toBe(to);
  });
});

describe("stepping through the findings", () => {
  const finding = (id: string) => ({ id }) as Finding;
  const group = (key: string, ...ids: string[]) => {
    return { key, title: { vi: key, en: key }, findings: ids.map(finding) };
  };
  const lines = listedFindings([group("x", "1", "2"), group("y", "2")]);
  const beside = (current: string | null, step: 1 | -1) =>
    lineBeside(lines, current, step)?.line.replace("\n", " ") ?? null;

  it.each([
    [null, 1, "x 1"],
    ["x\n1", 1, "x 2"],
    ["x\n2", 1, "y 2"],
    ["y\n2", 1, null],
    ["y\n2", -1, "x 2"],
    ["x\n1", -1, null],
    // A line that is gone, after a correction or under another filter, begins anew.
    ["z\n9", 1, "x 1"],
  ] as const)("from %j by %i is %j", (current, step, wanted) => {
    expect(beside(current, step)).toBe(wanted);
  });
});
