import { onTwoSheets, rejection } from "../support/excelBook";

describe("writing through the client", () => {
  it("refuses an array of another size and leaves the cells alone", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const error = await rejection(
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1:B2");
          range.values = [[1, 2]];
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
      expect(error.debugInfo.errorLocation).toBe("Range.values");
      expect(model.sheets[0]!.value(0, 0)).toBeNull();
    }));

  it("refuses an object as a value", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const error = await rejection(
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1:B1");
          range.values = [["x", { a: 1 }]];
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
      expect(model.sheets[0]!.value(0, 0)).toBeNull();
    }));

  it("leaves cells alone at null, clears them at an empty text, fills a range with one value", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRange("A1:C1").values = [[1, 2, 3]];
        sheet.getRange("A1:C1").values = [[null, "", 9]];
        sheet.getRange("A2:B3").values = [
          ["x", "x"],
          ["x", "x"],
        ];
        (sheet.getRange("A4:B5") as { values: unknown }).values = 7;
        await context.sync();
      });
      expect(model.sheets[0]!.values({ top: 0, left: 0, bottom: 4, right: 2 })).toEqual([
        [1, null, 9],
        ["x", "x", null],
        ["x", "x", null],
        [7, 7, null],
        [7, 7, null],
      ]);
    }));

  it("reads back 5,000 x 16 cells that the client wrote in pieces", () =>
    onTwoSheets(async ({ Excel, host }) => {
      const block = Array.from({ length: 5000 }, (_, row) =>
        Array.from({ length: 16 }, (__, column) =>
          column < 2 ? `Chỉ tiêu ${row}.${column}` : (row * column) / 8
        )
      );
      const read = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1:P5000");
        range.values = block;
        await context.sync();
        range.load("values");
        await context.sync();
        return range.values;
      });
      expect(read).toEqual(block);
      expect(host.calls.traffic.requests).toBe(2);
    }));

  it("names the size check where a large write has the wrong size", () =>
    onTwoSheets(async ({ Excel }) => {
      const error = await rejection(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
          sheet.getRange("A1:P200").values = Array.from({ length: 199 }, () => Array(16).fill(1));
          await context.sync();
        })
      );
      expect(error.debugInfo.errorLocation).toBe("Range._ValidateArraySize");
    }));

  it("keeps what a batch did before it failed", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const error = await rejection(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
          sheet.getRange("A1").values = [["còn"]];
          context.workbook.worksheets.getItem("Không có").getRange("A1").values = [[1]];
          sheet.getRange("A2").values = [["không"]];
          await context.sync();
        })
      );
      expect(error.code).toBe("ItemNotFound");
      expect(model.sheets[0]!.value(0, 0)).toBe("còn");
      expect(model.sheets[0]!.value(1, 0)).toBeNull();
    }));

  it("refuses to write locked cells of a protected sheet", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect({ allowFormatColumns: true });
        const protection = sheet.protection.load("protected,options");
        await context.sync();
        expect(protection).toMatchObject({
          protected: true,
          options: { allowFormatColumns: true, allowSort: false },
        });
        sheet.getRange("B1").values = [["được"]];
        await context.sync();
      });
      const error = await rejection(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1").values = [[1]];
          await context.sync();
        })
      );
      expect(error.code).toBe("AccessDenied");
      expect(model.sheets[0]!.value(0, 1)).toBe("được");
    }));

  it("makes, names, orders, hides and deletes sheets, and uses a new one at once", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add("Kết quả");
        added.getRange("A1").values = [["một"]];
        added.position = 0;
        added.tabColor = "#ff0000";
        await context.sync();
        added.getRange("A2").values = [["hai"]];
        added.load("position,tabColor");
        worksheets.getItem("Nhiệm vụ").visibility = "VeryHidden";
        await context.sync();
        expect(added).toMatchObject({ position: 0, tabColor: "#FF0000" });
      });
      expect(model.sheets.map(({ name }) => name)).toEqual(["Kết quả", "Chỉ tiêu", "Nhiệm vụ"]);
      expect(model.sheets[0]!.value(1, 0)).toBe("hai");
      expect(model.sheets[2]!.visibility).toBe("veryHidden");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Kết quả").delete();
        await context.sync();
      });
      expect(model.sheets).toHaveLength(2);
    }));

  it.each([
    ["a/b", "InvalidArgument"],
    ["chỉ tiêu", "ItemAlreadyExists"],
  ])("refuses the sheet name %s", (name, code) =>
    onTwoSheets(async ({ Excel }) => {
      const error = await rejection(
        Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        })
      );
      expect(error.code).toBe(code);
    })
  );

  it("writes formats and reads back what is uniform", () =>
    onTwoSheets(async ({ Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        const range = sheet.getRange("A1:B2");
        range.format.fill.color = "#fff2cc";
        range.format.font.bold = true;
        range.format.font.color = "#C00000";
        range.format.horizontalAlignment = "Center";
        range.format.wrapText = true;
        range.format.borders.getItem("EdgeBottom").style = "Continuous";
        range.numberFormat = [
          ["@", "0%"],
          ["0.0", "General"],
        ];
        sheet.getRange("A1").format.font.italic = true;
        sheet.getRange("A:A").format.columnWidth = 96;
        sheet.getRange("1:1").format.rowHeight = 30;
        range.load(
          "numberFormat,format/fill/color,format/font/bold,format/font/italic,format/font/color,format/horizontalAlignment,format/wrapText"
        );
        const bottom = range.format.borders.getItem("EdgeBottom").load("style,color");
        const top = range.format.borders.getItem("EdgeTop").load("style");
        const plain = sheet.getRange("D9").load("format/fill/color");
        const size = sheet.getRange("A1").load("format/columnWidth,format/rowHeight");
        await context.sync();
        expect(range.format.fill.color).toBe("#FFF2CC");
        const look = range.toJSON();
        expect(look.format).toMatchObject({
          font: { bold: true, italic: null, color: "#C00000" },
          horizontalAlignment: "Center",
          wrapText: true,
        });
        expect(range.numberFormat).toEqual([
          ["@", "0%"],
          ["0.0", "General"],
        ]);
        expect(bottom).toMatchObject({ style: "Continuous", color: "#000000" });
        expect(top.style).toBe("None");
        expect(plain.format.fill.color).toBe("#FFFFFF");
        expect(size.format).toMatchObject({ columnWidth: 96, rowHeight: 30 });
      });
    }));

  it("draws borders around and inside, and keeps those that are there", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRange("B2").format.borders.getItem("DiagonalUp").style = "Dash";
        const { format } = sheet.getRange("A1:C3");
        const { borders } = format;
        borders.getItem("InsideHorizontal").style = "Continuous";
        borders.getItem("EdgeRight").weight = "Medium";
        borders.getItem("EdgeRight").color = "#c00000";
        const inside = borders.getItem("InsideHorizontal").load("style");
        const mixed = borders.getItem("DiagonalUp").load("style");
        await context.sync();
        expect([inside.style, mixed.style]).toEqual(["Continuous", null]);
      });
      const sides = (row: number, column: number) =>
        Object.entries(model.sheets[0]!.format(row, column).borders)
          .map(([side, { style, weight, color }]) => `${side} ${style} ${weight} ${color}`)
          .sort();
      expect(sides(0, 0)).toEqual(["bottom Continuous Thin #000000"]);
      expect(sides(1, 1)).toEqual([
        "bottom Continuous Thin #000000",
        "diagonalUp Dash Thin #000000",
        "top Continuous Thin #000000",
      ]);
      expect(sides(2, 2)).toEqual([
        "right Continuous Medium #C00000",
        "top Continuous Thin #000000",
      ]);
    }));

  it("keeps names, validation, conditional formats, freezing and page set-up", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getItem("Chỉ tiêu");
        workbook.names.add("nam_goc", "=2020");
        const local = sheet.names.add("_KH_generated", sheet.getRange("A1:B2"));
        sheet.getRange("C1:C9").dataValidation.rule = {
          list: { inCellDropDown: true, source: "Sở Tài chính,Sở Y tế" },
        };
        sheet.getRange("D1:D9").dataValidation.rule = {
          list: { inCellDropDown: true, source: sheet.getRange("A1:A9") },
        };
        const rule = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
        rule.custom.rule.formula = '=AND(TRUE,$A1="x")';
        rule.custom.format.fill.color = "#FFC7CE";
        rule.custom.format.font.color = "#9C0006";
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
        sheet.pageLayout.orientation = "Landscape";
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        sheet.pageLayout.setPrintTitleRows("$1:$3");
        local.load("formula,type,scope,value");
        rule.load("id,type,priority");
        await context.sync();
        expect(local).toMatchObject({
          formula: "='Chỉ tiêu'!$A$1:$B$2",
          type: "Range",
          scope: "Worksheet",
          value: "'Chỉ tiêu'!A1:B2",
        });
        const names = workbook.names.load("items/name,items/value,items/type");
        const rules = sheet.getRange("B5").conditionalFormats.load("items/type");
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        const list = sheet.getRange("C3").dataValidation.load("type,rule");
        await context.sync();
        expect(names.items.map((item) => item.toJSON())).toMatchObject([
          { name: "nam_goc", value: 2020, type: "Double" },
        ]);
        expect(rules.items.map(({ type }) => type)).toEqual(["Custom"]);
        expect(frozen.address).toBe("'Chỉ tiêu'!A1:B3");
        expect(list).toMatchObject({
          type: "List",
          rule: { list: { source: "Sở Tài chính,Sở Y tế" } },
        });
        const held = rules.items[0]!.custom.rule.load("formula");
        rules.items[0]!.custom.format.fill.load("color");
        await context.sync();
        expect(held.formula).toBe('=AND(TRUE,$A1="x")');
        expect(rules.items[0]!.custom.format.fill.color).toBe("#FFC7CE");
        sheet.getRange("A1:B9").conditionalFormats.clearAll();
        sheet.getRange("C1:C9").dataValidation.clear();
        sheet.freezePanes.unfreeze();
        workbook.names.getItem("nam_goc").delete();
        await context.sync();
      });
      const sheet = model.sheets[0]!;
      expect(sheet.conditionalFormats).toEqual([]);
      expect(sheet.validations.map(({ rule }) => rule)).toMatchObject([
        { kind: "list", source: "='Chỉ tiêu'!$A$1:$A$9" },
      ]);
      expect(sheet.freeze).toEqual({ rows: 0, columns: 0 });
      expect(sheet.page).toMatchObject({
        orientation: "landscape",
        fitToWidth: true,
        repeatRows: { first: 0, last: 2 },
      });
      expect(model.names.map(({ name }) => name)).toEqual(["_KH_generated"]);
    }));

  it("moves ranges with their cells when rows come and go", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        const range = sheet.getRange("A3:B3");
        range.values = [["ba", 3]];
        await context.sync();
        sheet.getRange("2:3").insert("Down");
        range.load("address,values");
        await context.sync();
        expect(range.address).toBe("'Chỉ tiêu'!A5:B5");
        expect(range.values).toEqual([["ba", 3]]);
        model.sheets[0]!.remove({ top: 0, left: 0, bottom: 0, right: 0 }, "rows");
        range.load("address");
        await context.sync();
        expect(range.address).toBe("'Chỉ tiêu'!A4:B4");
        range.getEntireRow().delete("Up");
        range.load("address");
      }).then(
        () => expect("deleted cells answered").toBe(""),
        (error: unknown) => expect(error).toMatchObject({ code: "InvalidReference" })
      );
    }));

  it("sorts, clears, groups and selects", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Nhiệm vụ");
        sheet.getRange("A1:B3").values = [
          ["c", 1],
          ["a", 2],
          ["b", 3],
        ];
        sheet.getRange("A1:B3").sort.apply([{ key: 0, ascending: true }]);
        sheet.getRange("B1").clear("Contents");
        sheet.getRange("2:3").group("ByRows");
        sheet.activate();
        sheet.getRange("B2:B3").select();
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        expect(selected.address).toBe("'Nhiệm vụ'!B2:B3");
      });
      const sheet = model.sheets[1]!;
      expect(sheet.values({ top: 0, left: 0, bottom: 2, right: 1 })).toEqual([
        ["a", null],
        ["b", 3],
        ["c", 1],
      ]);
      expect(sheet.rowLevel(1)).toBe(1);
      expect(model.activeSheet.name).toBe("Nhiệm vụ");
    }));
});

describe("what is neither true nor false", () => {
  it.each<[string, (range: Excel.Range) => object, string]>([
    ["bold", ({ format }) => format.font, "bold"],
    ["wrapText", ({ format }) => format, "wrapText"],
    ["locked", ({ format }) => format.protection, "locked"],
    ["rowHidden", (range) => range, "rowHidden"],
  ])("is refused as %s", async (_, holder, member) => {
    await onTwoSheets(async ({ Excel }) => {
      const error = await rejection(
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1:B2");
          Object.assign(holder(range), { [member]: 0 });
          await context.sync();
        })
      );
      expect(error.code).toBe("InvalidArgument");
    });
  });
});
