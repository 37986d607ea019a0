import { isFault, type Fault } from "../../problems";
import type { Archive } from "../../zip/archive";
import { joinedBytes } from "../../zip/joinedBytes";
import { packEntry, writeZip, type NamedEntry } from "../../zip/writeZip";
import {
  writeZipInto,
  type FileSink,
  type FlowingEntry,
  type Packer,
} from "../../zip/writeZipInto";

/** A package while parts of it are replaced, added or taken away; the others keep their bytes. */
export interface PackageDraft {
  has(part: string): boolean;
  /** The part as it stands by now. */
  read(part: string): Uint8Array | Fault;
  put(part: string, content: Uint8Array): void;
  /** Puts a part that is made only while the package is written, after all others and in the order of putting; `content` is what is known of it by now. */
  putFlowing(part: string, content: Uint8Array, pieces: Pieces): void;
  remove(part: string): void;
  readonly changed: boolean;
  /** The package as a file. */
  zipped(): Uint8Array | Fault;
  /** Writes the package piece by piece; null where all went well. */
  zipInto(sink: FileSink, packer: Packer): Promise<Fault | null>;
}

type Pieces = () => Iterable<Uint8Array>;

interface WrittenPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly pieces?: Pieces;
}

/** The draft that begins as a package is. */
export function packageDraft(archive: Archive): PackageDraft {
  const written = new Map<string, WrittenPart>();
  const removed = new Set<string>();
  const keyOf = (part: string): string => part.toLowerCase();
  const put = (part: WrittenPart): void => {
    removed.delete(keyOf(part.name));
    // What flows is written in the order of the last putting.
    if (part.pieces) written.delete(keyOf(part.name));
    written.set(keyOf(part.name), part);
  };
  const names = (): readonly string[] => {
    const kept = archive.names.filter((name) => !removed.has(keyOf(name)));
    const added = [...written.values()].filter(({ name }) => !archive.has(name));
    const all = [...new Set([...kept, ...added.map(({ name }) => name)])];
    return all.filter((name) => !written.get(keyOf(name))?.pieces);
  };
  const read = (part: string): Uint8Array | Fault =>
    written.get(keyOf(part))?.content ?? archive.read(part);
  const still = (): readonly NamedEntry[] | Fault => {
    const entries: NamedEntry[] = [];
    for (const name of names()) {
      const own = written.get(keyOf(name));
      const entry = own ? packEntry(name, own.content) : archive.packed(name);
      if (isFault(entry)) return entry;
      entries.push({ ...entry, name });
    }
    return entries;
  };
  const flowing = (): readonly FlowingEntry[] =>
    [...written.values()].flatMap(({ name, pieces }) => (pieces ? [{ name, pieces }] : []));
  return {
    has: (part) => written.has(keyOf(part)) || (archive.has(part) && !removed.has(keyOf(part))),
    read,
    put: (name, content) => put({ name, content }),
    putFlowing: (name, content, pieces) => put({ name, content, pieces }),
    remove(part) {
      written.delete(keyOf(part));
      removed.add(keyOf(part));
    },
    get changed() {
      return written.size > 0 || removed.size > 0;
    },
    zipped() {
      const entries = still();
      if (isFault(entries)) return entries;
      const made = flowing().map(({ name, pieces }) => packEntry(name, joinedBytes([...pieces()])));
      return writeZip([...entries, ...made]);
    },
    async zipInto(sink, packer) {
      const entries = still();
      return isFault(entries) ? entries : writeZipInto(sink, entries, flowing(), packer);
    },
  };
}
