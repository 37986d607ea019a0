import { RowFormats } from "../../../src/xlsx/sheet/rowFormats";
import { opened, rowsOf, worksheet } from "../packageOf";

const FORMATS = [undefined, "0%", "0.00"];

describe("RowFormats", () => {
  function rows(...styled: readonly (readonly [column: number, style: number][])[]) {
    const formats = new RowFormats(FORMATS);
    return styled.map((cells) => {
      for (const [column, style] of cells) formats.add(column, style);
      return formats.take();
    });
  }

  it("rows with the same styles in the same columns share one array", () => {
    const [first, second, third] = rows(
      [
        [0, 0],
        [1, 1],
        [3, 2],
      ],
      [
        [0, 0],
        [1, 1],
        [3, 2],
      ],
      [
        [0, 0],
        [1, 1],
        [3, 1],
      ]
    );
    expect(first).toEqual([undefined, "0%", undefined, "0.00"]);
    expect(second).toBe(first);
    expect(third).toEqual([undefined, "0%", undefined, "0%"]);
  });

  it("a row with fewer or other columns has an array of its own", () => {
    const [first, second, third, fourth] = rows(
      [
        [0, 1],
        [1, 1],
      ],
      [[0, 1]],
      [[1, 1]],
      [
        [0, 1],
        [1, 1],
      ]
    );
    expect(second).toEqual(["0%"]);
    expect(third).toEqual([undefined, "0%"]);
    expect(fourth).toEqual(first);
    expect(first).toEqual(["0%", "0%"]);
  });

  it("a row without a format, or with none that is known, has no array", () => {
    expect(rows([[0, 0]], [], [[2, 9]])).toEqual([undefined, undefined, undefined]);
  });

  it("of two cells in one column the later counts", () => {
    expect(
      rows(
        [
          [0, 1],
          [0, 2],
        ],
        [
          [0, 1],
          [0, 0],
        ]
      )
    ).toEqual([["0.00"], [undefined]]);
  });
});

describe("rows of a sheet", () => {
  const styles = {
    "xl/styles.xml":
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="2"/></cellXfs></styleSheet>',
  };

  it("a row that is written again does not change the formats of the rows that share them", () => {
    const row = (number: number, style: number): string =>
      `<row r="${number}"><c r="A${number}" s="${style}"><v>1</v></c></row>`;
    const inner = `<sheetData>${row(1, 1)}${row(2, 1)}${row(1, 2)}</sheetData>`;
    const { sheets } = opened({ ...styles, "xl/worksheets/sheet1.xml": worksheet(inner) });
    expect(sheets[0]!.rows.map(({ formats }) => formats)).toEqual([["0.00"], ["0%"]]);
  });

  it("a row is as wide as its last value, whatever the row before", () => {
    const cells = ["A", "B", "C"].map((column) => `<c r="${column}1"><v>1</v></c>`).join("");
    const rows = rowsOf(
      `<row r="1">${cells}</row><row r="2"><c r="B2"><v>2</v></c><c r="C2"/></row><row r="3"/>`
    );
    expect(rows.map(({ values }) => values.length)).toEqual([3, 2]);
  });
});
