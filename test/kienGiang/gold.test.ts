import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/domain/rules/finding";
import { rules } from "../../src/domain/rules/catalogue";
import type { Severity } from "../../src/domain/rules/rule";
import { runOn } from "../support/runRule";
import { SAMPLE_PATH, opened } from "./sample";

/**
 * Every known problem of the Kiên Giang appendices that a workbook alone can show, one line for each finding.
 * `report`: found by that rule with those cells, at that severity or one lower. `quiet`: understood, and not reported, or in *Trình bày* only.
 */
interface GoldItem {
  readonly id: string;
  readonly expect: "report" | "quiet";
  readonly severity: Severity;
  readonly rule: string;
  readonly cells: readonly string[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

function gold(): GoldItem[] {
  const text = readFileSync(join(__dirname, "../fixtures/gold.tsv"), "utf8");
  const [, ...lines] = text.replace(/\n$/, "").split("\n");
  return lines.map((line) => {
    const [id, expected, severity, rule, cells] = line.split("\t") as [string, ...string[]];
    return {
      id,
      expect: expected as GoldItem["expect"],
      severity: severity as Severity,
      rule: rule!,
      cells: cells!.split(" "),
    };
  });
}

/** Whether a finding answers an item: its rule, and all its cells. */
function answers({ rule, cells }: Finding, item: GoldItem): boolean {
  const own = cells.map(({ cell }) => cell);
  return rule === item.rule && item.cells.every((cell) => own.includes(cell));
}

const reported = gold().filter((item) => item.expect === "report");
const { findings } = runOn(opened(readFileSync(SAMPLE_PATH)), rules);

it.each(reported.map((item) => [item.id, item.rule, item] as const))("%s: %s", (_, __, item) => {
  const [found, ...more] = findings.filter((finding) => answers(finding, item));
  expect(more).toEqual([]);
  const lower = SEVERITIES.indexOf(found!.severity) - SEVERITIES.indexOf(item.severity);
  expect([0, 1]).toContain(lower);
});

it("reports nothing else: what is to stay quiet is, and so are the traps", () => {
  const told = findings.filter(({ group }) => group !== "presentation");
  const unasked = told.filter((finding) => !reported.some((item) => answers(finding, item)));
  expect(unasked.map(({ rule, at, message }) => `${rule} ${at.cell} ${message.vi}`)).toEqual([]);
});
