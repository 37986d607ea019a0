import type { Result } from "../domain/result";
import type { CheckSession, CheckState } from "./checkSession";
import type { Changes, StopListening } from "./ports/changes";

/** Tells when the workbook changed since the check that stands was begun, so that its result may no longer hold. */
export class Freshness {
  private stale = false;
  /** Whether something changed since the latest check was begun. */
  private changed = false;
  private finished: CheckState | null = null;
  private running = false;
  private readonly listeners = new Set<() => void>();

  constructor(check: CheckSession) {
    check.subscribe(() => this.follow(check.state));
  }

  /** Whether the last check that came to its end is out of date; false before the first one. */
  get state(): boolean {
    return this.stale;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
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

  private set(stale: boolean): void {
    if (stale === this.stale) return;
    this.stale = stale;
    for (const listener of this.listeners) listener();
  }
}
