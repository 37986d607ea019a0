import { HostCollection, HostObject } from "../../src/host/hostObject";
import { Interpreter } from "../../src/host/interpreter";
import { itemNotFound } from "../../src/host/hostError";
import { REQUIREMENT_LEVELS } from "../../src/host/requirementLevels";
import { RichApiCalls } from "../../src/host/richApiCalls";
import { WebHost } from "../../src/host/webHost";
import { loadOfficeClient } from "../support/officeClient";

class FakeSheet extends HostObject {
  readonly shape = { name: "Worksheet", scalars: ["id", "name"], key: "id" };
  constructor(
    readonly id: string,
    private title: string
  ) {
    super();
  }
  get name(): string {
    return this.title;
  }
  set name(title: string) {
    this.title = title;
  }
}

class FakeSheets extends HostCollection {
  readonly shape = { name: "WorksheetCollection", scalars: [] };
  readonly items = [new FakeSheet("{1}", "Chỉ tiêu"), new FakeSheet("{2}", "Nhiệm vụ")];
  getItem(key: string): FakeSheet {
    const found = this.items.find(({ id, name }) => id === key || name === key);
    if (!found) throw itemNotFound();
    return found;
  }
}

class FakeWorkbook extends HostObject {
  readonly shape = { name: "Workbook", scalars: [] };
  readonly worksheets = new FakeSheets();
}

class KindService extends HostObject {
  readonly shape = { name: "Service", scalars: [] };
  notifyActionHandlerReady(): void {}
}

async function open() {
  const root = new FakeWorkbook();
  const profile = {
    locale: "vi-VN",
    requirements: REQUIREMENT_LEVELS.ltsc2021,
    documentUrl: "https://localhost/So.xlsx",
    addinId: "00000000-0000-4000-8000-000000000001",
    sharedRuntime: true,
  };
  const conversation = { id: "c1", origin: "https://localhost" };
  const crashes: unknown[] = [];
  const interpreter = new Interpreter({
    root,
    service: () => new KindService(),
    subscribe: () => true,
    crashed: (error) => crashes.push(error),
  });
  const client = loadOfficeClient(profile, conversation);
  const host = new WebHost(
    client.windows.channel,
    conversation,
    profile,
    new RichApiCalls((body) => interpreter.execute(body)),
    { load: () => [["lời chào", JSON.stringify("chào")]], save: () => undefined }
  );
  const info = await client.Office.onReady();
  return { ...client, Excel: client.Excel, host, interpreter, info, root, crashes };
}

describe("the conversation with the client", () => {
  it("completes the handshake", async () => {
    const { info, Office, host, windows } = await open();
    expect(info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.displayLanguage).toBe("vi-VN");
    expect(Office.context.document.settings.get("lời chào")).toBe("chào");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(host.unknownCalls).toEqual([]);
    windows.close();
  });

  it("runs a batch over plain objects", async () => {
    const { Excel, root, windows, crashes, host } = await open();
    const names = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nhiệm vụ").name = "Nhiệm vụ 2021";
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Chỉ tiêu", "Nhiệm vụ 2021"]);
    expect(root.worksheets.items[1]!.name).toBe("Nhiệm vụ 2021");
    expect(crashes).toEqual([]);
    expect(host.calls.traffic.requests).toBe(1);
    windows.close();
  });
});
