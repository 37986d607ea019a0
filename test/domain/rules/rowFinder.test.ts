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
    const alike = [...first.slice(0, 2), row("b", "c"), first[3]!];
    expect(find(alike)).toBe(found);
    const other = [row(), row("d"), alike[2]!, row("e")];
    expect(find(other)).toEqual(["d", "b", "c", "e"]);
    expect(looks).toBe(4 + 1 + 3);
  });

  it("is not looked for again in a row of which nothing that matters is another", () => {
    const find = jest.fn(({ marks }: Row) => [...marks]);
    const finder = rowFinder(find, ({ marks }) => marks.map((mark) => MARKS.get(mark)!));
    const found = finder([row("a"), row("b")]);
    expect(finder([row("a"), row("b")])).toBe(found);
    expect(finder([row("a"), row("c")])).toEqual(["a", "c"]);
    expect(find).toHaveBeenCalledTimes(2 + 1);
  });
});

const MARKS = new Map(["a", "b", "c"].map((mark) => [mark, { mark }]));
