import { rules } from "../domain/rules/catalogue";
import type { StoredFinding } from "../domain/rules/compareRuns";
import type { Finding } from "../domain/rules/finding";
import { cellId } from "../domain/rules/planCells";
import type { Severity } from "../domain/rules/rule";
import type { CellRef } from "../domain/sheet";
import { LANGUAGES, type Language } from "../domain/text";
import { unusedWaiver } from "../domain/waivers/unusedWaivers";
import type { CheckReport } from "./checkPlan";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Names what our fingerprint is made of: id and values. */
const FINGERPRINT = "soKeHoach/v1";

/** The findings of a check as SARIF 2.1.0, for tools that gather results of many checkers; cells are logical locations. */
export function checkSarif(report: CheckReport, language: Language) {
  const { plan, ruleSet, rulesFailed, findings, fixed, previous } = report;
  const gone = fixed.flatMap((id) => previous?.get(id) ?? []);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: driverOf(ruleSet, language) },
        language: LANGUAGES[language].tag,
        columnKind: "utf16CodeUnits",
        artifacts: [{ location: artifact(plan.book) }],
        invocations: [
          {
            executionSuccessful: rulesFailed.length === 0,
            toolExecutionNotifications: rulesFailed.map(({ rule, reason }) => ({
              level: "error",
              message: { text: reason },
              associatedRule: { id: rule },
            })),
          },
        ],
        results: [
          ...findings.map((finding) => standing(finding, report, language)),
          ...gone.map((finding) => ({
            ...resultOf(finding, plan.book, language),
            baselineState: "absent",
          })),
        ],
      },
    ],
  };
}

/** What may be found; rules stand where `ruleIndex` points. */
const DESCRIBED = [
  ...rules.map((rule) => ({ ...rule, level: rule.severity })),
  { ...unusedWaiver, level: "info" as const },
];

function driverOf(ruleSet: string, language: Language) {
  return {
    name: "Sổ Kế hoạch",
    version: ruleSet,
    rules: DESCRIBED.map(({ id, title, why, fix, level }) => ({
      id,
      shortDescription: { text: title[language] },
      fullDescription: { text: why[language] },
      help: { text: fix[language] },
      defaultConfiguration: { level: LEVELS[level] },
    })),
  };
}

/** A finding of this run: how it compares with the run before, and what explains it. */
function standing(finding: Finding, { plan, previous, waivers }: CheckReport, language: Language) {
  const waiver = waivers.inForce.get(finding.id);
  const also = finding.cells.slice(1);
  return {
    ...resultOf(finding, plan.book, language),
    ...(also.length > 0 && { relatedLocations: also.map((ref) => locationOf(ref, plan.book)) }),
    ...(previous && { baselineState: comparedWith(previous.get(finding.id), finding) }),
    ...(waiver && {
      suppressions: [
        { kind: "external", status: "accepted", justification: `${waiver.reason} (${waiver.by})` },
      ],
    }),
  };
}

function resultOf(
  { id, rule, severity, at, row, message, fingerprint }: StoredFinding,
  book: string,
  language: Language
) {
  return {
    ruleId: rule,
    ruleIndex: DESCRIBED.findIndex((one) => one.id === rule),
    level: LEVELS[severity],
    message: { text: message[language] },
    locations: [locationOf(at, book)],
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    properties: { id, row: row?.key ?? null },
  };
}

function locationOf(ref: CellRef, book: string) {
  return {
    physicalLocation: { artifactLocation: { ...artifact(book), index: 0 } },
    logicalLocations: [{ name: ref.cell, fullyQualifiedName: cellId(ref), kind: "cell" }],
  };
}

function artifact(book: string) {
  return { uri: encodeURIComponent(book) };
}

function comparedWith(before: StoredFinding | undefined, { fingerprint }: Finding) {
  if (!before) return "new";
  return before.fingerprint === fingerprint ? "unchanged" : "updated";
}
