import type { SubmittedBook } from "../../src/domain/consolidation/submission";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import type { SubmissionFile, SubmissionOutcome } from "../../src/services/ports/submissionReader";
import { pooledReader } from "../../src/workers/pooledReader";
import type { Breakdown, Reading, SpawnWorker, ToWorker } from "../../src/workers/protocol";

const registers = defaultRegisters();
const BOOK = { indicators: [], tasks: [] } as unknown as SubmittedBook;
const READ: Reading = { status: "read", engine: "scanner", book: BOOK, remarks: [] };

/** What a worker does with a file, by its name. */
type Behaviour = "answers" | "hangs" | { readonly breaks: Breakdown };

/** A file that a worker is at. */
interface Pending {
  readonly name: string;
  readonly end: () => void;
}

/** Workers that answer on demand, and what happened to them. */
function workers(behaviours: Readonly<Record<string, Behaviour>> = {}) {
  const log: string[] = [];
  let count = 0;
  const pending: Pending[] = [];
  let ready = (): void => undefined;
  const spawn: SpawnWorker = ({ said, broke }) => {
    const id = ++count;
    log.push(`start ${id}`);
    ready = () => said({ kind: "ready" });
    return {
      post(message: ToWorker, transfer) {
        if (message.kind === "registers") return;
        log.push(`${id} reads ${message.name}`);
        expect(transfer).toEqual([message.bytes.buffer]);
        const behaviour = behaviours[message.name] ?? "answers";
        if (behaviour === "hangs") return;
        const end =
          behaviour === "answers"
            ? () => said({ kind: "reading", reading: READ })
            : () => broke(behaviour.breaks, "");
        pending.push({ name: message.name, end });
      },
      terminate: () => log.push(`end ${id}`),
    };
  };
  return { spawn, log, pending, ready: () => ready() };
}

/** Files whose bytes are their names, so that no two are the same. */
function files(...names: readonly string[]): SubmissionFile[] {
  return names.map((name) => ({
    name,
    bytes: () => Promise.resolve(new TextEncoder().encode(name)),
  }));
}

/** Lets promises and hashes have their turn until something holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; !holds(); turn++) {
    if (turn > 100_000) throw new Error("it never holds");
    await new Promise((done) => setImmediate(done));
  }
}

/** Answers whatever is asked, oldest first, until the reading is over. */
async function answered<Outcome>(pending: Pending[], reading: Promise<Outcome>): Promise<Outcome> {
  let over = false;
  const end = reading.finally(() => (over = true));
  while (!over) {
    await until(() => over || pending.length > 0);
    pending.shift()?.end();
  }
  return end;
}

function ends(outcomes: readonly SubmissionOutcome[]): string[] {
  return outcomes.map((one) =>
    one.status === "set-aside" ? `${one.name} ${one.reason.code}` : `${one.name} ${one.status}`
  );
}

describe("pooledReader", () => {
  it("gives outcomes in the order of the files, whatever order they finish in", async () => {
    const { spawn, pending, log } = workers();
    const finished: string[] = [];
    const reading = pooledReader(spawn, { workers: 3 }).read(files("a", "b", "c", "d"), {
      registers,
      onFile: (done, total, { name }) => finished.push(`${done}/${total} ${name}`),
    });
    for (const next of ["c", "d", "b", "a"]) {
      await until(() => pending.some(({ name }) => name === next));
      pending.find(({ name }) => name === next)!.end();
    }
    expect(ends(await reading)).toEqual(["a read", "b read", "c read", "d read"]);
    expect(finished).toEqual(["1/4 c", "2/4 d", "3/4 b", "4/4 a"]);
    expect(log.filter((line) => line.startsWith("start"))).toHaveLength(3);
    expect(log.filter((line) => line.startsWith("end"))).toHaveLength(3);
  });

  it("reads one file a worker at a time and fetches the next meanwhile", async () => {
    const { spawn, pending, log } = workers();
    const fetched: string[] = [];
    const list = files("a", "b", "c").map((file) => ({
      ...file,
      bytes: () => (fetched.push(file.name), file.bytes()),
    }));
    const reading = pooledReader(spawn, { workers: 1 }).read(list, { registers });
    await until(() => log.length === 2);
    expect(log).toEqual(["start 1", "1 reads a"]);
    expect(fetched).toEqual(["a", "b"]);
    await answered(pending, reading);
    expect(log).toEqual(["start 1", "1 reads a", "1 reads b", "1 reads c", "end 1"]);
  });

  it("starts no more workers than there are files, and none without files", async () => {
    const { spawn, pending, log } = workers();
    expect(await pooledReader(spawn, { workers: 4 }).read([], { registers })).toEqual([]);
    const reading = pooledReader(spawn, { workers: 4 }).read(files("a"), { registers });
    await answered(pending, reading);
    expect(log).toEqual(["start 1", "1 reads a", "end 1"]);
  });

  it("a broken worker costs its file and is replaced", async () => {
    const { spawn, pending, log } = workers({
      b: { breaks: "out-of-memory" },
      c: { breaks: "unexpected" },
    });
    const reading = pooledReader(spawn, { workers: 1 }).read(files("a", "b", "c", "d"), {
      registers,
    });
    expect(ends(await answered(pending, reading))).toEqual([
      "a read",
      "b out-of-memory",
      "c unexpected",
      "d read",
    ]);
    expect(log.filter((line) => line.startsWith("start"))).toHaveLength(3);
  });

  it("stops at once, whatever its workers are at", async () => {
    const { spawn, pending, log } = workers({ b: "hangs", c: "hangs" });
    const stop = new AbortController();
    const reading = pooledReader(spawn, { workers: 2 }).read(files("a", "b", "c", "d", "e"), {
      registers,
      signal: stop.signal,
    });
    await until(() => pending.length === 1);
    pending.shift()!.end();
    await until(() => log.some((line) => line.endsWith("reads c")));
    stop.abort();
    expect(ends(await reading)).toEqual([
      "a read",
      "b cancelled",
      "c cancelled",
      "d cancelled",
      "e cancelled",
    ]);
    expect(log.filter((line) => line.startsWith("end"))).toHaveLength(2);
    expect(log).not.toContain("1 reads d");
  });

  it("reads nothing where it was stopped before", async () => {
    const { spawn, log } = workers();
    const reading = pooledReader(spawn, { workers: 2 }).read(files("a"), {
      registers,
      signal: AbortSignal.abort(),
    });
    expect(ends(await reading)).toEqual(["a cancelled"]);
    expect(log).toEqual([]);
  });

  it("a file that can't be had is set aside with the kind of its error, without a path", async () => {
    const { spawn, pending } = workers();
    const error = Object.assign(new Error("ENOENT: no such file, open '/home/x'"), {
      code: "ENOENT",
    });
    const gone: SubmissionFile = { name: "a", bytes: () => Promise.reject(error) };
    const reading = pooledReader(spawn, { workers: 1 }).read([gone, ...files("b")], { registers });
    const [first, second] = await answered(pending, reading);
    expect(first).toMatchObject({
      sha256: null,
      reason: {
        code: "unreachable",
        text: { vi: "Không lấy được tệp từ ổ đĩa hoặc mạng (ENOENT)." },
      },
    });
    expect(second).toMatchObject({ status: "read" });
  });

  it("a file that is written to while it is read is set aside in words", async () => {
    const { spawn } = workers();
    const error = Object.assign(new Error("written to"), { code: "CHANGED" });
    const copied: SubmissionFile = { name: "a", bytes: () => Promise.reject(error) };
    const [outcome] = await pooledReader(spawn, { workers: 1 }).read([copied], { registers });
    expect(outcome).toMatchObject({
      reason: { code: "unreachable", text: { vi: "Tệp bị ghi thay đổi đúng lúc đang đọc." } },
    });
  });

  it("a file too large to be a report is not fetched", async () => {
    const { spawn } = workers();
    const film: SubmissionFile = {
      name: "phim.mp4",
      size: 5e9,
      bytes: () => Promise.reject(new Error("fetched")),
    };
    const reading = pooledReader(spawn, { workers: 1 }).read([film], { registers });
    expect(ends(await reading)).toEqual(["phim.mp4 too-large"]);
  });

  it("hashes what was read", async () => {
    const { spawn, pending } = workers();
    const reading = pooledReader(spawn, { workers: 1 }).read(files("abc"), { registers });
    const [{ sha256 }] = (await answered(pending, reading)) as [SubmissionOutcome];
    expect(sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  describe("patience", () => {
    beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick"] }));
    afterEach(() => jest.useRealTimers());

    it("ends a worker that takes too long over one file, and goes on with another", async () => {
      const { spawn, pending, log } = workers({ a: "hangs" });
      const reading = pooledReader(spawn, { workers: 1, patience: 20 }).read(files("a", "b"), {
        registers,
      });
      await until(() => log.length === 2);
      jest.advanceTimersByTime(20_000);
      expect(log).toEqual(["start 1", "1 reads a"]);
      jest.advanceTimersByTime(1_000);
      expect(ends(await answered(pending, reading))).toEqual(["a too-slow", "b read"]);
      expect(log).toEqual(["start 1", "1 reads a", "end 1", "start 2", "2 reads b", "end 2"]);
    });

    it("does not count how long a worker takes to start", async () => {
      const { spawn, pending, ready } = workers();
      const reading = pooledReader(spawn, { workers: 1, patience: 20 }).read(files("a"), {
        registers,
      });
      await until(() => pending.length === 1);
      jest.advanceTimersByTime(15_000);
      ready();
      jest.advanceTimersByTime(15_000);
      expect(ends(await answered(pending, reading))).toEqual(["a read"]);
    });

    it("counts from each file anew", async () => {
      const { spawn, pending } = workers();
      const reading = pooledReader(spawn, { workers: 1, patience: 20 }).read(files("a", "b"), {
        registers,
      });
      for (let file = 0; file < 2; file++) {
        await until(() => pending.length === 1);
        jest.advanceTimersByTime(15_000);
        pending.shift()!.end();
      }
      expect(ends(await reading)).toEqual(["a read", "b read"]);
    });
  });
});
