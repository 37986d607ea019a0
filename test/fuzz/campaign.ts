import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { ModuleKind, transpileModule } from "typescript";
import type { FuzzRun } from "./fuzz";
import { type FuzzTarget, fuzzTargets } from "./targets";

/**
 * A campaign: every property many times over new cases, then what each target came to and how much of it ran.
 * `npx tsx test/fuzz/campaign.ts [FACTOR] [words of test files…]`; a target's lines are those of its files in `targets.ts`, those of
 * types alone left out.
 */
function campaign(factor: string, files: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const report = join(folder, "runs.jsonl");
  const places: readonly string[] = Object.values(fuzzTargets).flat();
  const jest = [
    ...["jest", "--maxWorkers=1", "--coverage", "--coverageProvider=v8"],
    ...["--coverageReporters=json-summary", `--coverageDirectory=${folder}`],
    ...places.map((place) => `--collectCoverageFrom=${place}${place.endsWith("/") ? "**" : ""}`),
    ...(files.length > 0 ? files : ["test/fuzz"]),
  ];
  const env = { ...process.env, FUZZ_FACTOR: factor, FUZZ_REPORT: report };
  const { status } = spawnSync("npx", jest, { env, stdio: "inherit" });
  const runs = existsSync(report) ? readFileSync(report, "utf8").trim().split("\n") : [];
  const summary = JSON.parse(
    readFileSync(join(folder, "coverage-summary.json"), "utf8")
  ) as Summary;
  rmSync(folder, { recursive: true });
  process.stdout.write(
    table(
      runs.map((line) => JSON.parse(line) as FuzzRun),
      summary
    )
  );
  return status ?? 1;
}

/** Lines by absolute path, as jest's `json-summary` tells them. */
type Summary = Readonly<Record<string, { readonly lines: Lines }>>;

interface Lines {
  readonly total: number;
  readonly covered: number;
}

function table(runs: readonly FuzzRun[], summary: Summary): string {
  const rows = Object.keys(fuzzTargets).flatMap((name) => {
    const target = name as FuzzTarget;
    const own = runs.filter((run) => run.target === target);
    if (own.length === 0) return [];
    const executions = own.reduce((sum, run) => sum + run.executions, 0);
    const failed = own.filter((run) => run.failed).length;
    const { total, covered } = linesOf(target, summary);
    const share = ((100 * covered) / total).toFixed(1);
    return `| ${target} | ${own.length} | ${executions} | ${failed} | ${covered} of ${total}: ${share} % |\n`;
  });
  const head = "| target | properties | executions | failing | lines |\n|---|---|---|---|---|\n";
  return `\n${head}${rows.join("")}`;
}

function linesOf(target: FuzzTarget, summary: Summary): Lines {
  const places: readonly string[] = fuzzTargets[target];
  const files = Object.entries(summary).filter(([path]) => {
    const name = relative(process.cwd(), path).split(sep).join("/");
    return places.some((place) => name.startsWith(place)) && !isOfTypesOnly(path);
  });
  return {
    total: files.reduce((sum, [, { lines }]) => sum + lines.total, 0),
    covered: files.reduce((sum, [, { lines }]) => sum + lines.covered, 0),
  };
}

/** A file of types has no line that could run; coverage counts all of them as never run. */
function isOfTypesOnly(path: string): boolean {
  const compilerOptions = { module: ModuleKind.ESNext, removeComments: true };
  const { outputText } = transpileModule(readFileSync(path, "utf8"), { compilerOptions });
  return outputText.trim() === "export {};";
}

const [factor = "20", ...files] = process.argv.slice(2);
process.exitCode = campaign(factor, files);
