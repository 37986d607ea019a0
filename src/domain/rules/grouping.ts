/** Rows sheet by sheet, in the order of first appearance. */
export function bySheet<Row extends { readonly sheet: string }>(
  rows: readonly Row[]
): readonly (readonly Row[])[] {
  return groupBy(rows, ({ sheet }) => sheet);
}

/** Items by key, in the order of first appearance. */
export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
