import { laidOut, tableOf } from "../../../src/workbench/paste/pastedTable";

describe("a pasted table", () => {
  it.each([
    [
      "a\tb\nc\td\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"a\nb"\tc', [["a\nb", "c"]]],
    ['"nói ""có"""', [['nói "có"']]],
    [
      "a\t\r\n\tb",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ["", []],
  ])("%j", (text, table) => {
    expect(tableOf(text)).toEqual(table);
  });
});

describe("a table with cells that cover several places", () => {
  const cell = (text: string, rows = 1, columns = 1) => ({ text, rows, columns });

  it("is laid out as a browser does", () => {
    expect(
      laidOut([
        [cell("STT", 2), cell("Kế hoạch", 1, 2), cell("Ghi chú", 2)],
        [cell("2021"), cell("2022")],
        [cell("1"), cell("88"), cell("89"), cell("")],
      ])
    ).toEqual({
      rows: [
        ["STT", "Kế hoạch", null, "Ghi chú"],
        [null, "2021", "2022", null],
        ["1", "88", "89", ""],
      ],
      merges: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
        { top: 0, left: 3, bottom: 1, right: 3 },
      ],
    });
  });

  it("has rows of one length, and no span beyond its last row", () => {
    expect(laidOut([[cell("a", 99)], []])).toEqual({
      rows: [["a"], [null]],
      merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
    });
    expect(laidOut([[cell("a")], [cell("b"), cell("c")]]).rows).toEqual([
      ["a", null],
      ["b", "c"],
    ]);
  });
});
