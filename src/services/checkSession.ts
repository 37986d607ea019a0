import type { RunProgress } from "../domain/rules/runRules";
import { type StoredRun, storeRun } from "../domain/rules/compareRuns";
import type { Text } from "../domain/text";
import { type CheckReport, checkPlan } from "./checkPlan";
import { CheckMemory } from "./checkMemory";
import type { Outcome } from "./job";
import type { Clock } from "./ports/clock";
import type { Workbook } from "./ports/workbook";

/** How a check stands; `done` keeps the time of day, so that “0 lỗi” is never taken for “not checked”. */
export type CheckState =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly progress: RunProgress | null }
  | { readonly state: "done"; readonly report: CheckReport; readonly at: string }
  | { readonly state: "failed"; readonly message: Text };

/** The check of one workbook in one sitting: ribbon and pane share it, and each run is compared with the one before. */
export class CheckSession {
  /** Of the last run, for whoever keeps its result true. */
  readonly memory = new CheckMemory();
  private now: CheckState = { state: "idle" };
  private readonly listeners = new Set<() => void>();
  private running: AbortController | null = null;
  private previous: StoredRun | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly clock: Clock
  ) {}

  get state(): CheckState {
    return this.now;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs the check; while one runs, a second call changes nothing. A cancelled run leaves what stood before. */
  async run(): Promise<void> {
    if (this.running) return;
    const before = this.now;
    const control = new AbortController();
    this.running = control;
    this.set({ state: "running", progress: null });
    const outcome = await this.check(control.signal);
    this.running = null;
    switch (outcome.state) {
      case "cancelled":
        return this.set(before);
      case "failed":
        return this.set(outcome);
      case "done":
        this.previous = storeRun(outcome.result.findings);
        return this.set({ state: "done", report: outcome.result, at: this.clock.timeOfDay() });
    }
  }

  /** Brings the result that stands up to date; while a check runs, or where none ended, nothing happens. */
  renew(report: CheckReport): void {
    if (this.now.state !== "done") return;
    this.set({ state: "done", report, at: this.clock.timeOfDay() });
  }

  cancel(): void {
    this.running?.abort();
  }

  /** A defect of ours must end in words too, never in a check that runs for ever. */
  private check(signal: AbortSignal): Promise<Outcome<CheckReport>> {
    return checkPlan(this.workbook, {
      clock: this.clock,
      memory: this.memory,
      signal,
      onProgress: (progress) => this.set({ state: "running", progress }),
      ...(this.previous && { previous: this.previous }),
    }).catch((error: unknown): Outcome<never> => ({ state: "failed", message: defect(error) }));
  }

  private set(state: CheckState): void {
    this.now = state;
    for (const listener of this.listeners) listener();
  }
}

function defect(error: unknown): Text {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    vi: `Kiểm tra dừng vì một lỗi của phần mềm (${detail}). Sổ không bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo cho người phụ trách.`,
    en: `The check stopped at a defect of the software (${detail}). The workbook is unchanged. Try again; if it persists, report it.`,
  };
}
