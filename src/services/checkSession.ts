import type { RunProgress } from "../domain/rules/runRules";
import { type StoredRun, storeRun } from "../domain/rules/compareRuns";
import { type Result, succeed } from "../domain/result";
import type { Text } from "../domain/text";
import type { BookChecker } from "./bookChecker";
import type { CheckReport } from "./checkPlan";
import { defectText } from "./defect";
import { type Outcome, endOf } from "./job";
import { loadPart } from "./loadPart";
import type { Clock } from "./ports/clock";
import type { Workbook } from "./ports/workbook";
import { Session } from "./session";

/** How a check stands; `done` keeps the time of day, so that “0 lỗi” is never taken for “not checked”. */
export type CheckState =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly progress: RunProgress | null }
  | { readonly state: "done"; readonly report: CheckReport; readonly at: string }
  | { readonly state: "failed"; readonly message: Text };

/** The check of one workbook in one sitting: ribbon and pane share it, and each run is compared with the one before. */
export class CheckSession extends Session<CheckState> {
  private loaded: BookChecker | null = null;
  private running: AbortController | null = null;
  private previous: StoredRun | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly clock: Clock
  ) {
    super({ state: "idle" });
  }

  /** What checked, for whoever keeps its result true; null until the rules were loaded. */
  get checker(): BookChecker | null {
    return this.loaded;
  }

  /** Runs the check; while one runs, a second call changes nothing. A cancelled run leaves what stood before. */
  async run(): Promise<void> {
    if (this.running) return;
    const before = this.state;
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
    if (this.state.state !== "done") return;
    this.set({ state: "done", report, at: this.clock.timeOfDay() });
  }

  cancel(): void {
    this.running?.abort();
  }

  /** Loads the rules before anybody asks for a check. */
  async prepare(): Promise<Result<BookChecker>> {
    const loaded = await loadPart(() => import("./bookChecker"));
    if (!loaded.ok) return loaded;
    this.loaded ??= new loaded.value.BookChecker(this.workbook);
    return succeed(this.loaded);
  }

  private async check(signal: AbortSignal): Promise<Outcome<CheckReport>> {
    const checker = await this.prepare();
    if (!checker.ok) return endOf(checker.failure);
    return checker.value
      .check({
        ...{ clock: this.clock, signal },
        onProgress: (progress) => this.set({ state: "running", progress }),
        ...(this.previous && { previous: this.previous }),
      })
      .catch(defect);
  }
}

function defect(error: unknown): Outcome<never> {
  const message = defectText({ vi: "Kiểm tra dừng", en: "The check stopped" }, error);
  return { state: "failed", message };
}
