import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { paneFrame, violations } from "../support/axe";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

it("shows who gets what, writes codes and takes them back, and hands out one zip, by keyboard", async () => {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const { context, page, ribbon, pane, cell, complaints } = await openPage(workbench);
  try {
    await ribbon.getByRole("button", { name: "Tạo biểu gửi đơn vị" }).press("Enter");
    const panel = pane.getByRole("tabpanel", { name: "Tạo biểu" });
    // The sample says of no indicator who follows it.
    await panel.getByText(/^\d+ biểu gửi đơn vị · \d+ dòng chưa có nơi nhận$/).waitFor();

    await panel.getByText(/^Không có trong biểu nào/).press("Enter");
    await panel.getByRole("button", { name: "Tới ô B7" }).press("Enter");
    await cell("B7").and(page.locator("[aria-selected=true]")).waitFor();

    await panel.getByRole("button", { name: "Ghi Mã số vào sổ" }).press("Enter");
    await pane.getByText("Đã xong: Ghi Mã số vào sổ").waitFor();
    await panel.getByRole("button", { name: "Ghi Mã số vào sổ" }).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Hoàn tác" }).press("Enter");
    await panel.getByRole("button", { name: "Ghi Mã số vào sổ" }).waitFor();

    const due = panel.getByLabel("Thời hạn gửi ghi trong biểu");
    await due.fill("trước ngày 05/03/2026");
    await due.press("Tab");
    expect(await violations(paneFrame(page), "#panel-issue")).toEqual([]);

    const handedOut = page.waitForEvent("download");
    await pane.getByRole("button", { name: /^Tạo \d+ biểu/ }).press("Enter");
    const file = await handedOut;
    expect(file.suggestedFilename()).toBe("Biểu gửi đơn vị 2021-2025.zip");
    const names = Object.keys(unzipSync(readFileSync(await file.path())));
    expect(names).toContain("Sở Y tế - Biểu kế hoạch 2021-2025.xlsx");
    await panel.getByText(`Đã tạo ${names.length} biểu trong tệp`).waitFor();
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
});
