/** How often each key occurs, the most frequent first, ties in the order of first appearance. */
export function tally(keys: readonly string[]): readonly (readonly [key: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** A few examples as a sentence quotes them: `“a”, “b”, “c”`. */
export function quoted(examples: Iterable<string>, most = 3): string {
  const named = [...new Set(examples)].slice(0, most);
  return named.map((one) => `“${one}”`).join(", ");
}
