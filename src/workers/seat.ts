import type { Registers } from "../domain/plan/registers/registers";
import type { Reading, SpawnWorker, WorkerHandle } from "./protocol";
import { setAside } from "./setAside";

/** A place of the pool: one worker at a time, replaced when it breaks or takes too long. */
export interface Seat {
  /** Reads one file; the next only after that. */
  read(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Reading>;
  /** Tells that a second has passed. */
  tick(): void;
  /** Ends the worker; a file that it is at is set aside as cancelled. */
  close(): void;
}

/** An empty seat; its worker starts with the first file. `patience` is in seconds a file. */
export function seat(spawn: SpawnWorker, registers: Registers, patience: number): Seat {
  let worker: WorkerHandle | null = null;
  let waiting: ((reading: Reading) => void) | null = null;
  let waited = 0;

  function settle(reading: Reading): void {
    const resolve = waiting;
    waiting = null;
    resolve?.(reading);
  }

  function giveUp(reason: ReturnType<typeof setAside.cancelled>): void {
    worker?.terminate();
    worker = null;
    settle({ status: "set-aside", engine: null, reason });
  }

  function start(): WorkerHandle {
    const started = spawn({
      // A worker that was ended may still be heard.
      said: (message) => {
        if (started !== worker) return;
        // A file is not to blame for how long its worker took to start.
        if (message.kind === "ready") waited = 0;
        else settle(message.reading);
      },
      broke: (how, detail) => {
        if (started !== worker) return;
        giveUp(how === "out-of-memory" ? setAside.outOfMemory() : setAside.unexpected(detail));
      },
    });
    started.post({ kind: "registers", registers }, []);
    return started;
  }

  return {
    read(name, bytes) {
      worker ??= start();
      waited = 0;
      const reading = new Promise<Reading>((resolve) => (waiting = resolve));
      worker.post({ kind: "file", name, bytes }, [bytes.buffer]);
      return reading;
    },
    tick() {
      if (waiting && ++waited > patience) giveUp(setAside.tooSlow(patience));
    },
    close: () => giveUp(setAside.cancelled()),
  };
}
