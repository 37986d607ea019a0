import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundled } from "./bundled";
import { type Comparison, type Pair, inTurn } from "./ratio";
import { submissionBooks } from "./submissionBooks";
import type { Measured } from "./submissionReaders";

const PEERS = { floor: "unpack, decode and bare scan", sheetjs: "SheetJS", exceljs: "exceljs" };

const PROCESSOR = "ms of processor";

/** Reading many submissions in Node, each engine in a process of its own; what they read must be equal. */
export async function submissions(
  count: number,
  rows: number,
  rounds: number,
  peers: readonly (keyof typeof PEERS)[]
): Promise<Comparison[]> {
  const { file } = await bundled("submissions", "submissionProgram.ts", "node20");
  const folder = await writtenSubmissions(count, rows);
  try {
    const run = async (engine: string): Promise<Measured> => {
      const measured = await readBy(file, engine, folder);
      if (engine !== "floor") expectSame(measured.digest);
      return measured;
    };
    let known: string | null = null;
    const expectSame = (digest: string): void => {
      if (digest !== (known ??= digest)) throw new Error(`${digest} is not ${known}`);
    };
    const found: Comparison[] = [];
    for (const peer of peers) {
      const timed = await timedInTurn(
        rounds,
        () => run("ours"),
        () => run(peer)
      );
      const what = `Reading submissions of ${rows} rows x 20 in Node`;
      const about = { size: { count, of: "files" }, peer: PEERS[peer] };
      found.push(
        { what, ...about, unit: "ms", pairs: timed.clock },
        { what: `${what}, all threads`, ...about, unit: PROCESSOR, pairs: timed.processor }
      );
    }
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How reading grows: four times as many files, and four times as many rows. A ratio of 4 is linear. */
export async function submissionGrowth(rounds: number): Promise<Comparison[]> {
  const { file } = await bundled("submissions", "submissionProgram.ts", "node20");
  const sizes = [
    { what: "submissions of 300 rows", count: 600, rows: 300, of: { count: 150, rows: 300 } },
    { what: "submissions of 4,800 rows", count: 40, rows: 4800, of: { count: 40, rows: 1200 } },
    { what: "submissions of 1,200 rows", count: 40, rows: 1200, of: { count: 40, rows: 300 } },
  ];
  const found: Comparison[] = [];
  for (const { what, count, rows, of } of sizes) {
    const folders = [
      await writtenSubmissions(count, rows),
      await writtenSubmissions(of.count, of.rows),
    ] as const;
    const { processor: pairs } = await timedInTurn(
      rounds,
      () => readBy(file, "ours", folders[0]),
      () => readBy(file, "ours", folders[1])
    );
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
    found.push({
      what: `Reading ${what}`,
      size: { count, of: "files" },
      peer: "a quarter of it (4 is linear)",
      unit: PROCESSOR,
      pairs,
    });
  }
  return found;
}

/** Reads a folder in a process of its own. */
async function readBy(program: string, engine: string, folder: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, engine, folder]);
  return JSON.parse(stdout) as Measured;
}

interface Timed {
  readonly clock: readonly Pair[];
  /** Steadier where other programs run, and harder on us: V8 compiles beside the reading. */
  readonly processor: readonly Pair[];
}

async function timedInTurn(
  rounds: number,
  ours: () => Promise<Measured>,
  peer: () => Promise<Measured>
): Promise<Timed> {
  const spent = { ours: [] as number[], peer: [] as number[] };
  const noted = (side: number[], run: () => Promise<Measured>) => async () => {
    const { ms, cpu } = await run();
    side.push(cpu ?? NaN);
    return ms;
  };
  const clock = await inTurn(rounds, noted(spent.ours, ours), noted(spent.peer, peer));
  // As with the clock, the first round does not count.
  const processor = clock.map((_, round) => ({
    ours: spent.ours[round + 1]!,
    peer: spent.peer[round + 1]!,
  }));
  return { clock, processor };
}

/** A temporary folder of that many submissions. */
export async function writtenSubmissions(
  count: number,
  rows: number,
  { registers = false }: { readonly registers?: boolean } = {}
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "submissions-"));
  const book = submissionBooks(rows, { registers });
  for (let number = 1; number <= count; number++) {
    const name = `xa-${String(number).padStart(4, "0")}.xlsx`;
    await writeFile(join(folder, name), book(number));
  }
  return folder;
}
