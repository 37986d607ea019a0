import { onTwoSheets } from "../support/excelBook";
import { settled } from "../support/ticks";

describe("events", () => {
  it("tells of one batch's changes once per area, with its range, and whose they were", () =>
    onTwoSheets(async ({ Excel }) => {
      const heard: Excel.WorksheetChangedEventArgs[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu").load("id");
        sheet.onChanged.add(async (event) => void heard.push(event));
        await context.sync();
        sheet.getRange("A1:P500").values = Array.from({ length: 500 }, () => Array(16).fill(1));
        await context.sync();
      });
      await settled();
      expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([
        ["A1:P500", "RangeEdited"],
      ]);
      expect(heard[0]).toMatchObject({ source: "Local", triggerSource: "ThisLocalAddin" });
      expect(heard[0]!.changeDirectionState).toBeUndefined();
      await Excel.run(async (context) => {
        const range = heard[0]!.getRange(context).load("address");
        await context.sync();
        expect(range.address).toBe("'Chỉ tiêu'!A1:P500");
      });
    }));

  it("gives before and after of a single cell, and hears the grid as well", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const heard: Excel.WorksheetChangedEventArgs[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event));
        await context.sync();
      });
      model.begin("typed");
      model.sheets[1]!.write({ top: 4, left: 0, bottom: 4, right: 0 }, [["Quý II"]]);
      model.commit();
      await settled();
      expect(heard).toHaveLength(1);
      expect(heard[0]).toMatchObject({
        address: "A5",
        worksheetId: model.sheets[1]!.id,
        triggerSource: "Unknown",
        details: {
          valueBefore: "",
          valueAfter: "Quý II",
          valueTypeBefore: "Empty",
          valueTypeAfter: "String",
        },
      });
    }));

  it("tells only what was registered, from then on, until it is taken back", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const heard: string[] = [];
      const write = (row: number, sheet = 0) => {
        model.begin("typed");
        model.sheets[sheet]!.write({ top: row, left: 0, bottom: row, right: 0 }, [["x"]]);
        model.commit();
      };
      write(0);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu").load("id");
        sheet.getRange("A2").values = [["trước"]];
        const handler = sheet.onChanged.add(async ({ address }) => void heard.push(address));
        await context.sync();
        write(2);
        write(3, 1);
        await settled();
        handler.remove();
        await context.sync();
        write(4);
        await settled();
      });
      expect(heard).toEqual(["A3"]);
    }));

  it("tells of inserted rows, activation, selection, new and deleted sheets", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const heard: string[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(async (e) => void heard.push(`${e.changeType} ${e.address}`));
        worksheets.onActivated.add(async () => void heard.push("activated"));
        worksheets.onDeactivated.add(async () => void heard.push("deactivated"));
        worksheets.onSelectionChanged.add(async (e) => void heard.push(`selected ${e.address}`));
        worksheets.onAdded.add(async () => void heard.push("added"));
        worksheets.onDeleted.add(async () => void heard.push("deleted"));
        await context.sync();
        worksheets.getItem("Chỉ tiêu").getRange("2:3").insert("Down");
        await context.sync();
        worksheets.add("Mới");
        await context.sync();
        worksheets.getItem("Mới").delete();
        await context.sync();
      });
      model.activate(model.sheets[1]!);
      model.sheets[1]!.select({ top: 1, left: 1, bottom: 2, right: 2 });
      await settled();
      expect(heard).toEqual([
        "RowInserted 2:3",
        "added",
        "deleted",
        "deactivated",
        "activated",
        "selected B2:C3",
      ]);
    }));
});
