import type { SubmissionReader } from "../../src/services/ports/submissionReader";
import { pooledReader } from "../../src/workers/pooledReader";
import { serveReadings } from "../../src/workers/serveReadings";

/** Reads submissions as workers do, but here: for tests of what comes after. */
export function inProcessReader(): SubmissionReader {
  return pooledReader(
    ({ said }) => {
      const take = serveReadings((message) => queueMicrotask(() => said(message)));
      return { post: take, terminate: () => undefined };
    },
    { workers: 1 }
  );
}
