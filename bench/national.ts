import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseCalendarDate } from "../src/domain/calendar/calendarDate";
import { defaultRegisters } from "../src/domain/plan/registers/registers";
import { commandLine } from "./commandLine";
import { communeName, masterBytes, submissionBooks } from "./submissionBooks";

const PROVINCES = 34;

/**
 * The national run: so many communes' books of so many rows are pulled into one master by the command line as users have
 * it. `npx tsx bench/national.ts [FILES] [ROWS]`; Linux only, where a process's peak memory can be looked up.
 */
async function national(files: number, rows: number): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "national-"));
  const reports = join(home, "reports");
  const names = Array.from({ length: files }, (_, index) => communeName(index + 1));
  const registers = {
    ...defaultRegisters(),
    agencies: names.map((name) => ({
      name,
      aliases: [],
      kind: "locality" as const,
      validFrom: parseCalendarDate(""),
      validTo: null,
      successors: [],
      mustReport: true,
      confirmed: true,
    })),
  };
  try {
    const master = join(home, "master.xlsx");
    await writeFile(master, masterBytes(rows, registers));
    const book = submissionBooks(rows, { registers: true });
    for (let number = 1; number <= files; number++) {
      const folder = join(reports, `tinh-${String((number % PROVINCES) + 1).padStart(2, "0")}`);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `xa-${number}.xlsx`), book(number));
    }
    const program = await commandLine(resolve(__dirname, "../.cache/bench/plan"));
    const start = performance.now();
    const words = ["consolidate", master, reports, "--write", join(home, "out.xlsx")];
    const child = spawn(process.execPath, [program, ...words], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    let peak = 0;
    const looking = setInterval(() => (peak = Math.max(peak, peakMegabytes(child.pid!))), 200);
    const [code] = (await once(child, "exit")) as [number | null];
    clearInterval(looking);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    process.stdout.write(
      `${files.toLocaleString("en")} files x ${rows} rows pulled: ${seconds} s, peak ${peak} MB, exit ${code}\n`
    );
  } finally {
    await rm(home, { recursive: true });
  }
}

function peakMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    // It has just ended.
    return 0;
  }
}

const [files = 3_321, rows = 300] = process.argv.slice(2).map(Number);
void national(files, rows);
