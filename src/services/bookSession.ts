import type { Plan } from "../domain/plan/plan";
import { readPlan } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import { readState } from "../domain/state/bookState";
import type { Text } from "../domain/text";
import type { CheckSession, CheckState } from "./checkSession";
import type { DeadlineBook } from "./deadlinesPlan";
import type { Workbook } from "./ports/workbook";
import { readForPlan } from "./readForPlan";

/** A check that came to its end. */
export type FinishedCheck = Extract<CheckState, { readonly state: "done" }>;

/** How the reading of the book stands. */
export type Reading =
  | { readonly state: "idle" }
  | { readonly state: "running" }
  | { readonly state: "failed"; readonly message: Text };

/** What stands beside the plan in a book, as it was last read. */
export type BookFacts = Omit<DeadlineBook, "plan">;

/** What is known of the open book. */
export interface BookState {
  readonly reading: Reading;
  /** As it was last understood; null until then. */
  readonly plan: Plan | null;
  /** Null until the book was read without a check; it outlives one. */
  readonly facts: BookFacts | null;
  /** The last check that came to its end: it stays while the next one runs, and when that fails. */
  readonly checked: FinishedCheck | null;
}

/** What the pane knows of the open book: read when asked, and again by every check. */
export class BookSession {
  private now: BookState = { reading: { state: "idle" }, plan: null, facts: null, checked: null };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly workbook: Workbook,
    check: CheckSession
  ) {
    check.subscribe(() => {
      const { state } = check;
      if (state.state === "done") {
        const { plan } = state.report;
        this.set({ ...this.now, reading: { state: "idle" }, plan, checked: state });
      }
    });
  }

  get state(): BookState {
    return this.now;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the plan anew, without checking it; while one reading runs, a second call changes nothing. */
  async read(): Promise<void> {
    if (this.isReading()) return;
    this.set({ ...this.now, reading: { state: "running" } });
    const ended = await this.understand().catch(defect);
    // A check that ended meanwhile read later than we did.
    if (this.isReading()) this.set({ ...this.now, ...ended });
  }

  private isReading(): boolean {
    return this.now.reading.state === "running";
  }

  private async understand(): Promise<Partial<BookState>> {
    const read = await readForPlan(this.workbook);
    if (!read.ok) return { reading: { state: "failed", message: read.failure.text } };
    const { registers } = readRegisters(read.value);
    const facts = {
      ...{ registers, records: readState(read.value) },
      date1904: read.value.date1904 === true,
    };
    return { reading: { state: "idle" }, plan: readPlan(read.value, { registers }), facts };
  }

  private set(state: BookState): void {
    this.now = state;
    for (const listener of this.listeners) listener();
  }
}

/** A defect of ours ends in words, never in a reading that runs for ever. */
function defect(error: unknown): Partial<BookState> {
  const detail = error instanceof Error ? error.message : String(error);
  const message = {
    vi: `Không đọc được sổ vì một lỗi của phần mềm (${detail}). Sổ không bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo cho người phụ trách.`,
    en: `The workbook could not be read because of a defect of the software (${detail}). It is unchanged. Try again; if it persists, report it.`,
  };
  return { reading: { state: "failed", message } };
}
