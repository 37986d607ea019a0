import type { Area } from "../domain/sheet";

/** What one request or response may weigh; Excel on the web refuses 5 MB. */
export const BLOCK_BYTES = 4_000_000;

/** Splits an area by rows so that no piece weighs more than a block; a single row is never split. */
export function rowBlocks(area: Area, bytesPerRow: number): Area[] {
  const rows = Math.max(1, Math.floor(BLOCK_BYTES / Math.max(1, bytesPerRow)));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return blocks;
}

/** Puts things that go together into one request, up to the weight of a block. */
export function batchesByWeight<Item>(
  items: readonly Item[],
  bytesOf: (item: Item) => number
): Item[][] {
  const groups: Item[][] = [];
  let weight = Infinity;
  for (const item of items) {
    const bytes = bytesOf(item);
    if (weight + bytes > BLOCK_BYTES) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)!.push(item);
    weight += bytes;
  }
  return groups;
}

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

/** The part of `area` that lies within `bounds`, or null. */
export function intersection(area: Area, bounds: Area): Area | null {
  const cut = {
    top: Math.max(area.top, bounds.top),
    left: Math.max(area.left, bounds.left),
    bottom: Math.min(area.bottom, bounds.bottom),
    right: Math.min(area.right, bounds.right),
  };
  return cut.top <= cut.bottom && cut.left <= cut.right ? cut : null;
}
