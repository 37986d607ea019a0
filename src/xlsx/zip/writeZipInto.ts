import { fault, type Fault } from "../problems";
import { crc32 } from "./crc32";
import { DEFLATED } from "./packedEntry";
import type { NamedEntry } from "./writeZip";
import { centralRecord, endRecord, localRecord, type EntryFacts } from "./zipRecords";

/** Where a file is written piece by piece. */
export interface FileSink {
  write(piece: Uint8Array, at: number): Promise<void>;
}

/** Gives raw deflate of pieces as they come. */
export type Packer = (pieces: Iterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** A file of a zip to be whose content is made while it is written. */
export interface FlowingEntry {
  readonly name: string;
  readonly pieces: () => Iterable<Uint8Array>;
}

/** What the plain format of zips can count; a table of a million rows stays far below. */
const MOST_BYTES = 0xffffffff;

/** Writes a zip of entries, then of those whose content is made on the way: no more than a piece of one is held. */
export async function writeZipInto(
  sink: FileSink,
  entries: readonly NamedEntry[],
  flowing: readonly FlowingEntry[],
  packer: Packer
): Promise<Fault | null> {
  const directory: { readonly facts: EntryFacts; readonly start: number }[] = [];
  let at = 0;
  for (const { packed, ...entry } of entries) {
    const facts = { ...entry, packedSize: packed.length };
    directory.push({ facts, start: at });
    at = await writeAt(sink, at, [localRecord(facts), packed]);
  }
  for (const { name, pieces } of flowing) {
    const start = at;
    const content = measured(pieces());
    at += localRecord({ name, ...NOTHING }).length;
    const contentStart = at;
    for await (const piece of packer(content.pieces)) at = await writeAt(sink, at, [piece]);
    const facts = { name, ...content.facts(), packedSize: at - contentStart };
    if (Math.max(at, facts.size) > MOST_BYTES) return fault("content-too-large", `${name} > 4 GB`);
    // Only now is known what stands before the content.
    await sink.write(localRecord(facts), start);
    directory.push({ facts, start });
  }
  const records = directory.map(({ facts, start }) => centralRecord(facts, start));
  const end = await writeAt(sink, at, records);
  await sink.write(endRecord({ entries: records.length, start: at, size: end - at }), end);
  return null;
}

const NOTHING = { method: DEFLATED, crc: 0, size: 0, packedSize: 0 };

/** Writes pieces one behind the other; gives the place behind them. */
async function writeAt(
  sink: FileSink,
  start: number,
  pieces: readonly Uint8Array[]
): Promise<number> {
  let at = start;
  for (const piece of pieces) {
    await sink.write(piece, at);
    at += piece.length;
  }
  return at;
}

/** The pieces, and what they were when all have passed. */
function measured(pieces: Iterable<Uint8Array>) {
  let size = 0;
  let crc = 0;
  function* passing(): Generator<Uint8Array> {
    for (const piece of pieces) {
      size += piece.length;
      crc = crc32(piece, crc);
      yield piece;
    }
  }
  return { pieces: passing(), facts: () => ({ method: DEFLATED, size, crc }) };
}
