import { isUserEdit } from "../domain/edit";
import type { JournalEntry } from "./ports/journal";
import type { Workbook } from "./ports/workbook";

/**
 * Gives sheets of our own the look back that they had before a write of which no cell came through.
 * A failure here is passed over: nothing that anybody wrote is lost, and the next write of those sheets lays them out anew.
 */
export async function restoreLook(workbook: Workbook, { before }: JournalEntry): Promise<void> {
  const look = before.filter((edit) => !isUserEdit(edit));
  if (look.length > 0) await workbook.write(look);
}
