import type { SubmissionReader } from "../services/ports/submissionReader";
import { pooledReader } from "./pooledReader";
import type { FromWorker, SpawnWorker } from "./protocol";

const MOST = 4;

/** Reads submissions in web workers: the screen is never held up. */
export function webSubmissionReader(): SubmissionReader {
  const spare = (navigator.hardwareConcurrency || 2) - 1;
  return pooledReader(spawn, { workers: Math.max(1, Math.min(MOST, spare)) });
}

const spawn: SpawnWorker = ({ said, broke }) => {
  const worker = new Worker(new URL("./submissionWorker.ts", import.meta.url));
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => said(data));
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    broke(/memory/i.test(event.message) ? "out-of-memory" : "unexpected", event.message);
  });
  worker.addEventListener("messageerror", () => broke("unexpected", "message"));
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    terminate: () => worker.terminate(),
  };
};
