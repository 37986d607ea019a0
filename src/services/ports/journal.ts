import type { Edit, UserEdit } from "../../domain/edit";
import type { Result } from "../../domain/result";
import type { Text } from "../../domain/text";

/** A write, kept before it happens: enough to tell how far it came and to take it back. */
export interface JournalEntry {
  readonly id: string;
  /** What the user did, for the button that undoes it. */
  readonly label: Text;
  /** `started` at the next opening means that the write, or its undoing, was cut off. */
  readonly state: "started" | "done";
  /** Edits that put everything back; looks are of our own sheets only, and tell nothing of how far a write came. */
  readonly before: readonly Edit[];
  /** The edits of the write itself. */
  readonly after: readonly UserEdit[];
}

/** A write that another version of the add-in kept, in a form that this one does not read. */
export interface UnreadableEntry {
  readonly id: string;
  readonly state: "unreadable";
}

/** Before-images of one workbook; they outlive the pane. A write that was taken back is removed. */
export interface Journal {
  /** Keeps a write before it happens; where this fails, nothing may be written. */
  add(entry: Omit<JournalEntry, "id">): Promise<Result<JournalEntry>>;
  setState(id: string, state: JournalEntry["state"]): Promise<Result<null>>;
  remove(id: string): Promise<Result<null>>;
  /** Oldest first. */
  all(): Promise<Result<readonly (JournalEntry | UnreadableEntry)[]>>;
}
