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
    const panel = pane.getByRole("tabpanel", { name: "Phân kỳ", exact: true });
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

it("compares scenarios, shows what was filled in blue, and settles it", async () => {
  if (!workbench) return;
  const open = await openPage(workbench);
  const { ribbon, pane, cell, nameBox } = open;
  try {
    await ribbon.getByRole("button", { name: "Phân kỳ chỉ tiêu năm" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Phân kỳ", exact: true });
    await panel.getByLabel("Tổng số xã năm 2025").fill("116");
    await panel.getByLabel("Nguồn (nếu có)").fill("Niên giám 2020");
    await panel.getByLabel("Nguồn (nếu có)").press("Enter");
    await panel.locator("[data-line]").click();
    const scenarios = panel.getByRole("table", { name: "So sánh các kịch bản" });
    expect(await scenarios.getByRole("row", { name: /Thấp/ }).innerText()).toMatch(
      /88\s+92\s+98\s+106/
    );
    await scenarios.getByRole("radio", { name: "Cao" }).check();
    await panel.getByText("Bước đều, kịch bản cao; mức gốc 79").waitFor();
    await panel.getByText("tổng số 116 xã, Niên giám 2020").waitFor();
    expect(await violations(paneFrame(open.page), "#panel-fill")).toEqual([]);
    await pane.getByRole("button", { name: "Điền 1 dòng (3 ô)" }).click();
    await pane.getByText("Đã xong: Phân kỳ chỉ tiêu năm (3 ô)").waitFor();
    await nameBox.fill("O8");
    await nameBox.press("Enter");
    const colour = (address: string) =>
      cell(address).evaluate((one) => getComputedStyle(one).color);
    await cell("M8").filter({ hasText: "98" }).waitFor();
    expect([await colour("L8"), await colour("M8")]).toEqual(["rgb(0, 0, 0)", "rgb(0, 0, 255)"]);
    await panel.getByRole("button", { name: "Chốt số đã điền" }).click();
    await pane.getByText("Đã xong: Chốt số đã phân kỳ").waitFor();
    expect(await colour("M8")).toBe("rgb(0, 0, 0)");
    await panel.getByText("8 dòng đã đủ các năm").waitFor();
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
});

it("shares a target out to pasted localities, holds a number, writes the sheet and takes it back, by keyboard", async () => {
  if (!workbench) return;
  const open = await openPage(workbench);
  const { page, ribbon, pane } = open;
  try {
    await ribbon.getByRole("button", { name: "Dự kiến phân bổ địa phương" }).press("Enter");
    const panel = pane.getByRole("tabpanel", { name: "Phân bổ địa phương" });
    await panel
      .getByLabel("Chỉ tiêu")
      .selectOption({ label: "20. Số huyện đạt tiêu chí NTM (huyện)" });
    await panel.getByRole("alert").getByText("chưa có địa phương nào").waitFor();
    const list = panel.getByLabel("Danh sách địa phương");
    await list.fill("Gò Quao\tnhiều");
    await panel.getByRole("button", { name: "Dùng danh sách này" }).press("Enter");
    await panel.getByText("“nhiều” không đọc được thành số").waitFor();
    await list.fill(
      "Địa phương\tThực hiện\tDân số 2020\nGò Quao\t1\t134.000\nAn Biên\t2\t115.000\nHòn Đất\t0\t157.000"
    );
    await panel.getByRole("button", { name: "Dùng danh sách này" }).press("Enter");
    await panel.getByText("3 địa phương × 5 năm, cộng đúng chỉ tiêu tỉnh").waitFor();
    await panel.getByLabel("Cách chia").selectOption({ label: "Theo trọng số" });
    await panel.getByText("trọng số: Dân số 2020").waitFor();
    await panel.getByRole("button", { name: "An Biên" }).press("Enter");
    await panel.getByLabel(/^2025/).fill("5");
    await panel.getByLabel(/^2025/).press("Enter");
    await panel.getByLabel("2025 · giữ").waitFor();
    expect(await panel.getByRole("row", { name: /^An Biên/ }).innerText()).toMatch(/5$/);
    expect(await violations(paneFrame(page), "#panel-fill")).toEqual([]);
    await pane.getByRole("button", { name: "Ghi vào trang Phân bổ" }).press("Enter");
    await pane.getByText("Đã xong: Phân bổ chỉ tiêu cho địa phương").waitFor();
    await page.getByRole("tab", { name: "Phân bổ" }).click();
    expect(await open.cell("D9").innerText()).toBe("An Biên");
    await pane.getByRole("button", { name: "Hoàn tác" }).press("Enter");
    await pane.getByText("Đã hoàn tác: Phân bổ chỉ tiêu cho địa phương").waitFor();
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
});
