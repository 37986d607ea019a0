import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { nastyBytes } from "./nastyFiles";

const GOOD = nastyBytes("generated/ok_min.xlsx");
const RUNS = { numRuns: 300, seed: 20_241_124 };

const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
  minLength: 1,
  maxLength: 12,
});

function changed(bytes: Uint8Array, at: readonly (readonly [number, number])[]): Uint8Array {
  const copy = bytes.slice();
  for (const [place, byte] of at) copy[place % copy.length] = byte;
  return copy;
}

/** A result either way, and never the guard for what nobody foresaw. */
function expectForeseen(bytes: Uint8Array): void {
  const result = openWorkbook(bytes, { book: "f.xlsx" });
  if (!result.ok) expect(result.problem.code).not.toBe("unexpected");
}

describe("a damaged file ends in a foreseen result", () => {
  it("with changed bytes", () => {
    fc.assert(
      fc.property(changes, (at) => expectForeseen(changed(GOOD, at))),
      RUNS
    );
  });

  it("with its end missing", () => {
    fc.assert(
      fc.property(fc.nat(GOOD.length), (length) => expectForeseen(GOOD.slice(0, length))),
      RUNS
    );
  });

  it("with changed bytes inside a part", () => {
    const files = unzipSync(GOOD);
    const names = Object.keys(files);
    fc.assert(
      fc.property(fc.nat(names.length - 1), changes, (index, at) => {
        const name = names[index]!;
        expectForeseen(zipSync({ ...files, [name]: changed(files[name]!, at) }));
      }),
      RUNS
    );
  });
});
