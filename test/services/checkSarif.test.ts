import Ajv2020 from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { storeRun } from "../../src/domain/rules/compareRuns";
import type { CheckReport } from "../../src/services/checkPlan";
import { checkSarif } from "../../src/services/checkSarif";
import { SAMPLE_PATH, opened } from "../kienGiang/sample";
import { reportOf } from "../support/snapshotWorkbook";

/**
 * The essentials of the OASIS schema for SARIF 2.1.0: what it requires of a log, a run, a driver, its rules, a result,
 * a location and a suppression, with its enumerations and patterns.
 */
const text = {
  type: "object",
  required: ["text"],
  properties: { text: { type: "string", minLength: 1 } },
};
const level = { enum: ["none", "note", "warning", "error"] };
const artifact = {
  type: "object",
  required: ["uri"],
  properties: {
    uri: { type: "string", pattern: "^[A-Za-z0-9%._~!$&'()*+,;=:@/-]+$" },
    index: { minimum: 0 },
  },
};
const location = {
  type: "object",
  required: ["physicalLocation", "logicalLocations"],
  properties: {
    physicalLocation: {
      required: ["artifactLocation"],
      properties: { artifactLocation: artifact },
    },
    logicalLocations: {
      type: "array",
      uniqueItems: true,
      items: { required: ["name", "fullyQualifiedName"], properties: { kind: { type: "string" } } },
    },
  },
};
const rule = {
  required: ["id"],
  properties: {
    id: { type: "string" },
    shortDescription: text,
    fullDescription: text,
    help: text,
    defaultConfiguration: { properties: { level } },
  },
};
const result = {
  required: ["message", "ruleId", "ruleIndex", "level", "locations", "partialFingerprints"],
  properties: {
    message: text,
    level,
    ruleIndex: { type: "integer", minimum: 0 },
    locations: { type: "array", minItems: 1, items: location },
    relatedLocations: { type: "array", minItems: 1, uniqueItems: true, items: location },
    partialFingerprints: { type: "object", additionalProperties: { type: "string" } },
    baselineState: { enum: ["new", "unchanged", "updated", "absent"] },
    suppressions: {
      type: "array",
      items: {
        required: ["kind"],
        properties: {
          kind: { enum: ["inSource", "external"] },
          status: { enum: ["accepted", "underReview", "rejected"] },
        },
      },
    },
  },
};
const log = {
  type: "object",
  required: ["version", "runs"],
  properties: {
    $schema: { type: "string" },
    version: { enum: ["2.1.0"] },
    runs: {
      type: "array",
      minItems: 1,
      items: {
        required: ["tool", "results"],
        properties: {
          tool: {
            required: ["driver"],
            properties: {
              driver: {
                required: ["name"],
                properties: { rules: { type: "array", uniqueItems: true, items: rule } },
              },
            },
          },
          language: { pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          artifacts: { type: "array", items: { properties: { location: artifact } } },
          invocations: {
            items: {
              required: ["executionSuccessful"],
              properties: {
                toolExecutionNotifications: {
                  items: { required: ["message"], properties: { level } },
                },
              },
            },
          },
          results: { type: "array", items: result },
        },
      },
    },
  },
};

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(log);
let report: CheckReport;
beforeAll(async () => {
  report = await reportOf(opened(readFileSync(SAMPLE_PATH)));
});

function runOf(checked: CheckReport) {
  const sarif = checkSarif(checked, "vi");
  expect(validate(sarif) ? [] : validate.errors).toEqual([]);
  return sarif.runs[0]!;
}

describe("findings as SARIF", () => {
  it("hold the essentials of the schema, every finding with its cells, its rule and its fingerprint", () => {
    const { results, tool } = runOf(report);
    expect(results).toHaveLength(report.findings.length);
    report.findings.forEach((finding, i) => {
      const one = results[i]!;
      expect(tool.driver.rules[one.ruleIndex]!.id).toBe(finding.rule);
      expect(one.locations[0]!.logicalLocations[0]).toEqual({
        name: finding.at.cell,
        fullyQualifiedName: `${finding.at.sheet}!${finding.at.cell}`,
        kind: "cell",
      });
      expect(Object.values(one.partialFingerprints)).toEqual([finding.fingerprint]);
      expect(one).not.toHaveProperty("baselineState");
    });
    expect(new Set(results.map(({ level: own }) => own))).toEqual(
      new Set(["error", "warning", "note"])
    );
  });

  it("compare with the run before: unchanged, updated, new and absent", () => {
    const [kept, changed, fresh] = report.findings;
    const before = new Map(storeRun(report.findings));
    before.set(changed!.id, { ...changed!, fingerprint: "other" });
    before.delete(fresh!.id);
    before.set("gone", { ...kept!, id: "gone" });
    const { results } = runOf({ ...report, previous: before, fixed: ["gone"] });
    const states = results.map((one) => (one as { baselineState?: string }).baselineState);
    expect(states.slice(0, 3)).toEqual(["unchanged", "updated", "new"]);
    expect(states.at(-1)).toBe("absent");
  });

  it("say what was explained, and which rule broke", () => {
    const [finding] = report.findings;
    const waiver = {
      ...{ finding: finding!, reason: "Theo Nghị quyết 12", by: "Nguyễn Văn A" },
      ...{ since: report.asOf, until: report.asOf },
    };
    const { results, invocations } = runOf({
      ...report,
      waivers: { inForce: new Map([[finding!.id, waiver]]), unused: [] },
      rulesFailed: [{ rule: finding!.rule, reason: "broken" }],
    });
    expect(results[0]).toMatchObject({
      suppressions: [{ kind: "external", justification: "Theo Nghị quyết 12 (Nguyễn Văn A)" }],
    });
    expect(invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ message: { text: "broken" } }],
    });
  });
});
