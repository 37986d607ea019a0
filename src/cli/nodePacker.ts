import { Readable } from "node:stream";
import { createDeflateRaw } from "node:zlib";
import type { Packer } from "../xlsx/zip/writeZipInto";

/** How many pieces wait to be packed: while one is, the next is made. */
const WAITING = 4;
const OUTPUT = 256 * 1024;

/** Packs beside the main thread, so that two cores make a file together. */
export const nodePacker: Packer = async function* (pieces) {
  const source = Readable.from(pieces, { highWaterMark: WAITING });
  const packed = createDeflateRaw({ level: 6, chunkSize: OUTPUT });
  source.on("error", (error) => packed.destroy(error));
  for await (const piece of source.pipe(packed)) yield piece as Uint8Array;
};
