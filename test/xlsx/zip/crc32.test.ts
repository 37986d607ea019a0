import { crc32 } from "../../../src/xlsx/zip/crc32";

describe("crc32", () => {
  it.each([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("of %j", (text, crc) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(crc);
  });
});
