import type { Indicator } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import { indexKept } from "../plan/indexRenewed";

/** Which rows of a list belong together: a row and those that detail it (`Trong đó`). */
export interface Families {
  /** Whether any row details another. */
  readonly areThere: boolean;
  /** The row that a row details; null where it details none. */
  readonly wholeOf: (row: Indicator) => Indicator | null;
  /** The rows that detail what a row details, itself among them. */
  readonly besides: (row: Indicator) => readonly Indicator[];
  readonly detailsOf: (row: Indicator) => readonly Indicator[];
}

/** The families of a list of indicators. */
export const familiesOf = indexOnce((rows: readonly Indicator[]): Families => {
  const { places, details } = kinshipIn(rows);
  const under = (key: string | null): readonly Indicator[] =>
    ((key !== null && details.get(key)) || []).map((place) => rows[place]!);
  return {
    areThere: details.size > 0,
    wholeOf: ({ parent }) => (parent === null ? null : (rows[places.get(parent) ?? -1] ?? null)),
    besides: ({ parent }) => under(parent),
    detailsOf: ({ key }) => under(key),
  };
});

/** Places in a list, by the keys of rows. */
interface Kinship {
  readonly places: ReadonlyMap<string, number>;
  /** By the key of the row that they detail. */
  readonly details: ReadonlyMap<string, readonly number[]>;
}

const kinshipIn = indexKept<Indicator, Kinship>(
  (rows) => {
    const details = new Map<string, number[]>();
    rows.forEach(({ parent }, place) => {
      if (parent === null) return;
      const own = details.get(parent);
      if (own) own.push(place);
      else details.set(parent, [place]);
    });
    return { places: new Map(rows.map(({ key }, place) => [key, place])), details };
  },
  (before, now) => before.key === now.key && before.parent === now.parent
);
