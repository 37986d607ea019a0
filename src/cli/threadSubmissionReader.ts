import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { SubmissionReader } from "../services/ports/submissionReader";
import { pooledReader } from "../workers/pooledReader";
import type { FromWorker, SpawnWorker } from "../workers/protocol";

const MOST = 4;
/** The main thread has little to do meanwhile, so two cores are two workers. */
const LEAST = 2;
/** What the objects of one file may take, in MB; unpacked bytes have limits of their own. */
const HEAP = 512;

/** Whether this runs from its sources, through a loader, rather than from a bundle. */
const FROM_SOURCE = __filename.endsWith(".ts");
const PROGRAM = FROM_SOURCE
  ? join(__dirname, "../workers/submissionThread.ts")
  : join(__dirname, "submissionThread.js");

/** Reads submissions in worker threads. */
export function threadSubmissionReader(): SubmissionReader {
  const spare = availableParallelism() - 1;
  return pooledReader(spawnThread, { workers: Math.max(LEAST, Math.min(MOST, spare)) });
}

/** Starts a worker thread of the pool. */
export const spawnThread: SpawnWorker = ({ said, broke }) => {
  const worker = new Worker(PROGRAM, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    execArgv: threadArguments(),
    // What libraries grumble about a file is no concern of the user's.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  worker.on("message", (message: FromWorker) => said(message));
  worker.on("error", (error: NodeJS.ErrnoException) => {
    const memory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
    broke(memory ? "out-of-memory" : "unexpected", error.message);
  });
  worker.on("exit", (code) => broke("unexpected", `exit ${code}`));
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    terminate: () => void worker.terminate(),
  };
};

/** Node's own arguments for a thread: from the sources it needs what reads TypeScript, which is not handed down. */
function threadArguments(): string[] {
  return FROM_SOURCE ? ["--require", createRequire(__filename).resolve("tsx/cjs")] : [];
}
