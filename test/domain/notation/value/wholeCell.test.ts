import { readWholeCell } from "../../../../src/domain/notation/value/wholeCell";

describe("readWholeCell", () => {
  it.each([
    ["-", "missing", "none"],
    ["--", "missing", "none"],
    ["…", "missing", "not-collected"],
    ["..", "missing", "not-collected"],
    ["chua co so lieu", "missing", "not-collected"],
    ["x", "not-applicable", undefined],
    ["n/a", "not-applicable", undefined],
    ['"', "ditto", undefined],
    ["nhu tren", "ditto", undefined],
    ["#ref!", "error", undefined],
    ["#div/0!", "error", undefined],
    ["#n/a", "error", undefined],
    ["#####", "error", undefined],
  ])("%p: %s %s", (words, kind, missing) => {
    expect(readWholeCell(words, [])).toMatchObject(missing ? { kind, missing } : { kind });
  });

  it("reads a mark in brackets", () => {
    expect(readWholeCell("|", ["X"])).toEqual({ kind: "not-applicable" });
    expect(readWholeCell("|", ["…"])).toEqual({ kind: "missing", missing: "not-collected" });
  });

  it.each(["", ".", "xa", "- 5", "x 5", "# 5", "khong"])("%p says more", (words) => {
    expect(readWholeCell(words, [])).toBeNull();
  });
});
