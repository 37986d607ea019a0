import { attributeValue } from "../xml/attributes";
import { isNamed, nextTag, skipElement, tagCursor, type TagCursor } from "../xml/tagCursor";

/**
 * How many cells with content the tables of an OpenDocument sheet stand for: one element may say that it counts a
 * thousand times across and its row a million times down. Stops counting beyond `limit`.
 */
export function repeatedCells(content: Uint8Array, limit: number): number {
  const cursor = tagCursor(content);
  let cells = 0;
  let down = 1;
  while (cells <= limit && nextTag(cursor)) {
    if (cursor.kind === "close") continue;
    if (isNamed(cursor, "table-row")) down = repetition(cursor, "table:number-rows-repeated");
    else if (isNamed(cursor, "table-cell") && holdsSomething(cursor)) {
      cells += down * repetition(cursor, "table:number-columns-repeated");
      if (!skipElement(cursor)) break;
    }
  }
  return cells;
}

function holdsSomething(cell: TagCursor): boolean {
  return (
    cell.kind === "open" ||
    attributeValue(cell, "office:value-type") !== null ||
    attributeValue(cell, "table:formula") !== null
  );
}

function repetition(tag: TagCursor, attribute: string): number {
  const count = Number(attributeValue(tag, attribute) ?? 1);
  return Number.isFinite(count) && count > 1 ? count : 1;
}
