import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { NASTY_FILES } from "./nastyFiles";

interface Cost {
  readonly files: number;
  readonly peakMegabytes: number;
  readonly slowest: { readonly file: string; readonly ms: number };
}

describe("what reading every nasty file costs", () => {
  it("stays below 500 MB and 10 seconds a file", () => {
    const program = join(__dirname, "readNastyFiles.ts");
    const run = spawnSync(process.execPath, ["--import", "tsx", program], {
      encoding: "utf8",
      timeout: 120_000,
    });
    expect(run.stderr).toBe("");
    const cost = JSON.parse(run.stdout) as Cost;
    process.stdout.write(
      `nasty files: ${cost.files}, peak ${cost.peakMegabytes} MB, slowest ${Math.round(cost.slowest.ms)} ms (${cost.slowest.file})\n`
    );
    expect(cost.files).toBe(NASTY_FILES.length);
    expect(cost.peakMegabytes).toBeLessThan(500);
    expect(cost.slowest.ms).toBeLessThan(10_000);
  }, 130_000);
});
