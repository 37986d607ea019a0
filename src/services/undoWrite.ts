import { failureOf } from "../domain/failureSentences";
import { type Result, fail, succeed } from "../domain/result";
import type { Text } from "../domain/text";
import type { Desk } from "./applyEdits";
import type { Journal, JournalEntry } from "./ports/journal";
import type { PortOptions } from "./ports/workbook";
import { restoreLook } from "./restoreLook";
import { standingOf } from "./writeStanding";

/** What the journal holds of writes that did not come to their end. */
export interface Interrupted {
  /** Newest first; `undoWrite` restores the workbook, removing the entry from the journal leaves it as it is. */
  readonly entries: readonly JournalEntry[];
  /** Said where another version kept writes that this one does not read. */
  readonly remark: Text | null;
}

/**
 * Takes a write back, or restores after one that was cut off; refuses where somebody changed its cells since.
 * Cut off itself, it is an interrupted write again.
 */
export async function undoWrite(
  desk: Desk,
  entry: JournalEntry,
  options: PortOptions = {}
): Promise<Result<null>> {
  const { workbook, journal } = desk;
  const standing = await standingOf(workbook, entry, options);
  if (!standing.ok) return standing;
  const untouched =
    entry.state === "done" ? standing.value === "after" : standing.value !== "changed";
  if (!untouched) return failureOf("changed");
  const marked = await journal.setState(entry.id, "started");
  if (!marked.ok) return marked;
  const written = await workbook.write(entry.before, options);
  if (!written.ok && !(await cameThrough(desk, entry))) return written;
  // Where this fails, the next opening finds the workbook as before the write and removes the entry.
  await journal.remove(entry.id);
  return succeed(null);
}

/** Writes that were cut off, to be told at the next opening; those that turn out whole or never begun are settled. */
export async function interruptedWrites(desk: Desk): Promise<Result<Interrupted>> {
  const all = await desk.journal.all();
  if (!all.ok) return all;
  const entries: JournalEntry[] = [];
  for (const entry of all.value) {
    if (entry.state === "started" && !(await settled(desk, entry))) entries.unshift(entry);
  }
  const unreadable = all.value.filter(({ state }) => state === "unreadable").length;
  return succeed({ entries, remark: unreadable > 0 ? keptByAnother(unreadable) : null });
}

/** The write that *Hoàn tác lần ghi vừa rồi* takes back; null where there is none. */
export async function lastWrite(journal: Journal): Promise<Result<JournalEntry | null>> {
  const all = await journal.all();
  if (!all.ok) return all;
  const last = all.value.at(-1) ?? null;
  return last?.state === "unreadable" ? fail("unsupported", LAST_UNREADABLE) : succeed(last);
}

/** After an undo that failed: is the workbook as before the write all the same? */
async function cameThrough({ workbook, journal }: Desk, entry: JournalEntry): Promise<boolean> {
  const standing = await standingOf(workbook, entry);
  if (!standing.ok) return false;
  if (standing.value === "after") await journal.setState(entry.id, entry.state);
  return standing.value === "before";
}

/** Whether an entry that says `started` is a write that came to its end, or one that never began. */
async function settled({ workbook, journal }: Desk, entry: JournalEntry): Promise<boolean> {
  const standing = await standingOf(workbook, entry);
  if (!standing.ok) return false;
  if (standing.value === "after") return (await journal.setState(entry.id, "done")).ok;
  if (standing.value !== "before") return false;
  await restoreLook(workbook, entry);
  return (await journal.remove(entry.id)).ok;
}

function keptByAnother(count: number): Text {
  return {
    vi: `${count} lần ghi do một phiên bản khác của Sổ Kế hoạch giữ lại, phiên bản này không đọc được nên để nguyên. Hãy dùng phiên bản mới nhất để hoàn tác.`,
    en: `${count} writes were kept by another version of Plan Workbook; this one can't read them and leaves them alone. Use the latest version to undo them.`,
  };
}

const LAST_UNREADABLE: Text = {
  vi: "Lần ghi vừa rồi do một phiên bản khác của Sổ Kế hoạch thực hiện, phiên bản này không hoàn tác được. Hãy dùng phiên bản mới nhất.",
  en: "The last write was made by another version of Plan Workbook, which this one can't undo. Use the latest version.",
};
