/** Whether two lists hold the same objects in the same order. */
export function sameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return (
    one === other || (one.length === other.length && one.every((item, i) => item === other[i]))
  );
}
