import { parseArea } from "../../src/domain/sheet";
import { fromScanned } from "../../src/model/fromScanned";
import { packageChanges } from "../../src/model/packageChanges";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { PackageChanges } from "../../src/xlsx/save/changes";
import { opened, worksheet } from "../xlsx/packageOf";

const area = (address: string) => parseArea(address)!;
const ROWS =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row></sheetData>';
const SCANNED = opened({ "xl/worksheets/sheet1.xml": worksheet(ROWS) });

function changesAfter(change: (model: WorkbookModel) => void): PackageChanges {
  const model = fromScanned(SCANNED);
  change(model);
  return packageChanges(SCANNED, model);
}

const NOTHING = {
  book: SCANNED.book,
  sheets: [],
  added: [],
  deleted: [],
  names: [],
  recalculate: false,
};

describe("what differs between a file and its model", () => {
  it("is nothing where nothing was done, or all was undone", () => {
    expect(changesAfter(() => undefined)).toEqual(NOTHING);
    const undone = changesAfter((model) => {
      const [sheet] = model.sheets;
      sheet!.insert(area("A1:A2"), "rows");
      sheet!.put(area("A1"), [["x"]]);
      sheet!.rename("Khác");
      while (model.undo() !== null);
    });
    expect(undone).toEqual(NOTHING);
  });

  it("says that lines moved, for cells alone do not tell", () => {
    const { sheets } = changesAfter((model) => model.sheets[0]!.insert(area("A1"), "rows"));
    expect(sheets).toMatchObject([{ title: "S", linesMoved: true }]);
  });

  it("asks for new results only where a cell changed", () => {
    const bold = changesAfter((model) => model.sheets[0]!.setFormat(area("A1"), { bold: true }));
    expect(bold.recalculate).toBe(false);
    expect(bold.sheets[0]!.cells).toEqual([{ row: 0, column: 0, look: { bold: true } }]);
    expect(changesAfter((model) => model.sheets[0]!.put(area("A1"), [[2]])).recalculate).toBe(true);
  });

  it("is all that a cleared sheet has, looks of the file apart", () => {
    const { sheets } = changesAfter((model) => {
      const [sheet] = model.sheets;
      sheet!.clear(area("A1:XFD1048576"));
      sheet!.put(area("B2"), [["mới"]]);
    });
    const content = { kind: "value", value: "mới" };
    expect(sheets).toMatchObject([{ cleared: true, cells: [{ row: 1, column: 1, content }] }]);
  });

  it("keeps what is printed as names, and an order that is not the usual", () => {
    const changes = changesAfter((model) => {
      const sheet = model.addSheet("Trước", 0);
      sheet.setPage({ ...sheet.page, fitToWidth: true, repeatRows: { first: 0, last: 1 } });
    });
    expect(changes.order).toEqual(["Trước", "S"]);
    expect(changes.added).toMatchObject([{ name: "Trước", page: { fitToWidth: true } }]);
    const titles = { name: "_xlnm.Print_Titles", sheet: "Trước", refersTo: "'Trước'!$1:$2" };
    expect(changes.names).toEqual([titles]);
  });
});
