import fc from "fast-check";
import type { CellValue } from "../../../src/domain/sheet";
import { ColumnStore } from "../../../src/model/cells/columnStore";
import { TextPool } from "../../../src/model/cells/textPool";

const VALUES: readonly CellValue[] = [
  0,
  -1.5,
  "Chỉ tiêu",
  "",
  true,
  false,
  { error: "#N/A" },
  null,
];

function valuesOf(store: ColumnStore, rows: number): CellValue[] {
  return Array.from({ length: rows }, (_, row) => store.value(row));
}

describe("one column", () => {
  it.each(VALUES.map((value) => [value]))("gives back %j", (value) => {
    const store = new ColumnStore(new TextPool());
    store.setValue(1_048_575, value);
    expect(store.value(1_048_575)).toEqual(value);
    expect(store.value(1_048_574)).toBeNull();
  });

  it("tells apart a format of its own and none", () => {
    const store = new ColumnStore(new TextPool());
    store.setFormat(5, 0);
    expect([store.format(5), store.format(6)]).toEqual([0, undefined]);
    store.setFormat(5, undefined);
    expect(store.format(5)).toBeUndefined();
  });

  it("knows its extent with and without formats", () => {
    const store = new ColumnStore(new TextPool());
    store.setValue(2000, 1);
    store.setFormula(2100, "=A1");
    store.setFormat(9, 3);
    expect(store.extent(false)).toEqual({ first: 2000, last: 2100 });
    expect(store.extent(true)).toEqual({ first: 9, last: 2100 });
    expect(new ColumnStore(new TextPool()).extent(true)).toBeNull();
  });

  it("shifts like a list, across its chunks", () => {
    const step = fc.record({
      at: fc.integer({ min: 0, max: 2500 }),
      count: fc.integer({ min: -1500, max: 1500 }).filter((count) => count !== 0),
    });
    const cell = fc.tuple(fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 30 }),
        fc.array(step, { maxLength: 4 }),
        (cells, steps) => {
          const store = new ColumnStore(new TextPool());
          let list: CellValue[] = Array.from({ length: 12_000 }, () => null);
          for (const [row, value] of cells) {
            store.setValue(row, value);
            store.setFormula(row, `=${value}`);
            store.setFormat(row, value);
            list[row] = value;
          }
          for (const { at, count } of steps) {
            store.shift(at, count);
            const opened: CellValue[] = Array.from({ length: Math.max(count, 0) }, () => null);
            list = [...list.slice(0, at), ...opened, ...list.slice(count < 0 ? at - count : at)];
          }
          expect(valuesOf(store, 10_000 - 6_000)).toEqual(list.slice(0, 4_000));
          for (const [row, formula] of store.formulas) {
            expect([`=${String(list[row])}`, list[row]]).toEqual([formula, store.format(row)]);
          }
        }
      ),
      { seed: 11, numRuns: 60 }
    );
  });
});
