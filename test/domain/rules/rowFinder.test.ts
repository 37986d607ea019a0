import { renewedList } from "../../../src/domain/plan/renewedList";
import { rowFinder } from "../../../src/domain/rules/rowFinder";

interface Row {
  readonly marks: readonly string[];
}

const row = (...marks: string[]): Row => ({ marks });

describe("what is found row by row", () => {
  it("stays in the order of the rows, and is the same list while nothing else is found", () => {
    let looks = 0;
    const find = rowFinder(({ marks }: Row) => {
      looks += 1;
      return marks;
    });
    const first = [row("a"), row(), row("b", "c"), row()];
    const found = find(first);
    expect(found).toEqual(["a", "b", "c"]);
    const alike = renewedList(first, new Map([[2, row("b", "c")]]));
    expect(find(alike)).toBe(found);
    const other = renewedList(
      alike,
      new Map([
        [3, row("e")],
        [1, row("d")],
        [0, row()],
      ])
    );
    expect(find(other)).toEqual(["d", "b", "c", "e"]);
    expect(looks).toBe(4 + 1 + 3);
  });
});
