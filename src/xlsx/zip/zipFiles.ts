import { packEntry, writeZip } from "./writeZip";

/** A .zip of whole files in their order: the same files always give the same bytes. */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Uint8Array {
  return writeZip(files.map(({ name, bytes }) => packEntry(name, bytes)));
}
