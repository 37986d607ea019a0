import type { Journal, JournalEntry } from "../../src/services/ports/journal";

export interface MemoryJournal extends Journal {
  readonly entries: JournalEntry[];
}

/** A journal that lives as long as the test. */
export function memoryJournal(): MemoryJournal {
  const entries: JournalEntry[] = [];
  let count = 0;
  return {
    entries,
    add(entry) {
      const kept = { ...entry, id: String(++count) };
      entries.push(kept);
      return Promise.resolve(kept);
    },
    setDone(id) {
      const index = entries.findIndex((entry) => entry.id === id);
      entries[index] = { ...entries[index]!, state: "done" };
      return Promise.resolve();
    },
    remove(id) {
      const index = entries.findIndex((entry) => entry.id === id);
      if (index >= 0) entries.splice(index, 1);
      return Promise.resolve();
    },
    all: () => Promise.resolve([...entries]),
  };
}
