import type { Result } from "../domain/result";
import type { CheckSession, CheckState } from "./checkSession";
import type { Changes, StopListening } from "./ports/changes";
import { Session } from "./session";

/**
 * Whether the last check that came to its end is out of date, since the workbook changed after it was begun; false before
 * the first one.
 */
export class Freshness extends Session<boolean> {
  /** Whether something changed since the latest check was begun. */
  private changed = false;
  private finished: CheckState | null = null;
  private running = false;

  constructor(check: CheckSession) {
    super(false);
    check.subscribe(() => this.follow(check.state));
  }

  /** Listens to the workbook from now on. */
  watch(changes: Changes): Promise<Result<StopListening>> {
    return changes.subscribe(() => this.note());
  }

  /** Something changed that nobody tells of: the add-in's own writes into the plan. */
  note(): void {
    this.changed = true;
    if (this.finished) this.set(true);
  }

  /** The result that stands was brought up to date with all that was told. */
  caughtUp(): void {
    this.changed = false;
    this.set(false);
  }

  private follow(state: CheckState): void {
    if (state.state === "running" && !this.running) this.changed = false;
    this.running = state.state === "running";
    // A cancelled check leaves the state of the one before.
    if (state.state !== "done" || state === this.finished) return;
    this.finished = state;
    this.set(this.changed);
  }
}
