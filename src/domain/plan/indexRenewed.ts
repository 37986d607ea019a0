/** How a list differs from an earlier one of its length. */
export interface Renewal<Item> {
  readonly from: readonly Item[];
  /** Where other items stand, ascending. */
  readonly places: readonly number[];
}

/** Gives the index of a list. */
export interface RenewedIndex<Item, Index> {
  (list: readonly Item[]): Index;
  /** Tells that in all that matters to the index a list is like an earlier one. */
  readonly keep: (from: readonly Item[], list: readonly Item[]) => void;
}

/**
 * Builds the index of a list on first use; where the list is as long as the one that was asked for before it, only the
 * places that differ are looked at. Lists of two kinds (indicators, tasks) need an index each: they would displace each
 * other. `renew` gives a new index, or the old one where nothing in it changes.
 */
export function indexRenewed<Item, Index>(
  build: (list: readonly Item[]) => Index,
  renew: (known: Index, list: readonly Item[], renewal: Renewal<Item>) => Index
): RenewedIndex<Item, Index> {
  const built = new WeakMap<readonly Item[], { readonly index: Index }>();
  // A plan that nobody holds any more must not be held here.
  let last: WeakRef<readonly Item[]> | null = null;
  const note = (list: readonly Item[], own: { readonly index: Index }): void => {
    built.set(list, own);
    last = new WeakRef(list);
  };
  const indexOf = (list: readonly Item[]): Index => {
    const known = built.get(list);
    if (known) return known.index;
    const from = last?.deref();
    const before = from && built.get(from);
    const index =
      before && from.length === list.length
        ? renew(before.index, list, { from, places: placesThatDiffer(from, list) })
        : build(list);
    note(list, { index });
    return index;
  };
  const keep = (from: readonly Item[], list: readonly Item[]): void => {
    const known = built.get(from);
    if (known) note(list, known);
  };
  return Object.assign(indexOf, { keep });
}

/** An index that stays as it is while every item of a list is like the one that stood in its place. */
export function indexKept<Item, Index>(
  build: (list: readonly Item[]) => Index,
  isAlike: (before: Item, now: Item) => boolean
): RenewedIndex<Item, Index> {
  return indexRenewed(build, (known, list, { from, places }) =>
    places.every((place) => isAlike(from[place]!, list[place]!)) ? known : build(list)
  );
}

function placesThatDiffer<Item>(from: readonly Item[], list: readonly Item[]): number[] {
  const places: number[] = [];
  for (let place = 0; place < list.length; place++) {
    if (from[place] !== list[place]) places.push(place);
  }
  return places;
}
