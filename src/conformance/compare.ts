import { readFile } from "node:fs/promises";
import { ALL_CASES } from "./catalogue";
import { compareReport, readReport } from "./report";
import type { Comparison, ConformanceReport } from "./report";

/** `npx tsx src/conformance/compare.ts FILE`: holds a report from a real Excel against our host; 1 where they differ. */
async function compareFile(path: string | undefined): Promise<void> {
  const text = path === undefined ? null : await readFile(path, "utf8").catch(() => null);
  const report = text === null ? null : readReport(text);
  if (!report) {
    process.stderr.write("Give the JSON file that the conformance page saved.\n");
    process.exitCode = 2;
    return;
  }
  const comparison = compareReport(report, ALL_CASES);
  process.stdout.write(summary(report, comparison));
  if (comparison.differing.length > 0) process.exitCode = 1;
}

function summary({ where }: ConformanceReport, comparison: Comparison): string {
  const { agreeing, differing, missing, unknown } = comparison;
  const lines = [
    `${where.host} ${where.platform} ${where.build}, ${where.language}, ${where.on}`,
    `${agreeing.length} agree, ${differing.length} differ, ${missing.length} not asked, ${unknown.length} unknown`,
    ...differing.map(
      ({ id, source, expected, told }) =>
        `${id} (${source})\n  our host: ${JSON.stringify(expected)}\n  Excel:    ${JSON.stringify(told)}`
    ),
  ];
  return `${lines.join("\n")}\n`;
}

void compareFile(process.argv[2]);
