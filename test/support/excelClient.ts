import type { HostProfile } from "../../src/host/conversation";
import { ExcelHost } from "../../src/host/excelHost";
import { REQUIREMENT_LEVELS } from "../../src/host/requirementLevels";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { loadOfficeClient } from "./officeClient";
import type { OfficeClient } from "./officeClient";

export interface ExcelOptions {
  readonly level?: keyof typeof REQUIREMENT_LEVELS;
  readonly locale?: string;
  readonly fileName?: string;
}

/** Microsoft's client and our host, talking over one workbook. */
export interface OpenExcel extends Pick<OfficeClient, "Excel" | "Office" | "OfficeExtension"> {
  readonly host: ExcelHost;
  /** The pane's global object, where ribbon functions may be put. */
  readonly pane: Readonly<Record<string, unknown>>;
  close(): void;
}

let conversations = 0;

/** Starts the unmodified client over a workbook; close it when done. */
export async function openExcel(
  model: WorkbookModel,
  options: ExcelOptions = {}
): Promise<OpenExcel> {
  const profile: HostProfile = {
    locale: options.locale ?? "vi-VN",
    requirements: REQUIREMENT_LEVELS[options.level ?? "ltsc2021"],
    documentUrl: `https://localhost/${encodeURIComponent(options.fileName ?? "So ke hoach.xlsx")}`,
    addinId: "00000000-0000-4000-8000-000000000001",
    sharedRuntime: true,
  };
  const conversation = { id: `conversation-${++conversations}`, origin: "https://localhost" };
  const client = loadOfficeClient(profile, conversation);
  const host = new ExcelHost(client.windows.channel, conversation, profile, model);
  await client.Office.onReady();
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    pane: client.windows.pane,
    host,
    close() {
      host.close();
      client.windows.close();
    },
  };
}
