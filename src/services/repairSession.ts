import { type Repair, type RepairCounts, countsOf, inBulk } from "../domain/repair/repair";
import type { Text } from "../domain/text";
import { defectText } from "./defect";
import type { Workbook } from "./ports/workbook";
import { applyRepair, previewRepair } from "./repairPlan";
import { Session } from "./session";
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
export class RepairSession extends Session<RepairState> {
  constructor(
    private readonly workbook: Workbook,
    private readonly writes: WriteSession
  ) {
    super({ state: "idle" });
  }

  /** Reads the tables anew and proposes, every safe change accepted; while something runs, it changes nothing. */
  async preview(): Promise<void> {
    if (this.state.state === "running") return;
    this.set({ state: "running", doing: "reading" });
    this.set(await this.read().catch(defect));
  }

  /** Takes or leaves one change. */
  accept(id: string, taken: boolean): void {
    if (this.state.state !== "preview") return;
    const known = this.state.repair.tables.some(({ changes }) =>
      changes.some((one) => one.id === id)
    );
    if (!known) return;
    const accepted = new Set(this.state.accepted);
    if (taken) accepted.add(id);
    else accepted.delete(id);
    this.set({ ...this.state, accepted });
  }

  /** Takes every safe change; what was taken beside them stays taken. */
  acceptAllSafe(): void {
    if (this.state.state !== "preview") return;
    const accepted = new Set([...this.state.accepted, ...inBulk(this.state.repair, "safe")]);
    this.set({ ...this.state, accepted });
  }

  /** Writes the accepted changes. How that went the write session tells; a preview whose write was refused stays. */
  async write(): Promise<void> {
    const before = this.state;
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
    if (this.state.state !== "running") this.set({ state: "idle" });
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
}

function defect(error: unknown): RepairState {
  const message = defectText(
    { vi: "Không xem trước được", en: "The preview could not be made" },
    error
  );
  return { state: "failed", message };
}
