import type { UserEdit } from "../../domain/edit";
import type { Text } from "../../domain/text";

/** A write, kept before it happens: enough to tell how far it came and to take it back. */
export interface JournalEntry {
  readonly id: string;
  /** What the user did, for the button that undoes it. */
  readonly label: Text;
  /** `started` at the next opening means that the write was cut off. */
  readonly state: "started" | "done";
  /** Edits that put everything back. */
  readonly before: readonly UserEdit[];
  /** The edits of the write itself. */
  readonly after: readonly UserEdit[];
}

/** Before-images of one workbook, oldest first; they outlive the pane. */
export interface Journal {
  add(entry: Omit<JournalEntry, "id">): Promise<JournalEntry>;
  setDone(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  all(): Promise<readonly JournalEntry[]>;
}
