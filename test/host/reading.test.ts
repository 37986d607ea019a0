import { onTwoSheets, rejection } from "../support/excelBook";

describe("reading through the client", () => {
  it("throws PropertyNotLoaded before a load and before its sync", () =>
    onTwoSheets(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        // Read by name, since the lint rule rightly refuses the plain reading.
        const read = () => Reflect.get(sheet, "name") as string;
        expect(read).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
        sheet.load("name");
        expect(read).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
        await context.sync();
        expect(read()).toBe("Chỉ tiêu");
      });
    }));

  it("answers ItemNotFound with the statement that failed", () =>
    onTwoSheets(async ({ Excel }) => {
      const error = await rejection(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Không có").load("name");
          await context.sync();
        })
      );
      expect(error).toMatchObject({ name: "RichApi.Error", code: "ItemNotFound" });
      expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    }));

  it("finds sheets in any case, by id, and lists them", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const byCase = worksheets.getItem("CHỈ TIÊU").load("name");
        const byId = worksheets.getItem(model.sheets[1]!.id).load("name,position,visibility");
        const active = worksheets.getActiveWorksheet().load("id");
        const counted = worksheets.getCount();
        worksheets.load("items/name,items/id");
        await context.sync();
        expect(byCase.name).toBe("Chỉ tiêu");
        expect(byId).toMatchObject({ name: "Nhiệm vụ", position: 1, visibility: "Visible" });
        expect(active.id).toBe(model.sheets[0]!.id);
        expect(counted).toMatchObject({ value: 2 });
        expect(worksheets.items.map(({ name }) => name)).toEqual(["Chỉ tiêu", "Nhiệm vụ"]);
      });
    }));

  it("gives null objects, and null for what hangs on them", () =>
    onTwoSheets(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Không có");
        const below = missing.getUsedRangeOrNullObject(true).load("address");
        const blank = context.workbook.worksheets.getItem("Chỉ tiêu");
        const unused = blank.getUsedRangeOrNullObject(true);
        const name = context.workbook.names.getItemOrNullObject("khong_co").load("formula");
        missing.load("name");
        await context.sync();
        expect([missing, below, unused, name].map(({ isNullObject }) => isNullObject)).toEqual([
          true,
          true,
          true,
          true,
        ]);
        expect(missing.name).toBeUndefined();
      });
    }));

  it("gives blanks, numbers, texts, booleans and errors as the API does", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const sheet = model.sheets[0]!;
      sheet.put({ top: 0, left: 0, bottom: 0, right: 4 }, [
        [null, 1.5, "Ổ", true, { error: "#REF!" }],
      ]);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Chỉ tiêu").getUsedRange();
        range.load("values,formulas,numberFormat,valueTypes,address,rowIndex,columnCount");
        const row = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1:E1");
        row.load("values,valueTypes,address,cellCount");
        await context.sync();
        expect(row.values).toEqual([["", 1.5, "Ổ", true, "#REF!"]]);
        expect(row.valueTypes).toEqual([["Empty", "Double", "String", "Boolean", "Error"]]);
        expect(row.address).toBe("'Chỉ tiêu'!A1:E1");
        expect(range.address).toBe("'Chỉ tiêu'!B1:E1");
        expect(range.numberFormat).toEqual([["General", "General", "General", "General"]]);
      });
    }));

  it("finds ranges by address, name, index and each other", () =>
    onTwoSheets(async ({ Excel }, model) => {
      model.addName("vung", "'Chỉ tiêu'!$B$2:$C$4");
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        const b2 = sheet.getRange("B2:C4");
        const ranges = {
          byName: sheet.getRange("vung"),
          byIndex: sheet.getRangeByIndexes(1, 1, 3, 2),
          wholeRow: b2.getEntireRow(),
          wholeColumn: sheet.getRange("B:C"),
          cell: b2.getCell(1, 1),
          outside: b2.getCell(5, 5),
          lastRow: b2.getLastRow(),
          offset: b2.getOffsetRange(1, -1),
          resized: b2.getResizedRange(-1, 1),
          bounding: b2.getBoundingRect("E9"),
          shared: b2.getIntersectionOrNullObject("C3:D9"),
          apart: b2.getIntersectionOrNullObject("F1"),
          ofName: context.workbook.names.getItem("vung").getRange(),
        };
        for (const range of Object.values(ranges)) range.load("address");
        await context.sync();
        const addresses = Object.entries(ranges).map(([name, range]) => [
          name,
          range.isNullObject ? null : range.address.replace("'Chỉ tiêu'!", ""),
        ]);
        expect(Object.fromEntries(addresses)).toEqual({
          byName: "B2:C4",
          byIndex: "B2:C4",
          wholeRow: "2:4",
          wholeColumn: "B:C",
          cell: "C3",
          outside: "G7",
          lastRow: "B4:C4",
          offset: "A3:B5",
          resized: "B2:D3",
          bounding: "B2:E9",
          shared: "C3:C4",
          apart: null,
          ofName: "B2:C4",
        });
      });
    }));

  it("takes several areas of a sheet at once", () =>
    onTwoSheets(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        const ranges = sheet.getRanges("B2:C3,E5").load("address,areaCount,cellCount");
        ranges.areas.load("items/address");
        await context.sync();
        expect(ranges).toMatchObject({
          address: "'Chỉ tiêu'!B2:C3,'Chỉ tiêu'!E5",
          areaCount: 2,
          cellCount: 5,
        });
        expect(ranges.areas.items.map(({ address }) => address)).toEqual([
          "'Chỉ tiêu'!B2:C3",
          "'Chỉ tiêu'!E5",
        ]);
      });
    }));

  it("gives A1 as the used range of a blank sheet", () =>
    onTwoSheets(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem("Chỉ tiêu").getUsedRange().load("address");
        await context.sync();
        expect(used.address).toBe("'Chỉ tiêu'!A1");
      });
    }));

  it.each(["A0", "khong_co", "A1,B2", "'Nhiệm vụ'!A1"])("refuses the address %s", (address) =>
    onTwoSheets(async ({ Excel }) => {
      const error = await rejection(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Chỉ tiêu").getRange(address).load("values");
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
    })
  );

  it("refuses to join ranges of two sheets", () =>
    onTwoSheets(async ({ Excel }) => {
      const error = await rejection(
        Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const there = worksheets.getItem("Nhiệm vụ").getRange("C3");
          worksheets.getItem("Chỉ tiêu").getRange("A1").getBoundingRect(there).load("address");
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
    }));

  it("tells hidden rows and columns one by one", () =>
    onTwoSheets(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRange("2:2").rowHidden = true;
        sheet.getRange("B:B").columnHidden = true;
        const range = sheet.getRange("A1:C3");
        const rows = range.getRowProperties({ rowHidden: true });
        const columns = range.getColumnProperties({ columnHidden: true });
        range.load("rowHidden,columnHidden");
        await context.sync();
        expect(rows.value.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
        expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
        expect(range.rowHidden).toBeNull();
      });
    }));

  it("sees a merge only where its first cell lies inside", () =>
    onTwoSheets(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRange("A1:B2").merge();
        const seen = sheet.getRange("A1:D9").getMergedAreasOrNullObject().load("address");
        const missed = sheet.getRange("B2:D9").getMergedAreasOrNullObject().load("address");
        await context.sync();
        expect(seen.address).toBe("'Chỉ tiêu'!A1:B2");
        expect(missed.isNullObject).toBe(true);
      });
    }));
});
