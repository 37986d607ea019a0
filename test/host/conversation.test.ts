import { onTwoSheets, rejection } from "../support/excelBook";
import type { OpenExcel } from "../support/excelClient";
import { checkLevel } from "../support/officeClient";
import { settled } from "../support/ticks";

const writeOne = ({ Excel }: OpenExcel, delayForCellEdit: boolean) =>
  Excel.run({ delayForCellEdit }, async (context) => {
    context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1").values = [[1]];
    await context.sync();
  });

describe("cell editing", () => {
  it("refuses a call that does not wait, by its code", () =>
    onTwoSheets(async (excel, model) => {
      excel.host.calls.beginCellEdit();
      const error = await rejection(writeOne(excel, false));
      expect(error.code).toBe("InvalidOperationInCellEditMode");
      expect(model.sheets[0]!.value(0, 0)).toBeNull();
    }));

  it("holds a call that waits until the user leaves the cell", () =>
    onTwoSheets(async (excel, model) => {
      excel.host.calls.beginCellEdit();
      const writing = writeOne(excel, true);
      await settled();
      expect(excel.host.calls.heldCalls).toBe(1);
      expect(model.sheets[0]!.value(0, 0)).toBeNull();
      excel.host.calls.endCellEdit();
      await writing;
      expect(model.sheets[0]!.value(0, 0)).toBe(1);
    }));
});

describe("payload limits", () => {
  const LONG = "x".repeat(30_000);

  it("refuses a request above 5 MB before anything is written", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const error = await rejection(
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1:A200");
          range.values = Array.from({ length: 200 }, () => [LONG]);
          await context.sync();
        })
      );
      expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
      expect(model.sheets[0]!.usedArea({ valuesOnly: true })).toBeNull();
    }));

  it("refuses a response above 5 MB", () =>
    onTwoSheets(async ({ Excel }, model) => {
      const area = { top: 0, left: 0, bottom: 199, right: 0 };
      model.sheets[0]!.put(
        area,
        Array.from({ length: 200 }, () => [LONG])
      );
      const error = await rejection(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Chỉ tiêu").getUsedRange(true).load("values");
          await context.sync();
        })
      );
      expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
    }));

  it("counts bytes, not characters", () =>
    onTwoSheets(async ({ Excel, host }) => {
      const text = "ổ".repeat(1000);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1").values = [[text]];
        await context.sync();
      });
      expect(host.calls.traffic.requestBytes).toBeGreaterThan(3000);
    }));
});

describe("traffic", () => {
  it("counts syncs that do something, and neither clean-up nor start-up", () =>
    onTwoSheets(async ({ Excel, host }) => {
      await settled();
      expect(host.calls.traffic.requests).toBe(0);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1:B2");
        range.load("values");
        await context.sync();
        range.values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        await context.sync();
      });
      await settled();
      expect(host.calls.traffic.requests).toBe(2);
      host.calls.traffic.reset();
      expect(host.calls.traffic).toMatchObject({ requests: 0, requestBytes: 0, responseBytes: 0 });
    }));

  it("takes every reference back after a run", () =>
    onTwoSheets(async ({ Excel, host }) => {
      let during = 0;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRange("A1").load("values");
        sheet.getRange("B1").load("values");
        await context.sync();
        during = host.referenceCount;
      });
      await settled();
      expect(during).toBe(2);
      expect(host.referenceCount).toBe(0);
    }));
});

describe("the ribbon", () => {
  it("runs a function that reaches event.completed()", () =>
    onTwoSheets(async ({ Excel, Office, host }, model) => {
      Office.actions.associate("check", async (event: Office.AddinCommands.Event) => {
        await Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1");
          range.values = [[event.source.id]];
          await context.sync();
        });
        event.completed();
      });
      await host.web.command("check", "CheckButton");
      expect(model.sheets[0]!.value(0, 0)).toBe("CheckButton");
    }));

  it("does not end a command that never completes", () =>
    onTwoSheets(async ({ Office, host }) => {
      Office.actions.associate("forgetful", () => undefined);
      let completed = false;
      void host.web.command("forgetful", "Button").then(() => (completed = true));
      await settled();
      expect(completed).toBe(false);
    }));

  it("shows and hides the pane, and sets how the runtime starts", () =>
    onTwoSheets(async ({ Office, host }) => {
      const seen: string[] = [];
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        seen.push(visibilityMode);
      });
      await Office.addin.hide();
      expect(host.office.visibility).toBe("Background");
      await Office.addin.showAsTaskpane();
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
      await settled();
      expect(host.office).toMatchObject({ visibility: "Visible", startState: "Background" });
      expect(seen).toEqual(["Hidden", "Taskpane"]);
    }));

  it("switches a button off", () =>
    onTwoSheets(async ({ Office, host }) => {
      const controls = [{ id: "CheckButton", enabled: false }];
      await Office.ribbon.requestUpdate({
        tabs: [{ id: "Plan", groups: [{ id: "G", controls }] }],
      });
      expect([...host.office.enabled]).toEqual([["CheckButton", false]]);
    }));
});

describe("settings", () => {
  it("are saved into the workbook and loaded from it", () =>
    onTwoSheets(async ({ Office, Excel }, model) => {
      const { settings } = Office.context.document;
      settings.set("ngôn ngữ", { chọn: "vi" });
      await new Promise<void>((resolve, reject) =>
        settings.saveAsync(({ status, error }) =>
          status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(error)
        )
      );
      expect(model.settings.get("ngôn ngữ")).toEqual({ chọn: "vi" });
      await Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("ngôn ngữ").load("value");
        context.workbook.settings.add("cỡ", 3);
        await context.sync();
        expect(setting.value).toEqual({ chọn: "vi" });
      });
      await new Promise((resolve) => settings.refreshAsync(resolve));
      expect(settings.get("cỡ")).toBe(3);
      settings.remove("cỡ");
      await new Promise((resolve) => settings.saveAsync(resolve));
      expect([...model.settings.keys()]).toEqual(["ngôn ngữ"]);
    }));
});

describe("the requirement level", () => {
  const callAboveFloor = async ({ Excel, OfficeExtension }: OpenExcel) => {
    checkLevel(OfficeExtension);
    return rejection(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("A1:A3");
        range.getDependents();
        await context.sync();
      })
    );
  };

  it("makes the client refuse members above the floor", () =>
    onTwoSheets(async (excel) => {
      expect(excel.Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
      expect((await callAboveFloor(excel)).code).toBe("ApiNotFound");
    }));

  it("lets members of the floor through", () =>
    onTwoSheets(async ({ Excel, OfficeExtension }) => {
      checkLevel(OfficeExtension);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRange("A1:A3").getMergedAreasOrNullObject().load("address");
        await context.sync();
      });
    }));
});

describe("what the host lacks", () => {
  it("answers ApiNotFound and is recorded", async () => {
    await expect(
      onTwoSheets(async ({ Excel, host }) => {
        const error = await rejection(
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem("Chỉ tiêu").charts.load("items/name");
            await context.sync();
          })
        );
        expect(error.code).toBe("ApiNotFound");
        expect(host.unknown).toEqual(["Worksheet.charts"]);
      })
    ).rejects.toThrow("Worksheet.charts");
  });
});

describe("strict mode", () => {
  it("fails a test whose text would become a date, and names the cell", async () => {
    await expect(
      onTwoSheets(async ({ Excel, host }, model) => {
        model.strict = true;
        await rejection(
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem("Chỉ tiêu").getRange("B2:B3");
            range.values = [["'7-9"], ["7-9"]];
            await context.sync();
          })
        );
        expect(host.crashes).toMatchObject([{ error: { cell: "B3" }, location: "Range.values" }]);
      })
    ).rejects.toThrow("B3");
  });
});

describe("undo", () => {
  it("takes a whole request back at once", () =>
    onTwoSheets(async ({ Excel }, model) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRange("A1").values = [["một"]];
        sheet.getRange("B2").values = [["hai"]];
        await context.sync();
      });
      model.undo();
      expect(model.sheets[0]!.usedArea({ valuesOnly: true })).toBeNull();
    }));
});
