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

/** How many submissions, of how many rows each. */
interface Sent {
  readonly files: number;
  readonly rows: number;
}

/**
 * Reading many submissions in Node, each engine in a process of its own; what they read must be equal. `grows` tells
 * which of the two numbers a series varies.
 */
export async function submissions(
  { files, rows }: Sent,
  rounds: number,
  peers: readonly (keyof typeof PEERS)[],
  grows: keyof Sent = "files"
): Promise<Comparison[]> {
  const { file } = await bundled("submissions", "submissionProgram.ts", "node20");
  const folder = await writtenSubmissions(files, rows);
  const [what, size] =
    grows === "files"
      ? [`Reading submissions of ${rows} rows x 20 in Node`, { count: files, of: "files" }]
      : [`Reading ${files} submissions of 20 columns in Node`, { count: rows, of: "rows each" }];
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
      const about = { size, peer: PEERS[peer] };
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
