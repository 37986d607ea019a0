import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundled } from "./bundled";
import { type Comparison, inTurn } from "./ratio";
import { submissionBooks } from "./submissionBooks";
import type { Measured } from "./submissionReaders";

const PEERS = { floor: "unpack, decode and bare scan", sheetjs: "SheetJS", exceljs: "exceljs" };

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
    const run = async (engine: string): Promise<number> => {
      const { stdout } = await promisify(execFile)(process.execPath, [file, engine, folder]);
      const { ms, digest } = JSON.parse(stdout) as Measured;
      if (engine !== "floor") expectSame(digest);
      return ms;
    };
    let known: string | null = null;
    const expectSame = (digest: string): void => {
      if (digest !== (known ??= digest)) throw new Error(`${digest} is not ${known}`);
    };
    const found: Comparison[] = [];
    for (const peer of peers) {
      found.push({
        what: `Reading submissions of ${rows} rows x 20 in Node`,
        size: { count, of: "files" },
        peer: PEERS[peer],
        unit: "ms",
        pairs: await inTurn(
          rounds,
          () => run("ours"),
          () => run(peer)
        ),
      });
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
    const run = async (folder: string): Promise<number> => {
      const { stdout } = await promisify(execFile)(process.execPath, [file, "ours", folder]);
      return (JSON.parse(stdout) as Measured).ms;
    };
    const pairs = await inTurn(
      rounds,
      () => run(folders[0]),
      () => run(folders[1])
    );
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
    found.push({
      what: `Reading ${what}`,
      size: { count, of: "files" },
      peer: "a quarter of it (4 is linear)",
      unit: "ms",
      pairs,
    });
  }
  return found;
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
