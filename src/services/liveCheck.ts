import type { Plan } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { CheckSession, CheckState } from "./checkSession";
import type { Outcome } from "./job";
import type { BookChange, Changes, StopListening } from "./ports/changes";
import type { Clock } from "./ports/clock";
import { Session } from "./session";

/** How the following of changes stands. */
export interface LiveState {
  /** Whether the workbook tells of its changes. */
  readonly watching: boolean;
  /** From a change on until the result that stands holds it. */
  readonly running: boolean;
  /** The recheck that the result that stands comes from; null where it is a whole check's. */
  readonly last: Recheck | null;
}

/** A recheck that came to its end. */
export interface Recheck {
  /** Whose change it followed: a co-author's where there was one. */
  readonly by: BookChange["by"];
  /** How many rows of the plan it read anew. */
  readonly rows: number;
  /** The time of day, as `14:05`. */
  readonly at: string;
}

export interface LiveOptions {
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
export class LiveCheck extends Session<LiveState> {
  private waiting: Told[] = [];
  /** Counts the whole checks begun: what was told before one is in its result. */
  private turn = 0;
  private covered = 0;
  private wholeCheck: { readonly before: CheckState } | null = null;
  private following = false;
  private control = new AbortController();
  private last: CheckState;

  constructor(private readonly options: LiveOptions) {
    super({ watching: false, running: false, last: null });
    this.last = options.check.state;
    options.check.subscribe(() => this.giveWay());
  }

  /** Listens to the workbook from now on. */
  async watch(changes: Changes): Promise<Result<StopListening>> {
    const watching = await changes.subscribe((told) => {
      this.note(told);
      void this.follow();
    });
    this.set({ ...this.state, watching: watching.ok });
    return watching;
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
      if (!this.state.running) this.set({ ...this.state, running: true });
      const { length } = this.waiting;
      await this.options.settle();
      if (this.waiting.length === length && !(await this.recheck())) break;
    }
    this.following = false;
    if (this.state.running) this.set({ ...this.state, running: false });
  }

  /** Before the first check there is nothing to keep true. */
  private isFollowable(): boolean {
    const { check } = this.options;
    const { covered } = this;
    this.waiting = check.checker?.hasRead ? this.waiting.filter(({ turn }) => turn >= covered) : [];
    return check.state.state === "done";
  }

  private note(changes: readonly BookChange[]): void {
    this.waiting.push(...changes.map((change) => ({ ...change, turn: this.turn })));
  }

  /** False where it did not come to its end, and the next change must wake it. */
  private async recheck(): Promise<boolean> {
    const { check, clock, caughtUp } = this.options;
    if (check.state.state !== "done" || !check.checker) return false;
    const told = this.waiting;
    this.waiting = [];
    const { turn } = this;
    const { signal } = this.control;
    const { report } = check.state;
    const outcome = await check.checker.recheck(report, told, { clock, signal }).catch(broken);
    const renewed = outcome.state === "done" && !signal.aborted && check.state.state === "done";
    if (renewed) {
      check.renew(outcome.result);
      const rows = rowsReadAnew(report.plan, outcome.result.plan);
      this.set({ ...this.state, last: { by: sideOf(told), rows, at: clock.timeOfDay() } });
    } else this.waiting = [...told, ...this.waiting];
    if (renewed && this.waiting.length === 0) caughtUp?.();
    return renewed || turn !== this.turn;
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
        this.set({ ...this.state, last: null });
      }
      void this.follow();
    }
    if (state.state !== "running") this.last = state;
  }
}

/** A change, and how many whole checks had begun when it was told. */
type Told = BookChange & { readonly turn: number };

function sideOf(told: readonly BookChange[]): BookChange["by"] {
  return told.some(({ by }) => by === "co-author") ? "co-author" : "here";
}

function rowsReadAnew(before: Plan, now: Plan): number {
  return othersIn(before.indicators, now.indicators) + othersIn(before.tasks, now.tasks);
}

/** A row that did not change is the same object, and mostly in its old place. */
function othersIn(before: readonly unknown[], now: readonly unknown[]): number {
  const moved = new Set(before.filter((row, place) => row !== now[place]));
  return now.filter((row, place) => row !== before[place] && !moved.has(row)).length;
}

/** A defect of ours leaves the result as out of date as it is; the check that the user starts will name it. */
function broken(): Outcome<never> {
  return { state: "cancelled" };
}
