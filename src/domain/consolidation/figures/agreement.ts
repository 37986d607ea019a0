import { fingerprint } from "../../rules/fingerprint";
import type { Decision } from "../answers";
import type { Candidate, Ground } from "../consolidation";

/** In which order grounds are usually believed; the assigned figure is not ours to change. */
const BELIEVED: readonly Ground[] = [
  "decision",
  "assigned",
  "statistics",
  "owner",
  "other",
  "master",
  "localities",
  "parts",
];

/** Voices that say the same become one, named after the most believed; what remains stands in the order of belief. */
export function differing<V extends Candidate>(
  voices: readonly V[],
  same: (one: V, other: V) => boolean
): readonly V[] {
  const ordered = [...voices].sort(
    (a, b) => BELIEVED.indexOf(a.ground) - BELIEVED.indexOf(b.ground)
  );
  const groups: V[][] = [];
  for (const voice of ordered) {
    const group = groups.find(([first]) => same(first!, voice));
    if (group) group.push(voice);
    else groups.push([voice]);
  }
  return groups.map(([first, ...others]) =>
    others.length === 0
      ? first!
      : { ...first!, agencies: [first!, ...others].flatMap(({ agencies }) => agencies) }
  );
}

/** Mark of what a decision is between: it changes with every value and ground, not with who else repeats a value. */
export function markOf(candidates: readonly Candidate[]): string {
  return fingerprint(JSON.stringify(candidates.map(({ ground, value }) => [ground, value])));
}

/** Decisions by row and field, and which of them were still good for something. */
export class Decisions {
  private readonly byPlace: ReadonlyMap<string, Decision>;
  private readonly used = new Set<Decision>();

  constructor(private readonly all: readonly Decision[]) {
    this.byPlace = new Map(all.map((one) => [placeOf(one.key, one.field), one]));
  }

  /** The decision between these values; null where there is none, or it was between others. */
  between(key: string, field: string, values: string): Decision | null {
    const decision = this.byPlace.get(placeOf(key, field));
    if (decision?.values !== values) return null;
    this.used.add(decision);
    return decision;
  }

  /** Those that hold no longer. */
  get lapsed(): readonly Decision[] {
    return this.all.filter((one) => !this.used.has(one));
  }
}

function placeOf(key: string, field: string): string {
  return `${field}|${key}`;
}
