import { SharedStrings } from "../domain/consolidation/sharedStrings";
import type {
  SubmissionFile,
  SubmissionOutcome,
  SubmissionReader,
  SubmissionReaderOptions,
} from "../services/ports/submissionReader";
import { load, notRead, type Loaded } from "./loadFile";
import type { SpawnWorker } from "./protocol";
import { seat, type Seat } from "./seat";
import { setAside } from "./setAside";

export interface PoolOptions {
  readonly workers: number;
  /** How many seconds a file may take. */
  readonly patience?: number;
}

const PATIENCE = 20;

/** A reader whose files are read by several workers side by side, one file each at a time. */
export function pooledReader(
  spawn: SpawnWorker,
  { workers, patience }: PoolOptions
): SubmissionReader {
  return {
    read: (files, options) =>
      readAll(files, options, spawn, { workers, patience: patience ?? PATIENCE }),
  };
}

/** A file on its way. */
interface Coming {
  readonly index: number;
  readonly loading: Promise<Loaded>;
}

async function readAll(
  files: readonly SubmissionFile[],
  { registers, signal, onFile }: SubmissionReaderOptions,
  spawn: SpawnWorker,
  { workers, patience }: Required<PoolOptions>
): Promise<readonly SubmissionOutcome[]> {
  const outcomes: SubmissionOutcome[] = files.map(({ name }) => cancelled(name));
  const seats = Array.from({ length: Math.min(workers, files.length) }, () =>
    seat(spawn, registers, patience)
  );
  const strings = new SharedStrings();
  const coming: Coming[] = [];
  let taken = 0;
  let done = 0;

  /** The next file of the order; those behind it are fetched while it is read, one for each worker. */
  function next(): Coming | undefined {
    if (signal?.aborted) return undefined;
    for (; coming.length <= seats.length && taken < files.length; taken++) {
      coming.push({ index: taken, loading: load(files[taken]!) });
    }
    return coming.shift();
  }

  async function work({ read }: Seat): Promise<void> {
    for (let file = next(); file; file = next()) {
      const { index, loading } = file;
      const { name } = files[index]!;
      const loaded = await loading;
      if (signal?.aborted) return;
      const outcome =
        "outcome" in loaded
          ? loaded.outcome
          : lean({ name, sha256: loaded.sha256, ...(await read(name, loaded.bytes)) }, strings);
      if (signal?.aborted) return;
      outcomes[index] = outcome;
      onFile?.(++done, files.length, outcome);
    }
  }

  const close = (): void => seats.forEach((one) => one.close());
  const clock = setInterval(() => seats.forEach((one) => one.tick()), 1000);
  signal?.addEventListener("abort", close);
  try {
    await Promise.all(seats.map(work));
  } finally {
    clearInterval(clock);
    signal?.removeEventListener("abort", close);
    close();
  }
  return outcomes;
}

/** A book comes with copies of its own of names that all books share. */
function lean(outcome: SubmissionOutcome, strings: SharedStrings): SubmissionOutcome {
  return outcome.status === "set-aside"
    ? outcome
    : { ...outcome, book: strings.share(outcome.book) };
}

function cancelled(name: string): SubmissionOutcome {
  return notRead(name, setAside.cancelled());
}
