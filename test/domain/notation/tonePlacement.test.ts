import { placeTones } from "../../../src/domain/notation/tonePlacement";

describe("placeTones", () => {
  it.each([
    ["hoá", "hóa"],
    ["hóa", "hóa"],
    ["khoẻ", "khỏe"],
    ["thuỷ", "thủy"],
    ["uỷ ban", "ủy ban"],
    ["khoá", "khóa"],
    ["thuý", "thúy"],
    ["qúy", "quý"],
    ["gía", "giá"],
    ["gỉa", "giả"],
    ["hòan", "hoàn"],
    ["tòan", "toàn"],
    ["khỏang", "khoảng"],
    ["ngọai", "ngoại"],
    ["xóay", "xoáy"],
    ["khủyu", "khuỷu"],
    ["qủa", "quả"],
  ])("writes %p as %p", (written, expected) => {
    expect(placeTones(written)).toBe(expected);
  });

  it.each(
    [
      "quý giá giữa quyền giếng giỏi gì gìn giữ của nghĩa mía lúa thuở khuya",
      "tiếng việt nước được người rượu khuỷu loét hoặc xoắn oằn quýt quốc",
      "tân thành tân thạnh café résumé b̀ ",
    ].flatMap((line) => line.split(" "))
  )("leaves %p", (word) => {
    expect(placeTones(word)).toBe(word.normalize("NFC"));
  });
});
