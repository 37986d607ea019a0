import { indexOnce } from "../plan/registers/indexOnce";

/** Rows sheet by sheet, in the order of first appearance. */
export function bySheet<Row extends { readonly sheet: string }>(
  rows: readonly Row[]
): readonly (readonly Row[])[] {
  return sheetGroups(rows) as readonly (readonly Row[])[];
}

/** Many rules ask for the same. */
const sheetGroups = indexOnce((rows: readonly { readonly sheet: string }[]) =>
  groupBy(rows, ({ sheet }) => sheet)
);

/** Items by key, in the order of first appearance. */
export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string
): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return [...groups.values()];
}
