import { excelChanges } from "../../src/excel/excelChanges";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { BookChange, StopListening } from "../../src/services/ports/changes";
import { twoSheets } from "../support/excelBook";
import type { OpenExcel } from "../support/excelClient";
import { inOpenExcel } from "../support/ports";
import { settled } from "../support/ticks";

interface Heard {
  readonly heard: (readonly BookChange[])[];
  readonly excel: OpenExcel;
  readonly stop: StopListening;
}

async function listening(
  body: (all: Heard, model: WorkbookModel) => Promise<void>,
  model = twoSheets()
): Promise<void> {
  await inOpenExcel(model, async (_, excel) => {
    const heard: (readonly BookChange[])[] = [];
    const listening = await excelChanges.subscribe((changes) => heard.push(changes));
    if (!listening.ok) throw new Error(listening.failure.text.en);
    await body({ heard, excel, stop: listening.value }, model);
  });
}

const cell = (row: number, column = 0) => ({ top: row, left: column, bottom: row, right: column });

function type(model: WorkbookModel, sheet: string, row: number): void {
  model.requireSheet(sheet).write(cell(row), [["x"]]);
}

/** What Excel sends when a co-author, elsewhere, changes a cell. */
function coAuthorTypes({ host }: OpenExcel, sheetId: string, address: string): void {
  host.web.raiseRichApi(65536, 10, "Workbook", {
    worksheetId: sheetId,
    address,
    changeType: "RangeEdited",
    source: "Remote",
    triggerSource: "Unknown",
    shiftDirection: "None",
  });
}

describe("changes of the workbook that is open in Excel", () => {
  it("are told with sheet, area and side, neighbours joined, once for what comes together", () =>
    listening(async ({ heard }, model) => {
      type(model, "Chỉ tiêu", 4);
      type(model, "Chỉ tiêu", 5);
      type(model, "Chỉ tiêu", 9);
      type(model, "Nhiệm vụ", 0);
      await settled();
      expect(heard).toEqual([
        [
          { sheet: "Chỉ tiêu", area: { top: 4, left: 0, bottom: 5, right: 0 }, by: "here" },
          { sheet: "Chỉ tiêu", area: cell(9), by: "here" },
          { sheet: "Nhiệm vụ", area: cell(0), by: "here" },
        ],
      ]);
    }));

  it("are told again when more comes later", () =>
    listening(async ({ heard }, model) => {
      type(model, "Chỉ tiêu", 4);
      await settled();
      type(model, "Chỉ tiêu", 5);
      await settled();
      expect(heard.map((changes) => changes.map(({ area }) => area))).toEqual([
        [cell(4)],
        [cell(5)],
      ]);
    }));

  it("cost one request, however many come together", () =>
    listening(async ({ excel, heard }, model) => {
      await settled();
      excel.host.calls.traffic.reset();
      for (let row = 0; row < 50; row++) type(model, "Chỉ tiêu", row);
      await settled();
      expect(heard).toHaveLength(1);
      expect(excel.host.calls.traffic.requests).toBe(1);
    }));

  it("tell a co-author's side apart", () =>
    listening(async ({ heard, excel }, model) => {
      coAuthorTypes(excel, model.sheets[0]!.id, "B3:B4");
      type(model, "Chỉ tiêu", 4);
      await settled();
      expect(heard.flat()).toEqual([
        { sheet: "Chỉ tiêu", area: { top: 2, left: 1, bottom: 3, right: 1 }, by: "co-author" },
        { sheet: "Chỉ tiêu", area: cell(4), by: "here" },
      ]);
    }));

  it("do not count what the add-in itself writes", () =>
    listening(async ({ heard }) => {
      const written = await excelWorkbook.write([
        {
          kind: "cells",
          sheet: "Chỉ tiêu",
          area: cell(0),
          values: [[{ kind: "number", value: 1 }]],
        },
      ]);
      expect(written.ok).toBe(true);
      await settled();
      expect(heard).toEqual([]);
    }));

  it("have no area where rows or columns came or went, nor where a whole column was emptied", () =>
    listening(async ({ heard, excel }, model) => {
      model.sheets[0]!.insert(cell(2), "rows");
      await settled();
      model.sheets[1]!.remove(cell(2), "columns");
      await settled();
      coAuthorTypes(excel, model.sheets[0]!.id, "B:B");
      await settled();
      expect(heard).toEqual([
        [{ sheet: "Chỉ tiêu", area: null, by: "here" }],
        [{ sheet: "Nhiệm vụ", area: null, by: "here" }],
        [{ sheet: "Chỉ tiêu", area: null, by: "co-author" }],
      ]);
    }));

  it("have no sheet where that was deleted", () =>
    listening(async ({ heard }, model) => {
      model.deleteSheet(model.sheets[1]!);
      await settled();
      expect(heard).toEqual([[{ sheet: null, area: null, by: "here" }]]);
    }));

  it("wait while a cell is being edited, and come after it", () =>
    listening(async ({ heard, excel }, model) => {
      excel.host.calls.beginCellEdit();
      coAuthorTypes(excel, model.sheets[0]!.id, "A1");
      await settled();
      expect(heard).toEqual([]);
      excel.host.calls.endCellEdit();
      await settled();
      expect(heard).toEqual([[{ sheet: "Chỉ tiêu", area: cell(0), by: "co-author" }]]);
    }));

  it("end when the listener is taken off", () =>
    listening(async ({ heard, stop }, model) => {
      expect(await stop()).toEqual({ ok: true, value: null });
      type(model, "Chỉ tiêu", 4);
      await settled();
      expect(heard).toEqual([]);
    }));
});
