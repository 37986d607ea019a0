import fc from "fast-check";
import { Coverage } from "../../../src/model/calculation/coverage";

describe("coverage", () => {
  it("answers each cell once, and covers what was added", () => {
    const area = fc
      .record({ top: fc.nat(8), left: fc.nat(3), height: fc.nat(4), width: fc.nat(2) })
      .map(({ top, left, height, width }) => ({
        top,
        left,
        bottom: top + height,
        right: left + width,
      }));
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 8 }), (areas) => {
        const coverage = new Coverage();
        const told = new Set<string>();
        for (const one of areas) {
          for (const fresh of coverage.add(one)) {
            for (let row = fresh.top; row <= fresh.bottom; row++) {
              const key = `${fresh.left} ${row}`;
              expect(told.has(key)).toBe(false);
              told.add(key);
            }
          }
          for (let column = one.left; column <= one.right; column++) {
            expect(told.has(`${column} ${one.top}`)).toBe(true);
            expect(told.has(`${column} ${one.bottom}`)).toBe(true);
          }
        }
        for (let column = 0; column < 7; column++) {
          for (let row = 0; row < 14; row++) {
            expect(coverage.has(row, column)).toBe(told.has(`${column} ${row}`));
          }
        }
      }),
      { seed: 2, numRuns: 200 }
    );
  });
});
