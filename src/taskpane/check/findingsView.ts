import type { Finding } from "../../domain/rules/finding";
import type { Severity } from "../../domain/rules/rule";
import type { CheckReport } from "../../services/checkPlan";
import {
  type FindingGroup,
  type Grouping,
  groupFindings,
  ofSeverities,
} from "../../services/findingGroups";
import { splitPresentation, splitWaived } from "../../services/splitFindings";

/** How the user looks at the findings. */
export interface FindingsView {
  /** Severities to show; all where none is chosen. */
  readonly chosen: ReadonlySet<Severity>;
  readonly by: Grouping;
  /** Lines that are open, by `lineId`. */
  readonly opened: ReadonlySet<string>;
  /** The line that the user is at; null before the first. */
  readonly current: string | null;
}

export type FindingsAction =
  | { readonly kind: "filter"; readonly severity: Severity }
  | { readonly kind: "group"; readonly by: Grouping }
  | { readonly kind: "open" | "close" | "reach" | "step"; readonly line: string };

/** The lists of the screen, in their groups. */
export interface ShownGroups {
  readonly content: readonly FindingGroup[];
  readonly presentation: readonly FindingGroup[];
  readonly presentationCount: number;
  /** What was explained and stays: outside the filter too. */
  readonly waived: readonly FindingGroup[];
  readonly waivedCount: number;
}

export const FIRST_VIEW: FindingsView = {
  chosen: new Set(),
  by: "rule",
  opened: new Set(),
  current: null,
};

/** The view after something that the user did. */
export function nextView(view: FindingsView, action: FindingsAction): FindingsView {
  switch (action.kind) {
    case "filter":
      return {
        ...view,
        chosen: view.chosen.has(action.severity)
          ? without(view.chosen, action.severity)
          : new Set([...view.chosen, action.severity]),
      };
    case "group":
      return { ...view, by: action.by };
    case "open":
      return { ...view, opened: new Set([...view.opened, action.line]) };
    case "close":
      return { ...view, opened: without(view.opened, action.line) };
    case "reach":
      return { ...view, current: action.line };
    case "step":
      // One line after the other is looked at: the one that is left closes.
      return {
        ...view,
        opened: new Set([...without(view.opened, view.current), action.line]),
        current: action.line,
      };
  }
}

/** The groups to show of a report: the filter is for what the plan says; *Trình bày* and what was explained stand apart, whole. */
export function shownGroups(
  { findings, statuses, plan }: Pick<CheckReport, "findings" | "statuses" | "plan">,
  { chosen, by }: Pick<FindingsView, "chosen" | "by">
): ShownGroups {
  const { standing, waived } = splitWaived(findings, statuses);
  const { content, presentation } = splitPresentation(standing);
  return {
    content: groupFindings(ofSeverities(content, chosen), by, plan),
    presentation: groupFindings(presentation, by, plan),
    presentationCount: presentation.length,
    waived: groupFindings(waived, by, plan),
    waivedCount: waived.length,
  };
}

/** Names a line: a finding of several agencies stands once under each. */
export function lineId(group: FindingGroup, findingId: string): string {
  return `${group.key}\n${findingId}`;
}

/** A line of a list with its finding. */
export interface ListedFinding {
  readonly line: string;
  readonly finding: Finding;
}

/** The lines of some groups, from the first to the last. */
export function listedFindings(groups: readonly FindingGroup[]): readonly ListedFinding[] {
  return groups.flatMap((group) =>
    group.findings.map((finding) => ({ line: lineId(group, finding.id), finding }))
  );
}

/** The line before or after the current one, or the first; null at either end. */
export function lineBeside(
  lines: readonly ListedFinding[],
  current: string | null,
  step: 1 | -1
): ListedFinding | null {
  const at = lines.findIndex(({ line }) => line === current);
  return lines[at < 0 ? 0 : at + step] ?? null;
}

function without<Item>(items: ReadonlySet<Item>, item: Item | null): ReadonlySet<Item> {
  return new Set([...items].filter((one) => one !== item));
}
