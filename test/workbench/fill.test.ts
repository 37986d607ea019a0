import { paneFrame, violations } from "../support/axe";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

it("fills the blank years of a row after a look at them, by keyboard, and takes them back", async () => {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const open = await openPage(workbench);
  const { page, pane, cell, nameBox } = open;
  const { keyboard } = page;
  try {
    await pane.getByRole("button", { name: /chưa phân kỳ đủ các năm/ }).press("Enter");
    const panel = pane.getByRole("tabpanel", { name: "Phân kỳ" });
    await panel.getByText("Không có ô nào cần điền").waitFor();

    const total = panel.getByLabel("Tổng số xã năm 2025");
    await total.press("Enter");
    await panel.getByText("Hãy ghi một số lớn hơn 0").waitFor();
    await total.fill("116");
    await total.press("Enter");
    await pane.getByRole("button", { name: "Điền 1 dòng (3 ô)" }).waitFor();

    const line = panel.locator("[data-line]");
    expect(await line.innerText()).toMatch(/2021\s+88\s+giữ\s+2022\s+95\s+điền/);
    await line.focus();
    await keyboard.press("Enter");
    await cell("L8").and(page.locator("[aria-selected=true]")).waitFor();
    // The focus stays in the pane.
    await panel.locator("[data-line][aria-expanded=true]:focus").waitFor();
    await panel.getByText("Cách tính, nguồn số").waitFor();
    await panel.getByRole("table", { name: /mục tiêu 116/ }).waitFor();

    // What can't be says so where it was typed; another number is held, and the path goes through it.
    await panel.getByLabel(/^2022/).fill("60");
    await panel.getByLabel(/^2022/).press("Enter");
    await panel.getByRole("alert").getByText("kém năm 2021 (88)").waitFor();
    await panel.getByLabel(/^2022/).fill("96");
    await panel.getByLabel(/^2022/).press("Enter");
    await panel.getByText("2022 · tự ghi").waitFor();
    await panel.getByRole("alert").waitFor({ state: "detached" });

    expect(await violations(paneFrame(page), "#panel-fill")).toEqual([]);

    await nameBox.fill("O8");
    await nameBox.press("Enter");
    const filled = async () =>
      Promise.all(["L8", "M8", "N8", "O8"].map((at) => cell(at).innerText()));
    expect(await filled()).toEqual(["88", "", "", ""]);
    await pane.getByRole("button", { name: "Điền 1 dòng (3 ô)" }).press("Enter");
    await pane.getByText("Đã xong: Phân kỳ chỉ tiêu năm (3 ô)").waitFor();
    expect(await filled()).toEqual(["88", "96", "102", "109"]);
    await pane.getByRole("button", { name: "Hoàn tác" }).press("Enter");
    await pane.getByText("Đã hoàn tác: Phân kỳ chỉ tiêu năm (3 ô)").waitFor();
    expect(await filled()).toEqual(["88", "", "", ""]);
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
});
