import { cellAddress } from "../../../domain/sheet";
import { isFault, type Fault } from "../../problems";
import { decodeUtf8 } from "../../xml/utf8";
import { withEdits } from "../spanEdits";
import { openedTag, patchedTag, splitTag } from "../tags";
import { indexSheet } from "./indexSheet";

interface OrderedRow {
  readonly tag: string;
  /** Cells by column, as the file writes them. */
  readonly cells: Map<number, string>;
}

/**
 * The worksheet with its rows and cells in order, each once and with its address, so that others can be put between
 * them. Where a cell is written twice the later one counts, as when reading.
 */
export function orderedSheet(bytes: Uint8Array, part: string): Uint8Array | Fault {
  const index = indexSheet(bytes, part, () => true);
  if (isFault(index)) return index;
  const data = index.elements.find(({ name }) => name === "sheetData");
  if (!data) return bytes;
  const rows = new Map<number, OrderedRow>();
  for (const row of index.rows) {
    const tag = decodeUtf8(bytes, row.start, row.tagEnd).replace(/\s*\/?>$/, "/>");
    const ordered = rows.get(row.index) ?? { tag, cells: new Map<number, string>() };
    rows.set(row.index, ordered);
    for (const cell of row.cells) {
      const xml = decodeUtf8(bytes, cell.start, cell.end);
      ordered.cells.set(cell.column, withAddress(xml, cellAddress(row.index, cell.column)));
    }
  }
  const text = [...rows].sort(byNumber).map(rowXml).join("");
  return withEdits(bytes, [{ start: data.tagEnd, end: data.contentEnd, text }]);
}

function rowXml([index, { tag, cells }]: readonly [number, OrderedRow]): string {
  const numbered = patchedTag(tag, { r: index + 1 });
  const content = [...cells].sort(byNumber).map(([, xml]) => xml);
  return content.length === 0 ? numbered : openedTag(numbered, content.join(""));
}

function withAddress(cell: string, address: string): string {
  const [tag, rest] = splitTag(cell);
  return patchedTag(tag, { r: address }) + rest;
}

function byNumber([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number {
  return a - b;
}
