import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { commandLine } from "./commandLine";
import { communeRegisters, masterBytes, submissionBooks } from "./submissionBooks";

const PROVINCES = 34;

/** What a pull of so many communes cost, from the first file to the written book. */
export interface NationalFigures {
  readonly files: number;
  readonly rows: number;
  readonly seconds: number;
  /** Of all its threads. */
  readonly processorSeconds: number;
  /** Resident, at its highest. */
  readonly peakMegabytes: number;
  readonly bookMegabytes: number;
  readonly exit: number | null;
}

/**
 * The national run: so many communes' books of so many rows are pulled into one master by the command line as users have
 * it. Linux only, where a process's peak memory can be looked up.
 */
export async function nationalRun(files: number, rows: number): Promise<NationalFigures> {
  const home = await mkdtemp(join(tmpdir(), "national-"));
  const reports = join(home, "reports");
  const registers = communeRegisters(files);
  try {
    const [master, out] = [join(home, "master.xlsx"), join(home, "out.xlsx")];
    await writeFile(master, masterBytes(rows, registers));
    const book = submissionBooks(rows, { registers: true });
    for (let number = 1; number <= files; number++) {
      const folder = join(reports, `tinh-${String((number % PROVINCES) + 1).padStart(2, "0")}`);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `xa-${number}.xlsx`), book(number));
    }
    const program = await commandLine(resolve(__dirname, "../.cache/bench/plan"));
    const start = performance.now();
    const words = ["consolidate", master, reports, "--write", out];
    const child = spawn(process.execPath, [program, ...words], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    let usage = NOTHING;
    const looking = setInterval(() => (usage = usageOf(child.pid!) ?? usage), 200);
    const [exit] = (await once(child, "exit")) as [number | null];
    clearInterval(looking);
    const seconds = (performance.now() - start) / 1000;
    const written = await stat(out).catch(() => null);
    const bookMegabytes = (written?.size ?? 0) / 2 ** 20;
    return { ...{ files, rows, seconds, exit, bookMegabytes }, ...usage };
  } finally {
    await rm(home, { recursive: true });
  }
}

type Usage = Pick<NationalFigures, "processorSeconds" | "peakMegabytes">;

const NOTHING: Usage = { processorSeconds: 0, peakMegabytes: 0 };
/** As Linux counts the time of processes, a second. */
const TICKS = 100;

/** What a process has used by now; null where it has just ended. */
function usageOf(pid: number): Usage | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const afterName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    const [user, system] = [afterName[11], afterName[12]].map(Number);
    return {
      processorSeconds: (user! + system!) / TICKS,
      peakMegabytes: Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024,
    };
  } catch {
    return null;
  }
}

/** `npx tsx bench/national.ts [FILES] [ROWS]` prints the figures of one run. */
async function print([files = 3_321, rows = 300]: readonly number[]): Promise<void> {
  const found = await nationalRun(files, rows);
  const [seconds, processor, peak, book] = [
    found.seconds,
    found.processorSeconds,
    found.peakMegabytes,
    found.bookMegabytes,
  ].map((value) => value.toFixed(0));
  process.stdout.write(
    `${files.toLocaleString("en")} files x ${rows} rows pulled: ${seconds} s (${processor} s of processors), ` +
      `peak ${peak} MB, book ${book} MB, exit ${found.exit}\n`
  );
}

if (require.main === module) void print(process.argv.slice(2).map(Number));
