import { defaultRegisters } from "../src/domain/plan/registers/registers";
import { webSubmissionReader } from "../src/workers/webSubmissionReader";
import type { Measured } from "./submissionReaders";

/** What the page is asked from outside. */
export interface SubmissionsPage {
  /** Reads the files one after the other in one worker with one engine. */
  inWorker(engine: "ours" | "sheetjs"): Promise<Measured>;
  /** Reads them as the pane does, and tells how long the page was held up at most. */
  asThePane(): Promise<{ ms: number; longestTask: number; read: number }>;
}

/* A page that holds many submissions, fetched once. */
const files: Promise<Uint8Array<ArrayBuffer>[]> = fetch("/files.json")
  .then((answer) => answer.json() as Promise<string[]>)
  .then((names) =>
    Promise.all(
      names.map(async (name) => new Uint8Array(await (await fetch(`/files/${name}`)).arrayBuffer()))
    )
  );

const page: SubmissionsPage = {
  async inWorker(engine) {
    const worker = new Worker(new URL("./submissionsWorker.ts", import.meta.url));
    const answer = new Promise<Measured>((done, failed) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Measured>) => done(data));
      worker.addEventListener("error", ({ message }) => failed(new Error(message)));
    });
    worker.postMessage({ engine, files: await files });
    const found = await answer;
    worker.terminate();
    return found;
  },
  async asThePane() {
    const list = (await files).map((bytes, index) => ({
      name: `${index}.xlsx`,
      bytes: () => Promise.resolve(bytes.slice()),
    }));
    let longestTask = 0;
    const observer = new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries())
        longestTask = Math.max(longestTask, duration);
    });
    observer.observe({ type: "longtask" });
    const start = performance.now();
    const outcomes = await webSubmissionReader().read(list, { registers: defaultRegisters() });
    const ms = performance.now() - start;
    await new Promise((done) => setTimeout(done, 100));
    observer.disconnect();
    return {
      ms,
      longestTask,
      read: outcomes.filter(({ status }) => status !== "set-aside").length,
    };
  },
};

Object.assign(window, { submissions: page });
