import { indexRenewed } from "../plan/renewedList";
import { sameItems } from "../sameItems";

/** What was found in a list, by the places of its rows. */
interface FoundByPlace<Found> {
  readonly byPlace: ReadonlyMap<number, readonly Found[]>;
  readonly all: readonly Found[];
}

/**
 * What is found in the rows of a list, in their order. Where rows were typed over only they are searched again, and the
 * result is the same list as long as nothing else is found; `find` must look at nothing but its row.
 */
export function rowFinder<Row extends object, Found>(
  find: (row: Row) => readonly Found[]
): (rows: readonly Row[]) => readonly Found[] {
  const found = indexRenewed<Row, FoundByPlace<Found>>(
    (rows) => {
      const byPlace = new Map<number, readonly Found[]>();
      rows.forEach((row, place) => {
        const own = find(row);
        if (own.length > 0) byPlace.set(place, own);
      });
      return { byPlace, all: [...byPlace.values()].flat() };
    },
    (known, rows, { places }) => {
      const others = places.flatMap((place) => {
        const own = find(rows[place]!);
        return sameItems(own, known.byPlace.get(place) ?? []) ? [] : [[place, own] as const];
      });
      if (others.length === 0) return known;
      const byPlace = new Map([...known.byPlace, ...others]);
      const filled = [...byPlace].filter(([, own]) => own.length > 0).sort(([a], [b]) => a - b);
      return { byPlace: new Map(filled), all: filled.flatMap(([, own]) => own) };
    }
  );
  return (rows) => found(rows).all;
}
