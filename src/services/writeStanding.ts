import { isAsLeft, isBetween, touchedAreas } from "../domain/beforeImage";
import { isUserEdit } from "../domain/edit";
import { type Result, succeed } from "../domain/result";
import type { JournalEntry } from "./ports/journal";
import type { PortOptions, Workbook } from "./ports/workbook";

/** How the workbook stands against a write. */
export type Standing =
  /** All of it is there. */
  | "after"
  /** Nothing of it is there. */
  | "before"
  /** Some of it is there, and nothing else. */
  | "between"
  /** Somebody changed cells of it since. */
  | "changed";

/** Looks how far a write came. */
export async function standingOf(
  workbook: Workbook,
  entry: JournalEntry,
  options: PortOptions = {}
): Promise<Result<Standing>> {
  const { after } = entry;
  const before = entry.before.filter(isUserEdit);
  const read = await workbook.read({ kind: "areas", areas: touchedAreas(after) }, options);
  if (!read.ok) return read;
  if (isAsLeft(after, read.value)) return succeed("after");
  if (isAsLeft(before, read.value)) return succeed("before");
  return succeed(isBetween(before, after, read.value) ? "between" : "changed");
}
