import fc from "fast-check";
import { combineFixes } from "../../../src/domain/fixes/combineFixes";
import { mergeTexts } from "../../../src/domain/fixes/mergeTexts";
import type { Fix, FixEdit } from "../../../src/domain/rules/rule";

describe("mergeTexts", () => {
  it.each([
    [
      "different words",
      "đuy trì hòa bình",
      "duy trì hòa bình",
      "đuy trì hoà bình",
      "duy trì hoà bình",
    ],
    ["neighbours", "a b", "x b", "a y", "x y"],
    ["a word and the blank after it", "a\u00a0b c", "a b c", "a\u00a0b d", "a b d"],
    ["the same change", "đuy trì", "duy trì", "duy trì", "duy trì"],
    ["a change that both make, and another", "đuy hòa", "duy hòa", "duy hoà", "duy hoà"],
    ["words that go, and one elsewhere", "a  b c", "a b c", "a  b d", "a b d"],
    ["a dropped end and a word", "một hai.", "mốt hai.", "một hai", "mốt hai"],
    ["more words, and one elsewhere", "2021 hòa", "Năm 2021 hòa", "2021 hoà", "Năm 2021 hoà"],
  ])("makes both: %s", (_, before, one, other, merged) => {
    expect(mergeTexts(before, one, other)).toBe(merged);
    expect(mergeTexts(before, other, one)).toBe(merged);
  });

  it.each([
    ["the same word", "hòan", "hoàn", "hòan."],
    ["a word and a run with it", "a b c", "a c", "a x c"],
  ])("makes neither of two changes of %s", (_, before, one, other) => {
    expect(mergeTexts(before, one, other)).toBeNull();
  });

  it("with a text that did not change is the other one", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\u00a0") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(mergeTexts(before, before, after)).toBe(after);
        expect(mergeTexts(before, after, before)).toBe(after);
        expect(mergeTexts(before, after, after)).toBe(after);
      })
    );
  });
});

describe("combineFixes", () => {
  const fix = (...edits: readonly (readonly [string, FixEdit["before"], FixEdit["after"]])[]) =>
    ({
      safety: "safe",
      label: { vi: "", en: "" },
      edits: edits.map(([cell, before, after]) => ({ sheet: "S", cell, before, after })),
    }) satisfies Fix;
  const combined = (...fixes: readonly Fix[]) => {
    const { edits, left } = combineFixes(fixes);
    return [edits.map(({ cell, before, after }) => [cell, before, after]), left];
  };

  it("has one edit for each cell, both changes of a text in it", () => {
    const fixes = [
      fix(["A1", "đuy hòa", "duy hòa"], ["A2", null, 1]),
      fix(["A1", "đuy hòa", "đuy hoà"]),
    ];
    expect(combined(...fixes)).toEqual([
      [
        ["A1", "đuy hòa", "duy hoà"],
        ["A2", null, 1],
      ],
      0,
    ]);
  });

  it("makes the first of two that undo each other, and counts the other", () => {
    expect(combined(fix(["A1", "12", 12]), fix(["A1", "12", "12 xã"]))).toEqual([
      [["A1", "12", 12]],
      1,
    ]);
  });
});
