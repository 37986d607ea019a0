/** Names and units come again in every book of a pull; what a long session leaves behind must not grow for ever. */
const MOST = 10_000;

/** A function of texts that remembers what it gave: the same names come from hundreds of agencies. */
export function remembered<Result>(
  compute: (text: string) => Result,
  most = MOST
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = compute(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
