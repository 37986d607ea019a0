import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import { SAMPLE_PATH, opened } from "../kienGiang/sample";
import { paneFrame, violations } from "../support/axe";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

/** What pressing the button in focus hands out. */
async function handedOut(page: Page): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  return download;
}

it("hands out the form of the book, then notes to those whose files were read, by keyboard", async () => {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const { context, page, ribbon, pane, complaints } = await openPage(workbench);
  try {
    await ribbon.getByRole("button", { name: "Xuất biểu trình" }).press("Enter");
    const panel = pane.getByRole("tabpanel", { name: "Tổng hợp" });
    await panel.getByText("Đã lập “Biểu trình.xlsx”").waitFor();
    await panel.locator("button:focus").getByText("Tải xuống").waitFor();
    const form = await handedOut(page);
    expect(form.suggestedFilename()).toBe("Biểu trình.xlsx");
    const plan = readPlan(opened(readFileSync(await form.path())), {
      registers: defaultRegisters(),
    });
    expect([plan.indicators.length, plan.tasks.length]).toEqual([11, 81]);
    await panel.getByRole("button", { name: "Lập phiếu" }).waitFor({ state: "detached" });

    // The province's own book, as Sở Y tế would send it by its name.
    const chooser = page.waitForEvent("filechooser");
    await panel.getByRole("button", { name: "Chọn tệp" }).click();
    const buffer = readFileSync(SAMPLE_PATH);
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await (await chooser).setFiles([{ name: "Sở Y tế.xlsx", mimeType, buffer }]);
    await panel.getByRole("button", { name: "Lập phiếu" }).press("Enter");
    await panel.getByText("Đã lập phiếu cho 1 đơn vị").waitFor();
    expect(await violations(paneFrame(page), "#panel-consolidate")).toEqual([]);
    await panel.locator("button:focus").getByText("Tải xuống").waitFor();
    const notes = await handedOut(page);
    expect(Object.keys(unzipSync(readFileSync(await notes.path())))).toEqual([
      ...["Phiếu đề nghị - Sở Y tế.docx", "Phiếu đề nghị - Sở Y tế.xlsx"],
    ]);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
});
