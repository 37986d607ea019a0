import fc from "fast-check";
import { decodeUtf8 } from "../../../src/xlsx/xml/utf8";

const PEER = new TextDecoder("utf-8", { ignoreBOM: true });

describe("decodeUtf8", () => {
  it.each([
    [""],
    ["abc"],
    ["Tỷ lệ"],
    ["Ty\u0309 le\u0323\u0302"],
    ["😜"],
    ["\ufeffx"],
    ["–—…€"],
    ["ế".repeat(200)],
  ])("reads %j", (text) => {
    const bytes = new TextEncoder().encode(`<${text}>`);
    expect(decodeUtf8(bytes, 1, bytes.length - 1)).toBe(text);
  });

  it("reads any bytes as TextDecoder does, short or long", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), (bytes) => {
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(PEER.decode(bytes));
      }),
      { numRuns: 2_000, seed: 7 }
    );
  });

  it("does not look beyond the end of the span", () => {
    const bytes = new TextEncoder().encode("aế");
    for (let end = 1; end <= bytes.length; end++) {
      expect(decodeUtf8(bytes, 0, end)).toBe(PEER.decode(bytes.subarray(0, end)));
    }
  });
});
