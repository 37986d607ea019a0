import { indexOnce } from "../../../../src/domain/plan/registers/indexOnce";

it("builds once a list, and again for another list", () => {
  const build = jest.fn((list: readonly number[]) => list.length);
  const count = indexOnce(build);
  const list = [1, 2];
  expect([count(list), count(list), count([])]).toEqual([2, 2, 0]);
  expect(build).toHaveBeenCalledTimes(2);
});

it("keeps an index that is zero", () => {
  const build = jest.fn(() => 0);
  const index = indexOnce(build);
  const list: readonly number[] = [];
  index(list);
  index(list);
  expect(build).toHaveBeenCalledTimes(1);
});
