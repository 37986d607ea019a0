import type { Plan } from "../domain/plan/plan";
import type { Text } from "../domain/text";
import type { CheckSession, CheckState } from "./checkSession";
import type { DeadlineBook } from "./deadlinesPlan";
import { defectText } from "./defect";
import type { Workbook } from "./ports/workbook";
import { loadPart } from "./loadPart";
import { Session } from "./session";

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
export class BookSession extends Session<BookState> {
  constructor(
    private readonly workbook: Workbook,
    check: CheckSession
  ) {
    super({ reading: { state: "idle" }, plan: null, facts: null, checked: null });
    check.subscribe(() => {
      const { state } = check;
      if (state.state === "done") {
        const { plan } = state.report;
        this.set({ ...this.state, reading: { state: "idle" }, plan, checked: state });
      }
    });
  }

  /** Reads the plan anew, without checking it; while one reading runs, a second call changes nothing. */
  async read(): Promise<void> {
    if (this.isReading()) return;
    this.set({ ...this.state, reading: { state: "running" } });
    const ended = await this.understand().catch(defect);
    // A check that ended meanwhile read later than we did.
    if (this.isReading()) this.set({ ...this.state, ...ended });
  }

  private isReading(): boolean {
    return this.state.reading.state === "running";
  }

  private async understand(): Promise<Partial<BookState>> {
    const loaded = await loadPart(() => import("./readBook"));
    const read = loaded.ok ? await loaded.value.readBook(this.workbook) : loaded;
    return read.ok
      ? { reading: { state: "idle" }, ...read.value }
      : { reading: { state: "failed", message: read.failure.text } };
  }
}

function defect(error: unknown): Partial<BookState> {
  const message = defectText(
    { vi: "Không đọc được sổ", en: "The workbook could not be read" },
    error
  );
  return { reading: { state: "failed", message } };
}
