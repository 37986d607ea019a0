import type { SubmittedBook } from "../domain/consolidation/submission";
import type { Registers } from "../domain/plan/registers/registers";
import type { Text } from "../domain/text";
import type { ReadingEngine, SetAsideReason } from "../services/ports/submissionReader";

/** What a worker is told: the registers once, then a file at a time. */
export type ToWorker =
  | { readonly kind: "registers"; readonly registers: Registers }
  /** The buffer is handed over, not copied. */
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** What a worker answers to a file: how it ended, but for what its owner knows anyway. */
export type Reading =
  | {
      readonly status: "read" | "read-with-remarks";
      readonly engine: ReadingEngine;
      readonly book: SubmittedBook;
      readonly remarks: readonly Text[];
    }
  | {
      readonly status: "set-aside";
      readonly engine: ReadingEngine | null;
      readonly reason: SetAsideReason;
    };

/** What a worker says: that it has started, then a reading for each file. */
export type FromWorker =
  { readonly kind: "ready" } | { readonly kind: "reading"; readonly reading: Reading };

/** Why a worker is no more. */
export type Breakdown = "out-of-memory" | "unexpected";

/** A worker thread or a web worker, as its owner needs it. */
export interface WorkerHandle {
  post(message: ToWorker, transfer: readonly ArrayBuffer[]): void;
  /** Ends it at once, whatever it is at. */
  terminate(): void;
}

/** What its owner hears from a worker. */
export interface WorkerEvents {
  readonly said: (message: FromWorker) => void;
  readonly broke: (how: Breakdown, detail: string) => void;
}

export type SpawnWorker = (events: WorkerEvents) => WorkerHandle;
