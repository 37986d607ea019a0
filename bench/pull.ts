import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { bundled } from "./bundled";
import { type Comparison, inTurn } from "./ratio";
import type { Measured } from "./submissionReaders";
import { writtenSubmissions } from "./submissions";

const SCRIPT = resolve(__dirname, "pullInPython.py");
/** The first is whatever the caller's environment means by it, the second what distributions install openpyxl for. */
const PYTHONS = ["python3", "/usr/bin/python3"];

/**
 * Reading submissions and adding up their figures, against a Python script on openpyxl; nothing where that is not installed,
 * which is said. Ours reads each as a submission: who sent it, headings, rows, what is odd.
 */
export async function pulls(count: number, rows: number, rounds: number): Promise<Comparison[]> {
  const python = await pythonWithOpenpyxl();
  if (python === null) {
    process.stderr.write("openpyxl is not installed: the comparison with it is left out\n");
    return [];
  }
  const { file } = await bundled("pull", "pullProgram.ts", "node20");
  const folder = await writtenSubmissions(count, rows);
  const digests = new Set<string>();
  const run = async (program: string, script: string): Promise<number> => {
    const { stdout } = await promisify(execFile)(program, [script, folder]);
    const { ms, digest } = JSON.parse(stdout) as Measured;
    if (digests.add(digest).size > 1) throw new Error([...digests].join(" is not "));
    return ms;
  };
  try {
    const pairs = await inTurn(
      rounds,
      () => run(process.execPath, file),
      () => run(python, SCRIPT)
    );
    return [
      {
        what: `Pulling submissions of ${rows} rows x 20: read and added up`,
        size: { count, of: "files" },
        ...{ peer: "Python with openpyxl", unit: "ms", pairs },
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function pythonWithOpenpyxl(): Promise<string | null> {
  for (const python of PYTHONS) {
    try {
      await promisify(execFile)(python, ["-c", "import openpyxl"]);
      return python;
    } catch {
      // Not there, or without it: the next one may have it.
    }
  }
  return null;
}
