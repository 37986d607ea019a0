import { RowStyles } from "../../../src/xlsx/sheet/rowStyles";
import { opened, rowsOf, worksheet } from "../packageOf";

const FORMATS = [undefined, "0%", "0.00"];
const UNLOCKED = new Set([2]);

describe("RowStyles", () => {
  function rows(...styled: readonly (readonly [column: number, style: number][])[]) {
    const formats = new RowStyles({ formats: FORMATS, unlocked: UNLOCKED });
    return styled.map((cells) => {
      for (const [column, style] of cells) formats.add(column, style);
      return formats.take().formats;
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

describe("locks of a sheet's cells", () => {
  const STYLE = { locked: 0, unlocked: 1, said: 2 };
  const styles = {
    "xl/styles.xml":
      '<styleSheet><cellStyleXfs><xf><protection locked="0"/></xf></cellStyleXfs><cellXfs><xf/>' +
      '<xf><alignment/><protection locked="0"/></xf><xf><protection locked="1" hidden="1"/></xf></cellXfs>' +
      '<dxfs><dxf><protection locked="0"/></dxf></dxfs></styleSheet>',
  };
  const cell = (address: string, style: keyof typeof STYLE): string =>
    `<c r="${address}" s="${STYLE[style]}"><v>1</v></c>`;
  const sheetWith = (rows: string, cols = "") => {
    const inner = `${cols}<sheetData>${rows}</sheetData>`;
    const { sheets } = opened({ ...styles, "xl/worksheets/sheet1.xml": worksheet(inner) });
    return sheets[0]!;
  };

  it("are told of rows with an unlocked cell, once for rows that are alike", () => {
    const row = (number: number) =>
      `<row r="${number}">${cell(`A${number}`, "said")}${cell(`B${number}`, "unlocked")}</row>`;
    const { rows } = sheetWith(
      `${row(1)}${row(2)}<row r="3">${cell("A3", "locked")}${cell("B3", "said")}</row>`
    );
    expect(rows.map(({ unlocked }) => unlocked)).toEqual([[false, true], [false, true], undefined]);
    expect(rows[1]!.unlocked).toBe(rows[0]!.unlocked);
  });

  it("of whole rows and columns count for cells that are not there, so locked cells among them are told", () => {
    const unlocked = sheetWith(
      `<row r="1">${cell("B1", "locked")}</row>`,
      '<cols><col min="2" max="3" style="1"/><col min="4" max="4" style="0"/></cols>'
    );
    expect(unlocked.columns.map((run) => run.unlocked)).toEqual([true, undefined]);
    expect(unlocked.rows.map((row) => row.unlocked)).toEqual([[undefined, false]]);
    const { rows } = sheetWith(
      `<row r="1">${cell("A1", "locked")}</row><row r="2" s="1" customFormat="1">${cell("A2", "locked")}</row><row r="3" s="1"/>`
    );
    expect(rows).toMatchObject([{ index: 0 }, { index: 1, allUnlocked: true, unlocked: [false] }]);
    expect(rows[0]!.unlocked).toBeUndefined();
  });

  it("are those of the later of two cells at one address", () => {
    const { rows } = sheetWith(
      `<row r="1">${cell("A1", "unlocked")}</row><row r="1">${cell("A1", "locked")}</row>`
    );
    expect(rows[0]!.unlocked).toEqual([false]);
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
