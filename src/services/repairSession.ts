import { type Repair, type RepairCounts, countsOf, inBulk } from "../domain/repair/repair";
import type { Text } from "../domain/text";
import type { Workbook } from "./ports/workbook";
import { applyRepair, previewRepair } from "./repairPlan";
import type { WriteSession } from "./writeSession";

/** How the cleaning of pasted tables stands. */
export type RepairState =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly doing: "reading" | "writing" }
  | {
      readonly state: "preview";
      readonly repair: Repair;
      readonly counts: RepairCounts;
      readonly accepted: ReadonlySet<string>;
    }
  /** Written; the write session can take it back. */
  | { readonly state: "done"; readonly changes: number }
  | { readonly state: "failed"; readonly message: Text };

/** The cleaning of pasted tables in one sitting: a preview first, changes accepted one by one or all safe ones, then one write. */
export class RepairSession {
  private now: RepairState = { state: "idle" };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly workbook: Workbook,
    private readonly writes: WriteSession
  ) {}

  get state(): RepairState {
    return this.now;
  }

  /** Calls back after every change of `state`; the result stops it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the tables anew and proposes, every safe change accepted; while something runs, it changes nothing. */
  async preview(): Promise<void> {
    if (this.now.state === "running") return;
    this.set({ state: "running", doing: "reading" });
    this.set(await this.read().catch(defect));
  }

  /** Takes or leaves one change. */
  accept(id: string, taken: boolean): void {
    if (this.now.state !== "preview") return;
    const known = this.now.repair.tables.some(({ changes }) =>
      changes.some((one) => one.id === id)
    );
    if (!known) return;
    const accepted = new Set(this.now.accepted);
    if (taken) accepted.add(id);
    else accepted.delete(id);
    this.set({ ...this.now, accepted });
  }

  /** Takes every safe change; what was taken beside them stays taken. */
  acceptAllSafe(): void {
    if (this.now.state !== "preview") return;
    const accepted = new Set([...this.now.accepted, ...inBulk(this.now.repair, "safe")]);
    this.set({ ...this.now, accepted });
  }

  /** Writes the accepted changes. How that went the write session tells; a preview whose write was refused stays. */
  async write(): Promise<void> {
    const before = this.now;
    if (before.state !== "preview" || this.writes.state.state === "writing") return;
    this.set({ state: "running", doing: "writing" });
    await this.writes.run((desk) => applyRepair(desk, before.repair, before.accepted));
    const { state } = this.writes;
    switch (state.state) {
      case "written":
        return this.set({ state: "done", changes: before.accepted.size });
      case "interrupted":
        // What was previewed is no longer what the workbook holds.
        return this.set({ state: "idle" });
      default:
        return this.set(before);
    }
  }

  /** Leaves the preview, or what came of it. */
  close(): void {
    if (this.now.state !== "running") this.set({ state: "idle" });
  }

  private async read(): Promise<RepairState> {
    const read = await previewRepair(this.workbook);
    if (!read.ok) return { state: "failed", message: read.failure.text };
    const repair = read.value;
    return {
      state: "preview",
      repair,
      counts: countsOf(repair.tables),
      accepted: inBulk(repair, "safe"),
    };
  }

  private set(state: RepairState): void {
    this.now = state;
    for (const listener of this.listeners) listener();
  }
}

/** A defect of ours must end in words too, never in a reading that runs for ever. */
function defect(error: unknown): RepairState {
  const detail = error instanceof Error ? error.message : String(error);
  const message = {
    vi: `Không xem trước được vì một lỗi của phần mềm (${detail}). Sổ không bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo cho người phụ trách.`,
    en: `There is no preview because of a defect of the software (${detail}). The workbook is unchanged. Try again; if it persists, report it.`,
  };
  return { state: "failed", message };
}
