/** How a list follows an earlier one: it is as long, and holds the same items everywhere but at some places. */
export interface Renewal<Item> {
  readonly from: readonly Item[];
  /** Ascending. */
  readonly places: readonly number[];
}

const renewals = new WeakMap<readonly unknown[], Renewal<unknown>>();

/** A list with other items at some places, which knows the list that it follows: the same list where there are none. */
export function renewedList<Item>(
  from: readonly Item[],
  items: ReadonlyMap<number, Item>
): readonly Item[] {
  if (items.size === 0) return from;
  const list = [...from];
  for (const [place, item] of items) list[place] = item;
  renewals.set(list, { from, places: [...items.keys()].sort((a, b) => a - b) });
  // Lists of a long sitting must not hold on to each other one by one.
  renewals.delete(from);
  return list;
}

/**
 * Builds the index of a list on first use; of a list that follows another whose index is known, only the places that
 * differ are looked at. `renew` gives a new index, or the old one where nothing in it changes.
 */
export function indexRenewed<Item, Index>(
  build: (list: readonly Item[]) => Index,
  renew: (known: Index, list: readonly Item[], renewal: Renewal<Item>) => Index
): (list: readonly Item[]) => Index {
  const built = new WeakMap<readonly Item[], { readonly index: Index }>();
  return (list) => {
    const known = built.get(list);
    if (known) return known.index;
    const renewal = renewals.get(list) as Renewal<Item> | undefined;
    const before = renewal && built.get(renewal.from);
    const index = before && renewal ? renew(before.index, list, renewal) : build(list);
    built.set(list, { index });
    return index;
  };
}
