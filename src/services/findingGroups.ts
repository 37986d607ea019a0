import { rules } from "../domain/rules/catalogue";
import type { Finding } from "../domain/rules/finding";
import { groupBy } from "../domain/rules/grouping";
import type { Severity } from "../domain/rules/rule";
import type { Plan } from "../domain/plan/plan";
import type { Text } from "../domain/text";
import { unusedWaiver } from "../domain/waivers/unusedWaivers";
import { groupByAgency } from "./agencyGroups";

/** Severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a list of findings is arranged by. */
export const GROUPINGS = ["rule", "row", "agency"] as const;

export type Grouping = (typeof GROUPINGS)[number];

export interface FindingGroup {
  readonly key: string;
  readonly title: Text;
  readonly findings: readonly Finding[];
}

/** The findings of the chosen severities; all of them where none is chosen. */
export function ofSeverities(
  findings: readonly Finding[],
  chosen: ReadonlySet<Severity>
): readonly Finding[] {
  return chosen.size === 0 ? findings : findings.filter(({ severity }) => chosen.has(severity));
}

/**
 * Findings under their rule, the worst group first, else in the catalogue's order; under their row, down the sheets;
 * or under the lead agencies of the tasks they touch, each with its own cells only.
 * Inside a group the worst come first, else as they stand in the book.
 */
export function groupFindings(
  findings: readonly Finding[],
  by: Grouping,
  plan: Plan
): readonly FindingGroup[] {
  switch (by) {
    case "rule":
      return groupBy(inOrder(findings, worstThenPlace), ({ rule }) => rule)
        .map((own): FindingGroup => ({
          key: own[0]!.rule,
          title: ruleTitle(own[0]!.rule),
          findings: own,
        }))
        .sort(
          (a, b) =>
            rank(a.findings[0]!) - rank(b.findings[0]!) || ruleOrder(a.key) - ruleOrder(b.key)
        );
    case "row":
      return groupBy(inOrder(findings, byPlace), rowKey).map((own): FindingGroup => ({
        key: rowKey(own[0]!),
        title: rowTitle(own[0]!),
        findings: inOrder(own, worstThenPlace),
      }));
    case "agency":
      return groupByAgency(inOrder(findings, worstThenPlace), plan);
  }
}

/** What a finding is called inside a group: the rule under a row, else the row; null where the message says it all. */
export function findingTitle({ row, rule }: Finding, by: Grouping): Text | null {
  if (by === "row") return ruleTitle(rule);
  return row && { vi: row.name, en: row.name };
}

/** The message without the row's name in front, for a line that already names the row. */
export function messageInRow({ message, row }: Pick<Finding, "message" | "row">): Text {
  const start = row && `“${row.name}”: `;
  if (!start) return message;
  return { vi: withoutStart(message.vi, start), en: withoutStart(message.en, start) };
}

function withoutStart(sentence: string, start: string): string {
  if (!sentence.startsWith(start)) return sentence;
  const rest = sentence.slice(start.length);
  return rest.charAt(0).toLocaleUpperCase("vi") + rest.slice(1);
}

/** What a rule demands, by its id. */
export function ruleTitle(id: string): Text {
  const known = [...rules, unusedWaiver].find((rule) => rule.id === id);
  return known?.title ?? { vi: id, en: id };
}

/** What is no rule of the catalogue stands after it. */
function ruleOrder(id: string): number {
  const order = rules.findIndex((rule) => rule.id === id);
  return order < 0 ? rules.length : order;
}

function rowKey({ row, at }: Finding): string {
  return row ? `${row.appendix} ${row.key}` : `sheet ${at.sheet}`;
}

function rowTitle({ row, at }: Finding): Text {
  if (row) return { vi: row.name, en: row.name };
  return { vi: `Cả trang “${at.sheet}”`, en: `The whole sheet “${at.sheet}”` };
}

function inOrder(
  findings: readonly Finding[],
  compare: (a: Finding, b: Finding) => number
): Finding[] {
  return [...findings].sort(compare);
}

function worstThenPlace(a: Finding, b: Finding): number {
  return rank(a) - rank(b) || byPlace(a, b);
}

/** Indicators before tasks, what is said of a whole sheet before its rows, then down the sheet. */
function byPlace(a: Finding, b: Finding): number {
  const sheets = appendixOrder(a) - appendixOrder(b) || a.at.sheet.localeCompare(b.at.sheet, "vi");
  return sheets || Number(a.row !== null) - Number(b.row !== null) || rowNumber(a) - rowNumber(b);
}

function appendixOrder({ row }: Finding): number {
  return row?.appendix === "indicators" ? 0 : 1;
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function rowNumber({ at }: Finding): number {
  return Number(at.cell.replace(/\D+/g, ""));
}
