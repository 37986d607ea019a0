/**
 * The fewest of some holds that can't all stay: leaving out any one of them would make room. None where there is no room
 * even without them. Halves them, so that few of many take few trials.
 */
export function conflictingHolds<Hold>(
  holds: readonly Hold[],
  isPossible: (kept: readonly Hold[]) => boolean
): readonly Hold[] {
  if (!isPossible([])) return [];
  const found = (
    standing: readonly Hold[],
    added: boolean,
    candidates: readonly Hold[]
  ): readonly Hold[] => {
    if (added && !isPossible(standing)) return [];
    if (candidates.length <= 1) return candidates;
    const half = candidates.length >> 1;
    const [first, second] = [candidates.slice(0, half), candidates.slice(half)];
    const ofSecond = found([...standing, ...first], true, second);
    const ofFirst = found([...standing, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  };
  return found([], false, holds);
}
