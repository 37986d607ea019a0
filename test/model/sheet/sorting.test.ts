import { parseArea, type CellValue } from "../../../src/domain/sheet";
import { WorkbookModel } from "../../../src/model/workbookModel";
import { testCalculator } from "../../support/calculator";

const area = (address: string) => parseArea(address)!;

function sorted(
  values: readonly CellValue[],
  ascending: boolean,
  options: { hasHeaders?: boolean; matchCase?: boolean } = {}
): CellValue[] {
  const sheet = new WorkbookModel().addSheet();
  const cells = { top: 0, left: 0, bottom: values.length - 1, right: 0 };
  sheet.put(
    cells,
    values.map((value) => [value])
  );
  sheet.sort(cells, [{ key: 0, ascending }], options);
  return sheet.values(cells).flat();
}

describe("sorting", () => {
  const mixed: readonly CellValue[] = [null, true, "b", { error: "#N/A" }, 2, "A", false, -1];

  it("puts numbers, texts, truth values, errors, and blanks last", () => {
    expect(sorted(mixed, true)).toEqual([-1, 2, "A", "b", false, true, { error: "#N/A" }, null]);
  });

  it("turns all but the blanks round", () => {
    expect(sorted(mixed, false)).toEqual([{ error: "#N/A" }, true, false, "b", "A", 2, -1, null]);
  });

  it("knows the Vietnamese alphabet and leaves headings", () => {
    expect(sorted(["Tên", "đất", "dân", "ăn", "an"], true, { hasHeaders: true })).toEqual([
      "Tên",
      "an",
      "ăn",
      "dân",
      "đất",
    ]);
  });

  it("keeps equal rows in order, moves formulas along, and is taken back", () => {
    const model = new WorkbookModel({ calculator: testCalculator() });
    const sheet = model.addSheet();
    sheet.write(area("A1:C3"), [
      [2, "x", "=A1*10"],
      [1, "y", "=A2*10"],
      [1, "z", "=$A$1"],
    ]);
    sheet.sort(area("A1:C3"), [{ key: 0, ascending: true }]);
    expect(sheet.values(area("A1:C3"))).toEqual([
      [1, "y", 10],
      [1, "z", 1],
      [2, "x", 20],
    ]);
    expect(sheet.formula(2, 2)).toBe("=A3*10");
    model.undo();
    expect(sheet.values(area("A1:C3"))).toEqual([
      [2, "x", 20],
      [1, "y", 10],
      [1, "z", 2],
    ]);
  });

  it("sorts by results that were only just asked for", () => {
    const sheet = new WorkbookModel({ calculator: testCalculator() }).addSheet();
    sheet.write(area("D1:D3"), [[3], [1], [2]]);
    sheet.write(area("A1:A3"), [["=$D$1"], ["=$D$2"], ["=$D$3"]]);
    sheet.sort(area("A1:A3"), [{ key: 0, ascending: true }]);
    expect(sheet.values(area("A1:A3")).flat()).toEqual([1, 2, 3]);
  });

  it("refuses merges and columns that are not there", () => {
    const sheet = new WorkbookModel().addSheet();
    sheet.write(area("A1:A2"), [[2], [1]]);
    const sort = (key: number) => () => sheet.sort(area("A1:A2"), [{ key, ascending: true }]);
    expect(sort(1)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    sheet.merge(area("A2:B2"));
    expect(sort(0)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  });
});
