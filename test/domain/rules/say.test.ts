import { bareNumber } from "../../../src/domain/rules/say";

it.each([
  [2022, "2022", "2022"],
  [1234.5, "1234,5", "1234.5"],
  [-0.1 - 0.2, "-0,3", "-0.3"],
])("shows %d as a cell without a format does", (value, vi, en) => {
  expect(bareNumber(value)).toEqual({ vi, en });
});
