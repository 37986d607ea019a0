import { parseArea } from "../../src/domain/sheet";
import { intersect, isOnGrid, joined, shiftedArea, shiftedRun } from "../../src/model/area";
import { subtractArea } from "../../src/domain/subtractArea";

const area = (address: string) => parseArea(address)!;
const orNull = (address: string | null) => (address === null ? null : area(address));

describe("areas", () => {
  it.each([
    ["A1:C3", "B2:D4", "B2:C3"],
    ["A1:C3", "D1", null],
    ["A1", "A1", "A1"],
  ])("%s and %s share %s", (a, b, common) => {
    expect(intersect(area(a), area(b))).toEqual(orNull(common));
  });

  it.each([
    ["A1:B2", "A3:B4", "A1:B4"],
    ["A1:B2", "C1:D2", "A1:D2"],
    ["A1:B4", "A2", "A1:B4"],
    ["A1:B2", "A4:B4", null],
    ["A1:B2", "A3:C3", null],
  ])("%s and %s are together %s", (a, b, whole) => {
    expect(joined(area(a), area(b))).toEqual(orNull(whole));
    expect(joined(area(b), area(a))).toEqual(orNull(whole));
  });

  it.each([
    ["B2:C4", "rows", 0, 2, "B4:C6"],
    ["B2:C4", "rows", 2, 2, "B2:C6"],
    ["B2:C4", "rows", 4, 2, "B2:C4"],
    ["B2:C4", "rows", 0, -1, "B1:C3"],
    ["B2:C4", "rows", 2, -9, "B2:C2"],
    ["B2:C4", "rows", 1, -3, null],
    ["B2:C4", "columns", 1, -1, "B2:B4"],
    ["B2:C4", "columns", 1, 1, "C2:D4"],
  ] as const)("%s after %s at %i by %i is %s", (a, axis, at, count, result) => {
    expect(shiftedArea(area(a), axis, at, count)).toEqual(orNull(result));
  });

  it("is cut at the grid's end", () => {
    expect(shiftedArea(area("A1048570:A1048576"), "rows", 0, 3)).toEqual(area("A1048573:A1048576"));
    expect(shiftedRun({ first: 3, last: 5 }, 4, -1)).toEqual({ first: 3, last: 4 });
  });

  it.each([
    [{ top: 0, left: 0, bottom: 0, right: 16_383 }, true],
    [{ top: 0, left: 0, bottom: 0, right: 16_384 }, false],
    [{ top: -1, left: 0, bottom: 0, right: 0 }, false],
    [{ top: 2, left: 0, bottom: 1, right: 0 }, false],
    [{ top: 0.5, left: 0, bottom: 1, right: 0 }, false],
  ])("%j on the grid: %s", (one, expected) => expect(isOnGrid(one)).toBe(expected));

  it.each([
    ["A1:C3", "B2", ["A1:C1", "A3:C3", "A2", "C2"]],
    ["A1:C3", "A1:C2", ["A3:C3"]],
    ["A1:C3", "D4", ["A1:C3"]],
    ["A1:C3", "A1:D9", []],
  ])("%s without %s leaves %j", (a, b, rest) => {
    expect(subtractArea(area(a), area(b))).toEqual(rest.map(area));
  });
});
