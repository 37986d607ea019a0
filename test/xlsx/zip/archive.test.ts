import { Inflate, strToU8, zipSync } from "fflate";
import { DEFAULT_LIMITS, type Limits } from "../../../src/xlsx/limits";
import { isFault, type Fault } from "../../../src/xlsx/problems";
import { crc32 } from "../../../src/xlsx/zip/crc32";
import { openArchive, type Archive } from "../../../src/xlsx/zip/archive";

const CONTENT = "Kế hoạch ".repeat(50);

function zip(files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level });
}

/** The zip with a 32- or 16-bit field of its first central entry changed. */
function lying(bytes: Uint8Array, field: number, value: number, size: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = view.getUint32(copy.length - 6, true) + field;
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

function archive(bytes: Uint8Array, limits: Partial<Limits> = {}): Archive | Fault {
  return openArchive(bytes, { ...DEFAULT_LIMITS, ...limits });
}

/** The text of a part, or the code of the fault on the way. */
function read(bytes: Uint8Array, part = "a.xml", limits: Partial<Limits> = {}): string {
  const opened = archive(bytes, limits);
  if (isFault(opened)) return opened.fault;
  const content = opened.read(part);
  return isFault(content) ? content.fault : new TextDecoder().decode(content);
}

const PACKED = 20;
const SIZE = 24;
const CRC = 16;
const FLAGS = 8;
const METHOD = 10;
const HEADER = 42;

describe("an archive", () => {
  it.each([0, 6] as const)("gives a part's bytes, packed at level %d", (level) => {
    expect(read(zip({ "a.xml": CONTENT }, level))).toBe(CONTENT);
  });

  it("finds parts whatever their case, slashes and leading slash", () => {
    expect(read(zip({ "\\XL\\A.xml": CONTENT }), "xl/a.XML")).toBe(CONTENT);
  });

  it.each([
    ["a size too small", lying(zip({ "a.xml": CONTENT }), SIZE, 1), "zip-damaged"],
    [
      "a size one short",
      lying(zip({ "a.xml": CONTENT }), SIZE, strToU8(CONTENT).length - 1),
      "zip-damaged",
    ],
    [
      "a size one over",
      lying(zip({ "a.xml": CONTENT }), SIZE, strToU8(CONTENT).length + 1),
      "zip-damaged",
    ],
    [
      "a size no packing reaches",
      lying(zip({ "a.xml": CONTENT }), SIZE, 100_000_000),
      "zip-damaged",
    ],
    [
      "a size beyond the limit",
      lying(zip({ "a.xml": CONTENT }), SIZE, 0x7fffffff),
      "content-too-large",
    ],
    ["another CRC", lying(zip({ "a.xml": CONTENT }), CRC, 1), "zip-damaged"],
    [
      "packed bytes beyond the file",
      lying(zip({ "a.xml": CONTENT }), PACKED, 1_000_000),
      "zip-damaged",
    ],
    ["too few packed bytes", lying(zip({ "a.xml": CONTENT }), PACKED, 5), "zip-damaged"],
    ["a header elsewhere", lying(zip({ "a.xml": CONTENT }), HEADER, 3), "zip-damaged"],
    [
      "a header beyond the file",
      lying(zip({ "a.xml": CONTENT }), HEADER, 0x7ffffff0),
      "zip-damaged",
    ],
    ["encryption", lying(zip({ "a.xml": CONTENT }), FLAGS, 1, 2), "encrypted"],
    ["another method", lying(zip({ "a.xml": CONTENT }), METHOD, 12, 2), "zip-unsupported"],
    ["another signature", lying(zip({ "a.xml": CONTENT }), 0, 0), "zip-damaged"],
    ["no end", zip({ "a.xml": CONTENT }).slice(0, -5), "zip-truncated"],
    ["no such part", zip({ "b.xml": CONTENT }), "part-missing"],
  ])("with %s ends in a reason", (_, bytes, code) => {
    expect(read(bytes)).toBe(code);
  });

  it("refuses more bytes than claimed even where the CRC fits the claim", () => {
    const bytes = lying(zip({ "a.xml": CONTENT }), SIZE, 10);
    expect(read(lying(bytes, CRC, crc32(strToU8(CONTENT).subarray(0, 10))))).toBe("zip-damaged");
  });

  it("stops unpacking as soon as there is more than claimed", () => {
    const text = Array.from({ length: 1_000_000 }, (_, index) => index).join();
    const honest = zip({ "a.xml": text });
    const push = jest.spyOn(Inflate.prototype, "push");
    expect(read(honest)).toHaveLength(text.length);
    const whole = push.mock.calls.length;
    push.mockClear();
    expect(read(lying(honest, SIZE, 10))).toBe("zip-damaged");
    expect(whole).toBeGreaterThan(10);
    expect(push).toHaveBeenCalledTimes(1);
    push.mockRestore();
  });

  it("refuses a part that is there twice with different bytes, and only that", () => {
    const twice = zip({ "a.xml": CONTENT, "A.XML": "other", "b.xml": "b" });
    expect(read(twice)).toBe("duplicate-part");
    expect(read(twice, "b.xml")).toBe("b");
    expect(read(zip({ "a.xml": CONTENT, "A.XML": CONTENT }))).toBe(CONTENT);
  });

  it("leaves out names that lead out of the package", () => {
    const opened = archive(
      zip({ "../a.xml": "x", "x/../../b.xml": "x", "C:/c.xml": "x", "d..xml": "x" })
    );
    expect(opened).toMatchObject({
      names: ["d..xml"],
      oddNames: ["../a.xml", "x/../../b.xml", "C:/c.xml"],
    });
  });

  it("reads behind leading junk", () => {
    const bytes = zip({ "a.xml": CONTENT });
    const shifted = new Uint8Array(bytes.length + 100);
    shifted.set(bytes, 100);
    expect(read(shifted)).toBe(CONTENT);
  });

  it("takes sizes from a zip64 field", () => {
    expect(read(withZip64(zip({ "a.xml": CONTENT })))).toBe(CONTENT);
  });
});

/** The zip with its sizes moved to a zip64 extra field of the central entry. */
function withZip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer.slice(0));
  const central = view.getUint32(bytes.length - 6, true);
  const nameEnd = central + 46 + view.getUint16(central + 28, true);
  const extra = new DataView(new ArrayBuffer(20));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 16, true);
  extra.setBigUint64(4, BigInt(view.getUint32(central + SIZE, true)), true);
  extra.setBigUint64(12, BigInt(view.getUint32(central + PACKED, true)), true);
  view.setUint32(central + SIZE, 0xffffffff, true);
  view.setUint32(central + PACKED, 0xffffffff, true);
  view.setUint16(central + 30, 20, true);
  view.setUint32(bytes.length - 10, view.getUint32(bytes.length - 10, true) + 20, true);
  const changed = new Uint8Array(view.buffer);
  return new Uint8Array([
    ...changed.subarray(0, nameEnd),
    ...new Uint8Array(extra.buffer),
    ...changed.subarray(nameEnd),
  ]);
}
