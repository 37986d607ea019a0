import { isFault, type Fault } from "../../problems";
import type { Archive } from "../../zip/archive";
import { packEntry, writeZip, type NamedEntry } from "../../zip/writeZip";

/** A package while parts of it are replaced, added or taken away; the others keep their bytes. */
export interface PackageDraft {
  has(part: string): boolean;
  /** The part as it stands by now. */
  read(part: string): Uint8Array | Fault;
  put(part: string, content: Uint8Array): void;
  remove(part: string): void;
  readonly changed: boolean;
  /** The package as a file. */
  zipped(): Uint8Array | Fault;
}

/** The draft that begins as a package is. */
export function packageDraft(archive: Archive): PackageDraft {
  const written = new Map<string, { readonly name: string; readonly content: Uint8Array }>();
  const removed = new Set<string>();
  const keyOf = (part: string): string => part.toLowerCase();
  const names = (): readonly string[] => {
    const kept = archive.names.filter((name) => !removed.has(keyOf(name)));
    const added = [...written.values()].filter(({ name }) => !archive.has(name));
    return [...new Set([...kept, ...added.map(({ name }) => name)])];
  };
  const read = (part: string): Uint8Array | Fault =>
    written.get(keyOf(part))?.content ?? archive.read(part);
  return {
    has: (part) => written.has(keyOf(part)) || (archive.has(part) && !removed.has(keyOf(part))),
    read,
    put(part, content) {
      removed.delete(keyOf(part));
      written.set(keyOf(part), { name: part, content });
    },
    remove(part) {
      written.delete(keyOf(part));
      removed.add(keyOf(part));
    },
    get changed() {
      return written.size > 0 || removed.size > 0;
    },
    zipped() {
      const entries: NamedEntry[] = [];
      for (const name of names()) {
        const own = written.get(keyOf(name));
        const entry = own ? packEntry(name, own.content) : archive.packed(name);
        if (isFault(entry)) return entry;
        entries.push({ ...entry, name });
      }
      return writeZip(entries);
    },
  };
}
