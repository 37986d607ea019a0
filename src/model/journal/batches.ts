import { ModelError } from "../modelError";
import { Changes, type ChangeListener } from "./changes";
import { Journal } from "./journal";

/** Joins what is done into batches: each is one undo step and one message to the listeners. */
export class Batches {
  readonly journal = new Journal();
  readonly changes = new Changes();
  private depth = 0;
  private label = "";

  /** Opens a batch. Batches nest; the outermost counts. */
  begin(label: string): void {
    if (this.depth === 0) {
      this.label = label;
      this.journal.open(label);
    }
    this.depth++;
  }

  /** Ends a batch. */
  commit(): void {
    if (this.depth === 0) throw new ModelError("GeneralException", "No batch is open.");
    this.depth--;
    if (this.depth > 0) return;
    this.journal.close();
    this.changes.flush(this.label);
  }

  /** Takes back everything since the outermost `begin` and ends it. */
  rollback(): void {
    this.journal.rollbackTo(0);
    this.changes.dropFrom(0);
    this.depth = 0;
    this.journal.close();
  }

  /** Runs an action as one step: whole or, where it throws, not at all. */
  transact<T>(label: string, action: () => T): T {
    this.begin(label);
    const [journalMark, changesMark] = [this.journal.mark(), this.changes.mark()];
    try {
      return action();
    } catch (error) {
      this.journal.rollbackTo(journalMark);
      this.changes.dropFrom(changesMark);
      throw error;
    } finally {
      this.commit();
    }
  }

  /** Takes back the latest batch; its label, or null where there is none. */
  undo(): string | null {
    return this.replay("undo", () => this.journal.undo());
  }

  /** Does the latest undone batch again; its label, or null where there is none. */
  redo(): string | null {
    return this.replay("redo", () => this.journal.redo());
  }

  /** Hears of each batch once; the answer stops listening. */
  subscribe(listener: ChangeListener): () => void {
    return this.changes.subscribe(listener);
  }

  private replay(label: string, run: () => string | null): string | null {
    if (this.depth > 0) throw new ModelError("InvalidOperation", `No ${label} inside a batch.`);
    const done = run();
    this.changes.flush(label);
    return done;
  }
}
