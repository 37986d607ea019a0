import { excelNavigator } from "../../src/excel/excelNavigator";
import { WorkbookModel } from "../../src/model/workbookModel";
import { areaAddress } from "../../src/domain/sheet";
import { inOpenExcel } from "../support/ports";

function twoSheets(): WorkbookModel {
  const model = new WorkbookModel({ calculator: null });
  model.addSheet("Chỉ tiêu");
  model.addSheet("Nhiệm vụ");
  return model;
}

const refs = (sheet: string, ...cells: string[]) => cells.map((cell) => ({ sheet, cell }));

it.each([
  ["one cell of another sheet", refs("Nhiệm vụ", "C101"), "Nhiệm vụ", "C101"],
  ["two cells side by side", refs("Chỉ tiêu", "L12", "M12"), "Chỉ tiêu", "L12:M12"],
  ["a block named in any order", refs("Chỉ tiêu", "B2", "A1", "B1", "A2"), "Chỉ tiêu", "A1:B2"],
  ["the first of cells that lie apart", refs("Chỉ tiêu", "K8", "P8"), "Chỉ tiêu", "K8"],
  [
    "the cells of the first one's sheet",
    [...refs("Chỉ tiêu", "B2"), ...refs("Nhiệm vụ", "A1")],
    "Chỉ tiêu",
    "B2",
  ],
])("selects %s", async (_, cells, sheet, selection) => {
  const model = twoSheets();
  await inOpenExcel(model, async () => {
    expect(await excelNavigator.reveal(cells)).toEqual({ ok: true, value: null });
  });
  expect(model.activeSheet.name).toBe(sheet);
  expect(areaAddress(model.activeSheet.selection)).toBe(selection);
});

it("says that a sheet is gone", async () => {
  await inOpenExcel(twoSheets(), async () => {
    expect(await excelNavigator.reveal(refs("Không có", "A1"))).toMatchObject({
      ok: false,
      failure: { code: "not-found" },
    });
  });
});
