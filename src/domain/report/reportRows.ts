import type { HeldRow } from "../heldSheet";
import type { StoredFinding } from "../rules/compareRuns";
import type { Finding, FindingStatus } from "../rules/finding";
import { planCells, type PlanCells } from "../rules/planCells";
import type { Fix, FixEdit } from "../rules/rule";
import type { AdjustedRule } from "../rules/ruleLevels";
import { dayFirst, numberIn } from "../rules/say";
import type { Language, Text } from "../text";
import { changedPart } from "./changedPart";
import { nameOf, placeOf, shortened, sttOf } from "./reportCells";
import type { ReportedCheck } from "./reportedCheck";
import { type FindingCounts, reportHead } from "./reportHead";
import { headings, levelWords, severityWords, statusWords, words } from "./reportWords";
import type { WaivedFinding } from "./waivedFinding";

/** Findings under one heading. */
export interface ReportGroup {
  readonly title: Text;
  readonly findings: readonly Finding[];
}

export interface FailedRule {
  readonly title: Text;
  readonly reason: string;
}

export interface ReportContent {
  readonly check: ReportedCheck;
  readonly counts: FindingCounts;
  /** In the order printed. */
  readonly groups: readonly ReportGroup[];
  /** Set apart from the groups. */
  readonly waived: readonly WaivedFinding[];
  /** Of the run before, found no more. */
  readonly fixed: readonly StoredFinding[];
  /** Rules that broke, by their titles. */
  readonly failed: readonly FailedRule[];
  /** Rules that count otherwise than usual in the book, by their titles. */
  readonly adjusted: readonly (Omit<AdjustedRule, "rule"> & { readonly title: Text })[];
  readonly language: Language;
}

/** One row of the report, a cell for each heading; an item's first cell is its number, a section's its only one. */
export type ReportRow = HeldRow;

/** Zero-based row of the table's headings, below the lines of the head. */
export const HEADING_ROW = 5;

/** Everything that the report says, row by row. */
export function reportRows(content: ReportContent): ReportRow[] {
  const { check, counts, groups, waived, fixed, failed, adjusted, language } = content;
  const say = (text: Text): string => shortened(text[language]);
  const cells = planCells(check.plan);
  const item = (finding: Finding, status: FindingStatus): ReportRow => [
    ...[say(severityWords[finding.severity]), sttOf(finding, cells), say(nameOf(finding))],
    ...[placeOf(finding), say(finding.message), say(finding.why)],
    ...[[say(finding.fix), ...finding.fixes.map((fix) => proposal(fix, language))].join("\n")],
    say(statusWords[status]),
  ];
  const found = groups.flatMap(({ title, findings }) => [
    section(say(title), findings.length),
    ...numbered(findings.map((one) => item(one, check.statuses.get(one.id) ?? "new"))),
  ]);
  const nothing = failed.length > 0 ? words.nothingFoundPartly : words.nothingFound;
  const unchecked = check.notChecked.map(({ what, why }) => remark(say(what), say(why)));
  return [
    ...reportHead(check, counts).map((line) => [say(line)]),
    headings.map(say),
    ...(found.length > 0 ? found : [note(say(nothing))]),
    ...part(
      say(words.fixed),
      fixed.map((finding) => fixedItem(finding, cells, say))
    ),
    ...part(
      say(words.rulesFailed),
      failed.map(({ title, reason }) => remark(say(title), shortened(reason)))
    ),
    ...part(say(words.notChecked), unchecked),
    ...part(
      say(words.adjusted),
      adjusted.map(({ title, level, usual }) =>
        remark(say(title), `${say(levelWords[usual])} → ${say(levelWords[level])}`)
      )
    ),
    ...(waived.length > 0
      ? part(
          say(words.waivers),
          waived.map((one) => waivedItem(one, cells, say))
        )
      : [[say(words.waivers)], note(say(words.noWaivers))]),
  ];
}

/** In the columns of why and what to do stand the explanation and whose word it is. */
function waivedItem(
  { finding, waiver }: WaivedFinding,
  cells: PlanCells,
  say: (text: Text) => string
): ReportRow {
  const { reason, by, until } = waiver;
  const word: Text = {
    vi: `Người giải trình: ${by}\nHiệu lực đến ${dayFirst(until)}`,
    en: `Explained by ${by}\nUntil ${until}`,
  };
  return [
    ...[say(severityWords[finding.severity]), sttOf(finding, cells), say(nameOf(finding))],
    ...[placeOf(finding), say(finding.message), shortened(reason), say(word)],
    say(statusWords.waived),
  ];
}

function fixedItem(
  finding: StoredFinding,
  cells: PlanCells,
  say: (text: Text) => string
): ReportRow {
  return [
    ...[say(severityWords[finding.severity]), sttOf(finding, cells), say(nameOf(finding))],
    ...[placeOf({ ...finding, cells: [finding.at] }), say(finding.message), null, null],
    say(statusWords.fixed),
  ];
}

/** A part of the report that is left out where it has no items. */
function part(title: string, items: readonly ReportRow[]): ReportRow[] {
  return items.length === 0 ? [] : [section(title, items.length), ...numbered(items)];
}

function section(title: string, count: number): ReportRow {
  return [`${title} (${count})`];
}

/** What is said of no cell: what, and why. */
function remark(what: string, why: string): ReportRow {
  return [null, null, what, null, why, null, null, null];
}

function note(text: string): ReportRow {
  return [null, text];
}

function numbered(items: readonly ReportRow[]): ReportRow[] {
  return items.map((cells, index) => [index + 1, ...cells]);
}

/** How many cells of a proposed change are written out. */
const SHOWN_EDITS = 4;

/** A proposed change, each cell before and after. */
function proposal({ label, edits }: Fix, language: Language): string {
  const shown = edits.slice(0, SHOWN_EDITS).map((edit) => change(edit, language));
  const rest = edits.length > SHOWN_EDITS ? ["…"] : [];
  return `→ ${label[language]}: ${[...shown, ...rest].join("; ")}`;
}

function change({ cell, before, after }: FixEdit, language: Language): string {
  const [one, other] =
    typeof before === "string" && typeof after === "string"
      ? changedPart(before, after)
      : [before, after];
  return `${cell}: ${written(one, language)} → ${written(other, language)}`;
}

function written(value: FixEdit["before"], language: Language): string {
  if (value === null) return words.blank[language];
  if (typeof value === "string") return `“${value}”`;
  // It may be a year: nobody writes 2.022.
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return String(value);
  return numberIn[language](value);
}
