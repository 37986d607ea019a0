import type { StateRecord } from "../state/bookState";
import { fieldsOf, parsedJson } from "../state/storedJson";
import type { NotChecked } from "../plan/plan";
import type { Finder, Rule, Seen, Severity } from "./rule";

/** How much a rule counts in one workbook; `off` does not run. */
export type RuleLevel = Severity | "off";

/** Levels that a workbook sets, by the ids of the rules. */
export type RuleLevels = ReadonlyMap<string, RuleLevel>;

/** A rule that counts otherwise than usual in this workbook. */
export interface AdjustedRule {
  readonly rule: string;
  readonly level: RuleLevel;
  readonly usual: Severity;
}

const KIND = "rule-level";
const MILDEST_FIRST: readonly Severity[] = ["info", "warning", "error"];
const LEVELS: readonly unknown[] = [...MILDEST_FIRST, "off"] satisfies RuleLevel[];

/** The levels that a book keeps; one that someone tampered with is left out. */
export function ruleLevelsOf(records: readonly StateRecord[]): RuleLevels {
  return new Map(
    records.flatMap(({ kind, key, json }) => {
      const { level } = kind === KIND ? fieldsOf(parsedJson(json)) : {};
      return isLevel(level) ? [[key, level] as const] : [];
    })
  );
}

/** The records of a book with a rule at that level; null is the usual one. */
export function withRuleLevel(
  records: readonly StateRecord[],
  rule: string,
  level: RuleLevel | null
): readonly StateRecord[] {
  const others = records.filter(({ kind, key }) => kind !== KIND || key !== rule);
  return level === null
    ? others
    : [...others, { kind: KIND, key: rule, json: JSON.stringify({ level }) }];
}

/** The rules that run in a workbook, at its levels. */
export function rulesAtLevels(rules: readonly Rule[], levels: RuleLevels): readonly Rule[] {
  return rules.flatMap((rule) => {
    const level = levels.get(rule.id) ?? rule.severity;
    if (level === "off") return [];
    return level === rule.severity ? [rule] : [atLevel(rule, level)];
  });
}

/** Which rules count otherwise than usual, in the order of the catalogue. */
export function adjustedRules(rules: readonly Rule[], levels: RuleLevels): readonly AdjustedRule[] {
  return rules.flatMap(({ id, severity }) => {
    const level = levels.get(id) ?? severity;
    return level === severity ? [] : [{ rule: id, level, usual: severity }];
  });
}

/** Rules that a workbook turned off, said among what was not checked. */
export function rulesTurnedOff(rules: readonly Rule[], levels: RuleLevels): readonly NotChecked[] {
  return rules
    .filter(({ id }) => levels.get(id) === "off")
    .map(({ title }) => ({
      what: { vi: `Quy tắc “${title.vi}”`, en: `The rule “${title.en}”` },
      why: { vi: "Quy tắc đã tắt trong sổ này.", en: "The rule is turned off in this workbook." },
    }));
}

/** A case that is milder than its rule stays as many steps milder. */
function atLevel(rule: Rule, level: Severity): Rule {
  const steps = MILDEST_FIRST.indexOf(level) - MILDEST_FIRST.indexOf(rule.severity);
  const shifted = (severity: Severity): Severity =>
    MILDEST_FIRST[Math.max(0, MILDEST_FIRST.indexOf(severity) + steps)]!;
  return { ...rule, severity: level, find: shiftedFinder(rule.find, shifted) };
}

function shiftedFinder(find: Finder, shifted: (severity: Severity) => Severity): Finder {
  switch (find.over) {
    case "indicator":
      return { over: "indicator", look: shiftedLook(find.look, shifted) };
    case "task":
      return { over: "task", look: shiftedLook(find.look, shifted) };
    case "texts":
      return { ...find, look: shiftedLook(find.look, shifted) };
    case "plan":
      return { over: "plan", look: shiftedLook(find.look, shifted) };
  }
}

function shiftedLook<Args extends readonly unknown[]>(
  look: (...args: Args) => readonly Seen[],
  shifted: (severity: Severity) => Severity
) {
  return (...args: Args): readonly Seen[] =>
    look(...args).map(({ sighting, message }) => {
      const { severity } = sighting;
      const own = severity === undefined ? sighting : { ...sighting, severity: shifted(severity) };
      return { sighting: own, message };
    });
}

function isLevel(value: unknown): value is RuleLevel {
  return LEVELS.includes(value);
}
