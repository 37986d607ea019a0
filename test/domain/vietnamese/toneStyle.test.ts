import { tonePlacement, withTonesPlaced } from "../../../src/domain/vietnamese/toneStyle";

describe("tonePlacement", () => {
  it.each([
    ["hóa", "old"],
    ["khỏe", "old"],
    ["thủy", "old"],
    ["HÓA", "old"],
    ["hoá", "new"],
    ["khoẻ", "new"],
    ["Thuỷ", "new"],
    ["Uỷ", "new"],
    ["hòan", "misplaced"],
    ["họach", "misplaced"],
    ["thúê", "misplaced"],
    ["quý", null],
    ["quỹ", null],
    ["hoàn", null],
    ["của", null],
    ["giá", null],
    ["hoa", null],
    ["ủy".normalize("NFD"), "old"],
  ])("%s: %s", (word, placement) => expect(tonePlacement(word)).toBe(placement));
});

describe("withTonesPlaced", () => {
  it.each([
    ["Văn hoá, HOÁ chất, thuỷ sản", "old", "Văn hóa, HÓA chất, thủy sản"],
    ["Văn hóa, HÓA chất, thủy sản", "new", "Văn hoá, HOÁ chất, thuỷ sản"],
    ["kế họach, quý, Ủy ban", "new", "kế hoạch, quý, Uỷ ban"],
    ["kế họach hòan thành", "old", "kế hoạch hoàn thành"],
    ["100% xã, >90; café", "old", "100% xã, >90; café"],
  ] as const)("%s in the %s style: %s", (text, style, expected) => {
    expect(withTonesPlaced(text, style)).toBe(expected);
  });
});
