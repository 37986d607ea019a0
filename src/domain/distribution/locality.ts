/** A locality (địa phương) as a target of the province is shared out to it. */
export interface Locality {
  readonly name: string;
  /** What it reached in the year before the first one; null where that is not known. */
  readonly actual: number | null;
  /** What it counts by: population, households, area; null where nobody stated it. */
  readonly weight: number | null;
  /** The best that it can reach, such as the number of its communes; null for the bound of the indicator. */
  readonly limit: number | null;
  /** Its targets that stay as they are, by year. */
  readonly held: ReadonlyMap<number, number>;
}
