import { stale } from "../docs/generate";

it("has every generated document up to date", () => {
  expect(stale()).toEqual([]);
});
