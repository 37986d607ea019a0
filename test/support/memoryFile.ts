import type { FileSink } from "../../src/xlsx/zip/writeZipInto";

/** A file in memory that is written piece by piece. */
export function memoryFile(): FileSink & { bytes(): Uint8Array } {
  let content = new Uint8Array(0);
  return {
    write(piece, at) {
      const longer = new Uint8Array(Math.max(content.length, at + piece.length));
      longer.set(content);
      longer.set(piece, at);
      content = longer;
      return Promise.resolve();
    },
    bytes: () => content,
  };
}
