import type { ReadCells } from "./readCells";

/** What one cell weighs in a response before anything is known of it: value, formula, format and type of a short text. */
export const BYTES_PER_CELL = 80;
/** What a blank cell weighs: `"","","General","Empty",`. */
export const BLANK_BYTES = 24;
/** What asking for an area weighs beside its cells: the request names the sheet, the range and what is wanted of it. */
export const CALL_BYTES = 1_600;
/** A character comes twice, as value and as formula, and some Vietnamese letters take two bytes or three. */
const BYTES_PER_CHARACTER = 3;
/** Rows further down may be heavier than the first ones; a block that turns out too heavy is read again in halves. */
const MARGIN = 1.2;

/** What a cell of a sheet is likely to weigh, in bytes, judged by a part of the sheet with so many cells in use. */
export function likelyCellBytes({ contentBytes }: ReadCells, usedCells: number): number {
  return usedCells === 0 ? BYTES_PER_CELL : withMargin(BLANK_BYTES + contentBytes / usedCells);
}

/** What a cell of so many characters is likely to weigh, in bytes. */
export function cellBytesOf(length: number): number {
  return withMargin(BLANK_BYTES + BYTES_PER_CHARACTER * length);
}

function withMargin(bytes: number): number {
  return Math.ceil(bytes * MARGIN);
}
