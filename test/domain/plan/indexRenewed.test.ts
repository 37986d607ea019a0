import { indexKept, indexRenewed } from "../../../src/domain/plan/indexRenewed";

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

describe("the index of a list", () => {
  it("comes from that of the list before it, by the places that differ", () => {
    const { work, sumOf } = counted();
    const first = [1, 2, 3];
    const second = [1, 2, 5];
    expect([sumOf(first), sumOf(second), sumOf([4, 0, 5]), sumOf(second)]).toEqual([6, 8, 9, 8]);
    expect(work).toEqual({ walks: 1, looks: 3 });
  });

  it("is built anew for a list of another length", () => {
    const { work, sumOf } = counted();
    expect([sumOf([1, 2, 3]), sumOf([1, 2]), sumOf([1, 7])]).toEqual([6, 3, 8]);
    expect(work).toEqual({ walks: 2, looks: 1 });
  });

  it("stays the same object while every item is like the one before it", () => {
    const lengths = indexKept(
      (words: readonly string[]) => words.map(({ length }) => length),
      (before, now) => before.length === now.length
    );
    const first = lengths(["ba", "bốn"]);
    expect(lengths(["hai", "bốn"])).toEqual([3, 3]);
    expect(lengths(["sáu", "bảy"])).toEqual([3, 3]);
    expect(lengths(["sáu", "bảy"])).not.toBe(first);
    const kept = lengths(["năm", "mốt"]);
    expect(lengths(["ghế", "bàn"])).toBe(kept);
  });

  it("is that of another list where that is told, and is renewed from there", () => {
    const { work, sumOf } = counted();
    const [first, alike] = [
      [1, 2, 3],
      [2, 2, 2],
    ];
    expect(sumOf(first)).toBe(6);
    sumOf.keep(first, alike);
    expect([sumOf(alike), sumOf([2, 2, 7])]).toEqual([6, 11]);
    expect(work).toEqual({ walks: 1, looks: 1 });
    sumOf.keep([9], [8]);
    expect(sumOf([8])).toBe(8);
  });
});
