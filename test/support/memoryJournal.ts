import { succeed } from "../../src/domain/result";
import type { Journal, JournalEntry } from "../../src/services/ports/journal";

export interface MemoryJournal extends Journal {
  readonly entries: JournalEntry[];
}

/** A journal that lives as long as the test. */
export function memoryJournal(): MemoryJournal {
  const entries: JournalEntry[] = [];
  let count = 0;
  const indexOf = (id: string) => entries.findIndex((entry) => entry.id === id);
  return {
    entries,
    add(entry) {
      const kept = { ...entry, id: String(++count) };
      entries.push(kept);
      return Promise.resolve(succeed(kept));
    },
    setState(id, state) {
      const index = indexOf(id);
      if (index >= 0) entries[index] = { ...entries[index]!, state };
      return Promise.resolve(succeed(null));
    },
    remove(id) {
      const index = indexOf(id);
      if (index >= 0) entries.splice(index, 1);
      return Promise.resolve(succeed(null));
    },
    all: () => Promise.resolve(succeed([...entries])),
  };
}
