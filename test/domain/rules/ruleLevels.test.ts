import { definePlanRule } from "../../../src/domain/rules/rule";
import type { Severity } from "../../../src/domain/rules/rule";
import {
  type RuleLevel,
  adjustedRules,
  ruleLevelsOf,
  rulesAtLevels,
  rulesTurnedOff,
  withRuleLevel,
} from "../../../src/domain/rules/ruleLevels";
import { runOn } from "../../support/runRule";
import { bookOf } from "../../support/snapshots";

const at = (cell: string) => ({ sheet: "Chỉ tiêu", cell });
const text = (vi: string) => ({ vi, en: vi });

/** A warning, and the same as a suggestion in a milder case. */
const rule = definePlanRule<null>({
  id: "test/two-cases",
  severity: "warning",
  title: text("Hai trường hợp"),
  why: text("vì"),
  fix: text("sửa"),
  message: { vi: () => "", en: () => "" },
  scope: "workbook",
  reads: [],
  *find() {
    yield { at: at("A1"), facts: null };
    yield { at: at("A2"), facts: null, severity: "info" };
  },
});

const levels = (level: RuleLevel) => ruleLevelsOf(withRuleLevel([], rule.id, level));

describe("levels of rules in a workbook", () => {
  it.each<[RuleLevel, readonly Severity[]]>([
    ["warning", ["warning", "info"]],
    ["error", ["error", "warning"]],
    ["info", ["info", "info"]],
    ["off", []],
  ])("at %s the rule and its milder case are %j", (level, severities) => {
    const { findings } = runOn(bookOf([]), rulesAtLevels([rule], levels(level)));
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });

  it("tells which differ from usual, and which do not run", () => {
    expect(adjustedRules([rule], levels("warning"))).toEqual([]);
    expect(adjustedRules([rule], levels("info"))).toEqual([
      { rule: rule.id, level: "info", usual: "warning" },
    ]);
    expect(rulesTurnedOff([rule], levels("info"))).toEqual([]);
    expect(rulesTurnedOff([rule], levels("off"))).toMatchObject([
      { what: { vi: "Quy tắc “Hai trường hợp”" } },
    ]);
  });

  it("are kept one for each rule, until the usual one is taken again", () => {
    const other = { kind: "waiver", key: rule.id, json: "{}" };
    const set = withRuleLevel(withRuleLevel([other], rule.id, "off"), rule.id, "info");
    expect([...ruleLevelsOf(set)]).toEqual([[rule.id, "info"]]);
    expect(withRuleLevel(set, rule.id, null)).toEqual([other]);
  });

  it.each(["{", "null", '{"level":"fatal"}', "{}"])("do not believe %s", (json) => {
    expect(ruleLevelsOf([{ kind: "rule-level", key: rule.id, json }]).size).toBe(0);
  });
});
