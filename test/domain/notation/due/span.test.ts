import { readSpan } from "../../../../src/domain/notation/due/span";

describe("readSpan", () => {
  it.each([
    ["quy ii-iii/2021", "2021-04-01", "2021-09-30"],
    ["quy iii, iv/2021", "2021-07-01", "2021-12-31"],
    ["quy i, ii, iii/2021", "2021-01-01", "2021-09-30"],
    ["quy 2-3/2021", "2021-04-01", "2021-09-30"],
    ["quy iv/2021-quy i/2022", "2021-10-01", "2022-03-31"],
    ["thang 9-10/2021", "2021-09-01", "2021-10-31"],
    ["11/2021-02/2022", "2021-11-01", "2022-02-28"],
    ["15-20/12/2021", "2021-12-15", "2021-12-20"],
    ["01/3 den 15/4/2021", "2021-03-01", "2021-04-15"],
    ["2022-2030", "2022-01-01", "2030-12-31"],
  ])("%p runs from %s to %s", (words, first, last) => {
    expect(readSpan(words)).toEqual({ kind: "range", first, last });
  });

  it("leaves the year open where none is written", () => {
    expect(readSpan("quy ii-iii")).toEqual({ kind: "range", first: null, last: null });
  });

  it.each([
    "quy i/2022, quy ii",
    "15/02/2021, 29/02, 15/03/2021",
    "15/4/2021-01/3/2021",
    "31/02/2021",
    "2025-2021",
  ])("finds %p impossible", (words) => {
    expect(readSpan(words)).toBe("impossible");
  });

  it.each(["", "abc", "2021-", "quy ii, abc", "1,2,3,4,5,6,7"])("finds no time in %p", (words) => {
    expect(readSpan(words)).toBeNull();
  });
});
