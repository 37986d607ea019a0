import type { Progress } from "../domain/deadlines/progress";
import type { TrackingProgress } from "../domain/deadlines/trackTasks";
import type { Text } from "../domain/text";
import {
  type DeadlineBook,
  type DeadlineView,
  readDeadlines,
  viewDeadlines,
} from "./deadlinesPlan";
import { defectText } from "./defect";
import { type Outcome, endOf } from "./job";
import type { Clock } from "./ports/clock";
import type { Workbook } from "./ports/workbook";
import { Session } from "./session";

/** How the look at the deadlines stands; `at` is the time of day when the book was read. */
export type DeadlinesState =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly progress: TrackingProgress | null }
  | { readonly state: "done"; readonly found: Progress; readonly at: string }
  | { readonly state: "failed"; readonly message: Text };

/** A look that came to its end. */
export type FoundDeadlines = Extract<DeadlinesState, { readonly state: "done" }>;

/** The deadlines of one workbook in one sitting: read once, then looked at from any day without reading again. */
export class DeadlinesSession extends Session<DeadlinesState> {
  /** What stood before the look that goes on now. */
  private settled: DeadlinesState = { state: "idle" };
  private found: FoundDeadlines | null = null;
  private running: AbortController | null = null;
  private read: { readonly book: DeadlineBook; readonly at: string } | null = null;
  /** Until the book is there; looking at it comes after. */
  private reading: Promise<void> | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly clock: Clock,
    private wanted: DeadlineView = {}
  ) {
    super({ state: "idle" });
  }

  /** What was last found: it stays while the next look goes on, and when that fails. */
  get last(): FoundDeadlines | null {
    return this.found;
  }

  /** What is looked at, and from where. */
  get view(): DeadlineView {
    return this.wanted;
  }

  /** Reads the book and looks at its deadlines; of two calls the later one counts. */
  run(): Promise<void> {
    const run = this.alone(async (signal) => {
      const book = await readDeadlines(this.workbook, { signal });
      if (this.reading === run) this.reading = null;
      if (!book.ok) return endOf(book.failure);
      if (signal.aborted) return { state: "cancelled" };
      this.read = { book: book.value, at: this.clock.timeOfDay() };
      return this.look(this.read.book, signal);
    });
    this.reading = run;
    return run;
  }

  /** Looks from another day, or by another rule: at the book as it was read, which is read first where it was not. */
  show(view: DeadlineView): Promise<void> {
    this.wanted = view;
    const { read, reading } = this;
    // What is being read now is looked at from there once it is there.
    if (reading) return reading;
    return read ? this.alone((signal) => this.look(read.book, signal)) : this.run();
  }

  cancel(): void {
    this.running?.abort();
  }

  private look(book: DeadlineBook, signal: AbortSignal): Promise<Outcome<Progress>> {
    return viewDeadlines(book, this.wanted, {
      clock: this.clock,
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) this.set({ state: "running", progress });
      },
    });
  }

  /** What is still going on gives way; a cancelled look leaves what stood before it. */
  private async alone(work: (signal: AbortSignal) => Promise<Outcome<Progress>>): Promise<void> {
    this.running?.abort();
    const control = new AbortController();
    this.running = control;
    const before = this.settled;
    this.set({ state: "running", progress: null });
    const outcome = await work(control.signal).catch(defect);
    if (this.running !== control) return;
    this.running = null;
    switch (outcome.state) {
      case "cancelled":
        return this.settle(before);
      case "failed":
        return this.settle(outcome);
      case "done":
        return this.settle({ state: "done", found: outcome.result, at: this.read!.at });
    }
  }

  private settle(state: DeadlinesState): void {
    this.settled = state;
    if (state.state === "done") this.found = state;
    this.set(state);
  }
}

function defect(error: unknown): Outcome<never> {
  const message = defectText(
    { vi: "Việc xem tiến độ dừng", en: "The look at the deadlines stopped" },
    error
  );
  return { state: "failed", message };
}
