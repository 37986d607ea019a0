import type { Plan } from "../domain/plan/plan";
import type { Finding } from "../domain/rules/finding";
import type { Fix } from "../domain/rules/rule";
import type { RuleLevel } from "../domain/rules/ruleLevels";
import type { Explanation, Waiver } from "../domain/waivers/waiver";
import type { Desk, WriteResult } from "./applyEdits";
import { applyFixes } from "./applyFixes";
import type { CheckSession } from "./checkSession";
import type { Clock } from "./ports/clock";
import type { JournalEntry } from "./ports/journal";
import { removeWaivers, setRuleLevel, waiveFinding } from "./waiveFinding";
import type { WriteSession } from "./writeSession";

/**
 * What a user may do about findings. Each is one write; after it, and after it was taken back, the check runs again, so
 * that nothing is shown that is no longer so. Each tells whether it was written; why not, the write session says.
 */
export class FindingAnswers {
  /** The last write, where it was one of these. */
  private last: JournalEntry | null = null;

  constructor(
    private readonly write: WriteSession,
    private readonly check: CheckSession,
    private readonly clock: Pick<Clock, "today">
  ) {
    write.subscribe(() => this.follow());
  }

  /** Makes fixes that a check of that plan proposed. */
  fix(fixes: readonly Fix[], checked: Plan): Promise<boolean> {
    return this.run((desk) => applyFixes(desk, fixes, checked));
  }

  waive(finding: Finding, explanation: Explanation): Promise<boolean> {
    const since = this.clock.today();
    return this.run((desk) => waiveFinding(desk, finding, { ...explanation, since }));
  }

  removeWaivers(waivers: readonly Waiver[]): Promise<boolean> {
    return this.run((desk) => removeWaivers(desk, waivers));
  }

  setRuleLevel(rule: string, level: RuleLevel | null): Promise<boolean> {
    return this.run((desk) => setRuleLevel(desk, rule, level));
  }

  /** While a check or a write runs, it changes nothing. */
  private async run(work: (desk: Desk) => Promise<WriteResult>): Promise<boolean> {
    const { write, check } = this;
    if (check.state.state === "running" || write.state.state === "writing") return false;
    await write.run(work);
    if (write.state.state !== "written") return false;
    this.last = write.state.entry;
    await check.run();
    return true;
  }

  private follow(): void {
    const { state } = this.write;
    // An undoing that failed leaves the write that stood before.
    if (state.state === "written" && state.entry !== this.last) this.last = null;
    if (state.state !== "undone" || !this.last) return;
    this.last = null;
    void this.check.run();
  }
}
