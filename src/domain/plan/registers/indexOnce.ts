/** Builds the index of a list on first use and keeps it as long as the list lives; lists never change. */
export function indexOnce<List extends object, Index>(
  build: (list: List) => Index
): (list: List) => Index {
  const built = new WeakMap<List, Index>();
  return (list) => {
    let index = built.get(list);
    if (index === undefined) {
      index = build(list);
      built.set(list, index);
    }
    return index;
  };
}
