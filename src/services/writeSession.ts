import type { Text } from "../domain/text";
import type { Desk, WriteResult } from "./applyEdits";
import { defectText } from "./defect";
import type { JournalEntry } from "./ports/journal";
import { Session } from "./session";
import { interruptedWrites, lastWrite, undoWrite } from "./undoWrite";

/** How the last write to the workbook stands. */
export type WriteState =
  | { readonly state: "idle" }
  | { readonly state: "writing" }
  /** `problem` says why it could not be taken back when that was tried. */
  | { readonly state: "written"; readonly entry: JournalEntry; readonly problem: Text | null }
  | { readonly state: "undone"; readonly label: Text }
  /** The workbook is as it was. */
  | { readonly state: "refused"; readonly message: Text }
  /** The workbook is partly written; taking the write back restores it. */
  | { readonly state: "interrupted"; readonly entry: JournalEntry; readonly problem: Text };

/** The writes of one sitting, one at a time; the last one can be taken back until the next. */
export class WriteSession extends Session<WriteState> {
  constructor(private readonly desk: Desk) {
    super({ state: "idle" });
  }

  /** Writes; while one write runs, a second call changes nothing. */
  run(write: (desk: Desk) => Promise<WriteResult>): Promise<void> {
    return this.alone(async () => {
      const result = await write(this.desk);
      if (result.ok) return { state: "written", entry: result.entry, problem: null };
      const { aftermath, text } = result.failure;
      return aftermath === "unchanged" ? { state: "refused", message: text } : this.cutOff(text);
    });
  }

  /** Takes the last write back, or restores the workbook after one that was cut off; says so where there is none. */
  undo(): Promise<void> {
    const { state: now } = this;
    if (now.state !== "written" && now.state !== "interrupted") {
      if (now.state !== "writing") this.set({ state: "refused", message: NOTHING_TO_UNDO });
      return Promise.resolve();
    }
    return this.alone(async () => {
      const undone = await undoWrite(this.desk, now.entry);
      return undone.ok
        ? { state: "undone", label: now.entry.label }
        : { ...now, problem: undone.failure.text };
    });
  }

  /** Puts away why a write was refused, once it was read. */
  dismiss(): void {
    if (this.state.state === "refused") this.set({ state: "idle" });
  }

  /** Looks for a write of an earlier sitting that was cut off. */
  lookBack(): Promise<void> {
    return this.alone(async () => {
      const found = await interruptedWrites(this.desk);
      if (!found.ok) return { state: "refused", message: notLooked(found.failure.text) };
      const [entry] = found.value.entries;
      return entry ? { state: "interrupted", entry, problem: CUT_OFF } : { state: "idle" };
    });
  }

  private async cutOff(problem: Text): Promise<WriteState> {
    const last = await lastWrite(this.desk.journal);
    return last.ok && last.value
      ? { state: "interrupted", entry: last.value, problem: halfWritten(problem) }
      : { state: "refused", message: outOfReach(problem) };
  }

  private async alone(work: () => Promise<WriteState>): Promise<void> {
    if (this.state.state === "writing") return;
    this.set({ state: "writing" });
    this.set(await work().catch(defect));
  }
}

const CUT_OFF: Text = {
  vi: "Lần ghi trước bị dừng giữa chừng (mất điện, đóng Excel), sổ có thể đã ghi dở. Bấm “Khôi phục” để đưa sổ về như trước lần ghi đó.",
  en: "The write before was cut off (power, Excel closed), so the workbook may be half written. Press “Restore” to have it as before that write.",
};

/** Why a write failed says nothing of how it left the workbook. */
function halfWritten({ vi, en }: Text): Text {
  return {
    vi: `${vi} Sổ có thể đã ghi dở: bấm “Khôi phục” để đưa sổ về như trước lần ghi này.`,
    en: `${en} The workbook may be half written: press “Restore” to have it as before this write.`,
  };
}

function outOfReach({ vi, en }: Text): Text {
  return {
    vi: `${vi} Sổ có thể đã ghi dở và chưa đọc được bản trước khi ghi: hãy đóng rồi mở lại ngăn Sổ Kế hoạch để khôi phục.`,
    en: `${en} The workbook may be half written and its state before is out of reach: close and reopen the pane to restore it.`,
  };
}

function notLooked({ vi, en }: Text): Text {
  return {
    vi: `Chưa xem được lần ghi trước có bị dừng giữa chừng hay không. ${vi}`,
    en: `Whether the write before was cut off could not be seen. ${en}`,
  };
}

const NOTHING_TO_UNDO: Text = {
  vi: "Không có lần ghi nào để hoàn tác: từ khi mở sổ chưa ghi gì, hoặc lần ghi vừa rồi đã được hoàn tác. Việc tự gõ vào ô thì hoàn tác bằng Ctrl+Z.",
  en: "There is no write to undo: nothing was written since the workbook was opened, or the last write was undone already. What you typed yourself is undone with Ctrl+Z.",
};

function defect(error: unknown): WriteState {
  const message = defectText({ vi: "Việc ghi dừng", en: "The write stopped" }, error, {
    vi: "Hãy kiểm tra lại sổ trước khi làm tiếp, và báo cho người phụ trách.",
    en: "Look at the workbook before going on, and report it.",
  });
  return { state: "refused", message };
}
