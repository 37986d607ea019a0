import type { Plan } from "../domain/plan/plan";
import { patched, touchedAreas } from "../domain/plan/touched";
import type { Result } from "../domain/result";
import type { Snapshot } from "../domain/sheet";
import { type CheckReport, checkPlan, checkSnapshot } from "./checkPlan";
import type { CheckSession, CheckState } from "./checkSession";
import type { Outcome } from "./job";
import type { BookChange, Changes, StopListening } from "./ports/changes";
import type { Clock } from "./ports/clock";
import type { Workbook } from "./ports/workbook";

/** How the following of changes stands. */
export interface LiveState {
  readonly running: boolean;
  /** Whose change the result that stands was brought up to; null where it is a whole check's. */
  readonly after: BookChange["by"] | null;
}

export interface LiveOptions {
  readonly workbook: Workbook;
  readonly check: CheckSession;
  readonly clock: Clock;
  /** Lets typing settle: a change that comes meanwhile starts the pause anew. */
  readonly settle: () => Promise<void>;
  /** Called when the result that stands holds every change that was told. */
  readonly caughtUp?: () => void;
}

/**
 * Keeps the result of the last check true while people and co-authors work: it reads the touched rows alone, or the
 * book where that is not enough, and never writes. A check that the user starts goes first and makes it stop.
 */
export class LiveCheck {
  private now: LiveState = { running: false, after: null };
  private waiting: Told[] = [];
  /** Counts the whole checks begun: what was told before one is in its result. */
  private turn = 0;
  private covered = 0;
  private wholeCheck: { readonly before: CheckState } | null = null;
  private following = false;
  private control = new AbortController();
  private last: CheckState;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: LiveOptions) {
    this.last = options.check.state;
    options.check.subscribe(() => this.giveWay());
  }

  get state(): LiveState {
    return this.now;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Listens to the workbook from now on. */
  watch(changes: Changes): Promise<Result<StopListening>> {
    return changes.subscribe((told) => {
      this.note(told);
      void this.follow();
    });
  }

  /** The add-in itself wrote into the plan: nothing is rechecked for that, but what is known of the book no longer holds. */
  noteOwnWrite(): void {
    this.note([{ sheet: null, area: null, by: "here" }]);
  }

  cancel(): void {
    this.control.abort();
    this.control = new AbortController();
  }

  /** One recheck after the other, each when the changes have settled. */
  private async follow(): Promise<void> {
    if (this.following) return;
    this.following = true;
    while (this.isFollowable() && this.waiting.length > 0) {
      const { length } = this.waiting;
      await this.options.settle();
      if (this.waiting.length === length && !(await this.recheck())) break;
    }
    this.following = false;
  }

  /** Before the first check there is nothing to keep true. */
  private isFollowable(): boolean {
    const { check } = this.options;
    const { covered } = this;
    this.waiting =
      check.memory.snapshot === null ? [] : this.waiting.filter(({ turn }) => turn >= covered);
    return check.state.state === "done";
  }

  private note(changes: readonly BookChange[]): void {
    this.waiting.push(...changes.map((change) => ({ ...change, turn: this.turn })));
  }

  /** False where it did not come to its end, and the next change must wake it. */
  private async recheck(): Promise<boolean> {
    const { check, caughtUp } = this.options;
    if (check.state.state !== "done") return false;
    const told = this.waiting;
    this.waiting = [];
    const { turn } = this;
    const { signal } = this.control;
    this.set({ ...this.now, running: true });
    const outcome = await this.judge(check.state.report, told, signal).catch(broken);
    const renewed = outcome.state === "done" && !signal.aborted && check.state.state === "done";
    if (renewed) check.renew(outcome.result);
    else this.waiting = [...told, ...this.waiting];
    this.set({ running: false, after: renewed ? sideOf(told) : this.now.after });
    if (renewed && this.waiting.length === 0) caughtUp?.();
    return renewed || turn !== this.turn;
  }

  private async judge(
    { plan, previous }: CheckReport,
    told: readonly BookChange[],
    signal: AbortSignal
  ): Promise<Outcome<CheckReport>> {
    const { workbook, check, clock } = this.options;
    const { memory } = check;
    const options = { clock, signal, memory, ...(previous && { previous }) };
    const snapshot = await this.readTouched(memory.snapshot!, plan, told, signal);
    if (signal.aborted) return { state: "cancelled" };
    return snapshot ? checkSnapshot(snapshot, options) : checkPlan(workbook, options);
  }

  /** Null where the book must be read as a whole. */
  private async readTouched(
    before: Snapshot,
    plan: Plan,
    told: readonly BookChange[],
    signal: AbortSignal
  ): Promise<Snapshot | null> {
    const areas = touchedAreas(before, plan, told);
    if (!areas) return null;
    if (areas.length === 0) return before;
    const read = await this.options.workbook.read({ kind: "areas", areas }, { signal });
    return read.ok ? patched(before, read.value, areas) : null;
  }

  /** A whole check reads later than what was told before it; one that is cancelled or fails has told nothing. */
  private giveWay(): void {
    const { state } = this.options.check;
    const { wholeCheck } = this;
    if (state.state === "running" && !wholeCheck) {
      this.wholeCheck = { before: this.last };
      this.turn += 1;
      this.cancel();
    } else if (state.state !== "running" && wholeCheck) {
      this.wholeCheck = null;
      if (state.state === "done" && state !== wholeCheck.before) {
        this.covered = this.turn;
        this.set({ ...this.now, after: null });
      }
      void this.follow();
    }
    if (state.state !== "running") this.last = state;
  }

  private set(state: LiveState): void {
    this.now = state;
    for (const listener of this.listeners) listener();
  }
}

/** A change, and how many whole checks had begun when it was told. */
type Told = BookChange & { readonly turn: number };

function sideOf(told: readonly BookChange[]): BookChange["by"] {
  return told.some(({ by }) => by === "co-author") ? "co-author" : "here";
}

/** A defect of ours leaves the result as out of date as it is; the check that the user starts will name it. */
function broken(): Outcome<never> {
  return { state: "cancelled" };
}
