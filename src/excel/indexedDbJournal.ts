import { succeed } from "../domain/result";
import type { Journal, JournalEntry, UnreadableEntry } from "../services/ports/journal";
import { type JournalRecord, RECORD_VERSION, inJournal } from "./journalDatabase";
import { pruneJournal } from "./pruneJournal";
import type { WorkbookIdentity } from "./workbookIdentity";

export interface IndexedDbJournalOptions {
  readonly identity: WorkbookIdentity;
  /** Keeps apart what Office keeps apart (`Office.context.partitionKey`). */
  readonly partition?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Before-images in the browser's storage, under the id of the open workbook: there at the next opening. */
export function indexedDbJournal({
  identity,
  partition = "",
  now = Date.now,
}: IndexedDbJournalOptions): Journal {
  const name = `${partition}so-ke-hoach.journal`;
  return {
    async add(entry) {
      const workbook = await identity.ensure();
      if (!workbook.ok) return workbook;
      const record = { ...entry, version: RECORD_VERSION, workbook: workbook.value, keptAt: now() };
      const id = await inJournal(name, async (store) => {
        const key = await store.add(record);
        await pruneJournal(store, record);
        return key;
      });
      return id.ok ? succeed({ ...entry, id: String(id.value) }) : id;
    },

    setState: (id, state) =>
      inJournal(name, async (store) => {
        const record = await store.get(Number(id));
        if (record?.version === RECORD_VERSION) await store.put({ ...record, state });
        return null;
      }),

    remove: (id) =>
      inJournal(name, async (store) => {
        await store.delete(Number(id));
        return null;
      }),

    async all() {
      const workbook = await identity.known();
      if (!workbook.ok) return workbook;
      const id = workbook.value;
      if (id === null) return succeed([]);
      return inJournal(name, async (store) => {
        const records = await store.index("workbook").getAll(id);
        return records.map(entryOf);
      });
    },
  };
}

function entryOf({
  id,
  version,
  label,
  state,
  before,
  after,
}: JournalRecord): JournalEntry | UnreadableEntry {
  return version === RECORD_VERSION
    ? { id: String(id), label, state, before, after }
    : { id: String(id), state: "unreadable" };
}
