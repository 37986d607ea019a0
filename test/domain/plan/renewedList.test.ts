import { indexRenewed, renewedList } from "../../../src/domain/plan/renewedList";

/** Sums of a list, and how often a list was walked and a place looked at. */
function counted() {
  const work = { walks: 0, looks: 0 };
  const sumOf = indexRenewed<number, number>(
    (list) => {
      work.walks += 1;
      return list.reduce((sum, one) => sum + one, 0);
    },
    (sum, list, { from, places }) =>
      places.reduce((now, place) => {
        work.looks += 1;
        return now - from[place]! + list[place]!;
      }, sum)
  );
  return { work, sumOf };
}

describe("a list that follows another", () => {
  it("has other items at its places, and is the same list where there are none", () => {
    const first = [1, 2, 3];
    expect(renewedList(first, new Map([[1, 9]]))).toEqual([1, 9, 3]);
    expect(first).toEqual([1, 2, 3]);
    expect(renewedList(first, new Map())).toBe(first);
  });

  it("has its index from the other one's, looking at the places that differ", () => {
    const { work, sumOf } = counted();
    const first = [1, 2, 3];
    expect(sumOf(first)).toBe(6);
    const second = renewedList(first, new Map([[2, 5]]));
    const third = renewedList(
      second,
      new Map([
        [1, 0],
        [0, 4],
      ])
    );
    expect(sumOf(second)).toBe(8);
    expect(sumOf(third)).toBe(9);
    expect(sumOf(third)).toBe(9);
    // The list in between was asked for too late: what it followed was let go of.
    expect(work).toEqual({ walks: 2, looks: 2 });
  });

  it("is walked where the index of the other one was never asked for", () => {
    const { work, sumOf } = counted();
    expect(sumOf(renewedList([1, 2, 3], new Map([[0, 7]])))).toBe(12);
    expect(work).toEqual({ walks: 1, looks: 0 });
  });
});
