import type { Limits } from "../limits";
import { fault, isFault, type Fault } from "../problems";
import type { ZipEntry } from "./centralEntry";
import { readDirectory } from "./directory";
import { packedEntry, type PackedEntry } from "./packedEntry";
import { readEntry, type ZipTools } from "./readEntry";

/** A zip by part names: without leading `/`, compared without case as OPC says. */
export interface Archive {
  readonly names: readonly string[];
  /** Entries that were left out because their name leads out of the package. */
  readonly oddNames: readonly string[];
  has(part: string): boolean;
  /** The unpacked bytes; each call unpacks again, so that nothing large is kept. */
  read(part: string): Uint8Array | Fault;
  /** The bytes as they stand in the file, to be taken over into another. */
  packed(part: string): PackedEntry | Fault;
}

/** Opens a zip without unpacking anything. */
export function openArchive(bytes: Uint8Array, limits: Limits, tools?: ZipTools): Archive | Fault {
  const entries = readDirectory(bytes, limits);
  if (isFault(entries)) return entries;
  const names: string[] = [];
  const parts = new Map<string, ZipEntry[]>();
  const oddNames: string[] = [];
  for (const entry of entries) {
    const name = entry.name.replace(/\\/g, "/").replace(/^\/+/, "");
    if (name.split("/").includes("..") || /^[a-z]:/i.test(name)) {
      oddNames.push(entry.name);
      continue;
    }
    const key = name.toLowerCase();
    const versions = parts.get(key);
    if (versions) versions.push(entry);
    else parts.set(key, [entry]);
    names.push(name);
  }
  const only = (part: string): ZipEntry | Fault => {
    const versions = parts.get(part.toLowerCase());
    const entry = versions?.[0];
    if (!versions || !entry) return fault("part-missing", part);
    const same = versions.every((other) => other.crc === entry.crc && other.size === entry.size);
    return same ? entry : fault("duplicate-part", part);
  };
  return {
    names,
    oddNames,
    has: (part) => parts.has(part.toLowerCase()),
    read(part) {
      const entry = only(part);
      return isFault(entry) ? entry : readEntry(bytes, entry, tools);
    },
    packed(part) {
      const entry = only(part);
      return isFault(entry) ? entry : packedEntry(bytes, entry);
    },
  };
}
