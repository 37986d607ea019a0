import type { Result } from "../domain/result";
import type { Text } from "../domain/text";
import type { CheckReport } from "./checkPlan";
import type { CheckSession } from "./checkSession";
import { defectText } from "./defect";
import { markFindings, removeMarks } from "./markFindings";
import type { Workbook } from "./ports/workbook";
import { Session } from "./session";

/** How the marks of findings in the sheets stand, as far as this sitting knows. */
export type MarkState =
  /** Marks of an earlier sitting may be there. */
  | { readonly state: "untouched" }
  | { readonly state: "working" }
  /** The marks show that report, on so many cells. */
  | { readonly state: "marked"; readonly report: CheckReport; readonly cells: number }
  | { readonly state: "removed" }
  | { readonly state: "refused"; readonly message: Text };

export interface MarkOptions {
  readonly workbook: Workbook;
  readonly check: CheckSession;
  /** Whether the workbook changed since the last check, so that its cells may stand elsewhere. */
  readonly changed: () => boolean;
}

/** Puts marks on the cells of findings and takes them off; no write to be undone, since no cell changes. */
export class MarkSession extends Session<MarkState> {
  constructor(private readonly options: MarkOptions) {
    super({ state: "untouched" });
  }

  /** Marks what the check finds; where the workbook changed since, it is checked again first. */
  mark(): Promise<void> {
    const { workbook, check, changed } = this.options;
    return this.alone(async (before) => {
      if (changed()) await check.run();
      if (check.state.state !== "done") return before;
      const { report } = check.state;
      const marked = await markFindings(workbook, report);
      return marked.ok ? { state: "marked", report, cells: marked.value } : refused(marked);
    });
  }

  remove(): Promise<void> {
    return this.alone(async () => {
      const removed = await removeMarks(this.options.workbook);
      return removed.ok ? { state: "removed" } : refused(removed);
    });
  }

  private async alone(work: (before: MarkState) => Promise<MarkState>): Promise<void> {
    const before = this.state;
    if (before.state === "working") return;
    this.set({ state: "working" });
    this.set(await work(before).catch(defect));
  }
}

function refused({ failure }: Extract<Result<unknown>, { readonly ok: false }>): MarkState {
  return { state: "refused", message: failure.text };
}

function defect(error: unknown): MarkState {
  const message = defectText({ vi: "Việc đánh dấu dừng", en: "The marking stopped" }, error, {
    vi: "Nội dung các ô không bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo cho người phụ trách.",
    en: "What the cells hold is unchanged. Try again; if it persists, report it.",
  });
  return { state: "refused", message };
}
