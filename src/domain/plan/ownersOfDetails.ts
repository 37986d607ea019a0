import type { Indicator } from "./plan";

/** The rows with the owner (Cơ quan chủ trì theo dõi) of each: a detail without one of its own has that of the row it details. */
export function ownersOfDetails(indicators: readonly Indicator[]): readonly Indicator[] {
  const ownerOf = new Map<string, Indicator["owner"]>();
  return indicators.map((row) => {
    const named = row.owner && row.owner.text !== "" ? row.owner : null;
    const owner = named ?? (row.parent === null ? null : (ownerOf.get(row.parent) ?? null));
    ownerOf.set(row.key, owner);
    return named || owner === null ? row : { ...row, owner };
  });
}
