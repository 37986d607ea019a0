import type { Limits } from "../../limits";
import { readRelationships } from "../../parts/relationships";
import { isFault } from "../../problems";
import type { Archive } from "../../zip/archive";

/** Parts that some parts lead to and nothing else does, themselves among them: what goes with deleted sheets. */
export function partsOnlyOf(
  archive: Archive,
  roots: readonly string[],
  limits: Limits
): readonly string[] {
  const gone = new Set(roots.map((part) => part.toLowerCase()));
  const kept = reached(archive, [""], limits, (part) => gone.has(part.toLowerCase()));
  const found = reached(archive, roots, limits, (part) => kept.has(part.toLowerCase()));
  return archive.names.filter((name) => found.has(name.toLowerCase()));
}

function reached(
  archive: Archive,
  roots: readonly string[],
  limits: Limits,
  isBarred: (part: string) => boolean
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part.toLowerCase())) continue;
    found.add(part.toLowerCase());
    const relationships = readRelationships(archive, part, limits);
    if (isFault(relationships)) continue;
    for (const { part: target } of relationships) {
      if (target !== null && !isBarred(target)) waiting.push(target);
    }
  }
  return found;
}
