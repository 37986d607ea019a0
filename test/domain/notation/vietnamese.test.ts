import { cleanText, foldSpelling, foldTones } from "../../../src/domain/notation/vietnamese";

describe("foldSpelling", () => {
  it.each([
    ["Văn hoá", "văn hóa"],
    ["Thuỷ sản", "thủy sản"],
    ["HOÀ BÌNH", "hòa bình"],
    ["Sở  Nội\u00a0vụ ", "sở nội vụ"],
    ["Sở\u200b Nội vụ\ufeff", "sở nội vụ"],
    ["2021 – 2025", "2021-2025"],
    ["2021-2025", "2021-2025"],
    ["Văn hóa – Thể thao", "văn hóa - thể thao"],
    ["Ðồng Tháp", "đồng tháp"],
    ["Nông\nthôn", "nông thôn"],
    ["", ""],
  ])("%p is %p", (text, expected) => {
    expect(foldSpelling(text)).toBe(expected);
    expect(foldSpelling(text.normalize("NFD"))).toBe(expected);
  });

  it.each([
    ["Tân Thành", "Tân Thạnh"],
    ["Tân Thành", "Tân Thanh"],
    ["Tân Thạnh", "Tân Thanh"],
    ["An Bình", "Bình An"],
    ["quý", "quỳ"],
    ["Đông", "Dong"],
  ])("%p and %p stay two names", (one, other) => {
    expect(foldSpelling(one)).not.toBe(foldSpelling(other));
  });
});

describe("foldTones", () => {
  it.each([
    ["Tỷ lệ hộ nghèo", "ty le ho ngheo"],
    ["Đơn vị tính", "don vi tinh"],
    ["ƯỚC thực hiện", "uoc thuc hien"],
    ["≠ 3", "≠ 3"],
    ["≥ 90", "≥ 90"],
  ])("%p is %p", (text, expected) => {
    expect(foldTones(text)).toBe(expected);
  });
});

describe("cleanText", () => {
  it("keeps letters and tones as they are", () => {
    expect(cleanText(" Văn\u00a0 hoá\u200b ".normalize("NFD"))).toBe("Văn hoá");
  });
});
