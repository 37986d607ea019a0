import { type JournalRecord, type JournalStore, RECORD_VERSION } from "./journalDatabase";

/** How many finished writes of one workbook are kept. */
const MOST_DONE = 20;
const DAY = 86_400_000;
/** How long a finished write is kept, and one that was cut off: it waits for the next opening of its workbook. */
const KEPT_FOR = { done: 30 * DAY, started: 365 * DAY };

/** Drops what is too much or too old at the time of the newest write; records of other versions stay. */
export async function pruneJournal(
  store: JournalStore,
  { workbook, keptAt }: Pick<JournalRecord, "workbook" | "keptAt">
): Promise<void> {
  const done = await store.index("state").getAllKeys([RECORD_VERSION, workbook, "done"]);
  const tooMany = done.slice(0, Math.max(0, done.length - MOST_DONE));
  const tooOld: number[] = [];
  for (const [state, time] of Object.entries(KEPT_FOR)) {
    const range = IDBKeyRange.bound(
      [RECORD_VERSION, state, -Infinity],
      [RECORD_VERSION, state, keptAt - time]
    );
    tooOld.push(...(await store.index("age").getAllKeys(range)));
  }
  await Promise.all([...tooMany, ...tooOld].map((id) => store.delete(id)));
}
