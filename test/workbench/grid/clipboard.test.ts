import { tableOf } from "../../../src/workbench/grid/clipboard";

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
