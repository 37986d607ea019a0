import { readRowsOnce } from "../../../src/domain/plan/readRowsOnce";

const row = (index: number) => ({ index, values: [index] });

it("reads a row again only where it or one of its tails is another object", () => {
  const read: number[] = [];
  const once = readRowsOnce(({ row: { index }, tails }) => read.push(index + tails.length));
  const [first, tail] = [row(1), row(2)];
  once({ row: first, tails: [] });
  once({ row: first, tails: [] });
  once({ row: first, tails: [tail] });
  once({ row: first, tails: [tail] });
  once({ row: first, tails: [row(2)] });
  once({ row: row(1), tails: [] });
  once({ row: row(5), tails: [] });
  expect(read).toEqual([1, 2, 2, 1, 5]);
});
