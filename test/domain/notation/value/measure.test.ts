import { compareUnitWords } from "../../../../src/domain/notation/value/measure";

describe("compareUnitWords", () => {
  it.each([
    ["ty", "ty dong", 1, ""],
    ["ty dong", "ty dong", 1, ""],
    ["trieu", "ty dong", 1e-3, ""],
    ["nghin ty dong", "ty dong", 1e3, ""],
    ["ty dong", "dong", 1e9, ""],
    ["trieu usd", "trieu usd", 1, ""],
    ["trieu", "trieu usd", 1, ""],
    ["xa", "xa", 1, ""],
    ["xa dat chuan", "xa", 1, "dat chuan"],
    ["bac si", "bac si/van dan", 1, ""],
    ["nghin luot", "luot khach", 1e3, ""],
    ["ty dong", "ty dong (gia so sanh)", 1, ""],
  ])("%p repeats %p times %d", (words, unit, factor, more) => {
    expect(compareUnitWords(words, unit)).toEqual({ kind: "same", factor, more });
  });

  it.each([
    ["huyen", "xa"],
    ["ty", "trieu usd"],
    ["ty", "xa"],
    ["nam", "%"],
    ["ha", "tan"],
  ])("%p contradicts %p", (words, unit) => {
    expect(compareUnitWords(words, unit)).toEqual({ kind: "other" });
  });

  it.each([
    ["xanh", "xa"],
    ["em", "hoc sinh"],
    ["xa", null],
  ])("%p says nothing known of %p", (words, unit) => {
    expect(compareUnitWords(words, unit)).toEqual({ kind: "unknown" });
  });
});
