import { MAX_COLUMNS, MAX_ROWS } from "../../src/domain/sheet";
import { toSnapshot } from "../../src/model/toSnapshot";
import { WorkbookModel } from "../../src/model/workbookModel";

function sheetWith(build: (sheet: ReturnType<WorkbookModel["addSheet"]>) => void) {
  const model = new WorkbookModel({ calculator: null });
  build(model.addSheet("Chỉ tiêu"));
  return toSnapshot(model).sheets[0]!.rows;
}

const at = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

describe("the rows of a snapshot", () => {
  it("are those that hold something, however far apart", () => {
    const rows = sheetWith((sheet) => {
      sheet.put(at(0, 0), [["đầu"]]);
      sheet.put(at(MAX_ROWS - 1, MAX_COLUMNS - 1), [["cuối"]]);
    });
    expect(rows.map(({ index, values }) => [index, values.length])).toEqual([
      [0, 1],
      [MAX_ROWS - 1, MAX_COLUMNS],
    ]);
  });

  it("have the formats that cells take from their column and their row", () => {
    const rows = sheetWith((sheet) => {
      sheet.put(at(1, 0), [["a"]]);
      sheet.put(at(2, 2), [["b"]]);
      sheet.setFormat({ top: 0, left: 1, bottom: MAX_ROWS - 1, right: 1 }, { numberFormat: "@" });
      sheet.setFormat(
        { top: 2, left: 0, bottom: 2, right: MAX_COLUMNS - 1 },
        { numberFormat: "0%" }
      );
    });
    expect(rows).toEqual([
      { index: 1, values: ["a"], formats: [undefined, "@"] },
      { index: 2, values: [undefined, undefined, "b"], formats: ["0%", "0%", "0%"] },
    ]);
  });
});
