import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { HOSTILE_FILES } from "./hostileFiles";

interface Run {
  readonly ends: readonly { name: string; engine: string | null; end: string }[];
  readonly peakMegabytes: number;
}

describe("hostile files, read in threads", () => {
  it("end each with its reason: no crash, no hang, little memory", () => {
    const program = join(__dirname, "readHostileFiles.ts");
    const run = spawnSync(process.execPath, ["--import", "tsx", program], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    const { ends, peakMegabytes } = JSON.parse(run.stdout) as Run;
    process.stdout.write(`hostile files: ${ends.length}, peak ${peakMegabytes} MB\n`);
    expect(ends.length).toBeGreaterThanOrEqual(60);
    const wrong = HOSTILE_FILES.flatMap(({ name, end, engine }, index) => {
      const found = ends[index]!;
      const right = end === "read" ? found.end === "read" : end.some((code) => code === found.end);
      return right && found.engine === engine ? [] : [{ wanted: { name, engine, end }, found }];
    });
    expect(wrong).toEqual([]);
    expect(peakMegabytes).toBeLessThan(1024);
  });
});
