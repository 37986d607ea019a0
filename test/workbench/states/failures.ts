import { protectedBook } from "./books";
import type { Journey } from "./journey";

/** What the pane loads after its first paint. */
function isLater({ pathname }: URL): boolean {
  return /^\/(?!taskpane\.|workbench\.)[^/]+\.js$/.test(pathname);
}

/** Excel refuses: whatever was asked is told in words, and what to do. */
export const failures: Journey = {
  screen: "failures",
  async walk({ pane, ribbon, page, context, seen, excel }) {
    await ribbon.getByRole("button", { name: "Phân kỳ chỉ tiêu năm" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Phân kỳ", exact: true });
    await panel.getByLabel("Tổng số xã năm 2025").fill("116");
    await panel.getByLabel("Tổng số xã năm 2025").press("Enter");
    const write = pane.getByRole("button", { name: "Điền 1 dòng (3 ô)" });
    await write.waitFor();
    await excel("refuses");
    await write.click();
    await pane.getByRole("alert").first().waitFor();
    await seen("a write that Excel refuses");
    await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await pane.getByRole("tabpanel", { name: "Kiểm tra" }).getByRole("alert").first().waitFor();
    await seen("a check that Excel refuses");
    await pane.getByRole("tab", { name: "Tiến độ" }).click();
    await pane.getByRole("tabpanel", { name: "Tiến độ" }).getByRole("alert").first().waitFor();
    await seen("deadlines that Excel refuses");
    await context.route(isLater, (route) => route.abort());
    await page.reload();
    await pane
      .getByText(/Chưa tải được một phần của phần mềm/)
      .locator("visible=true")
      .first()
      .waitFor();
    await seen("a server that went away");
  },
};

/** Nothing can be written to a protected workbook. */
export const locked: Journey = {
  screen: "failures",
  async walk({ pane, ribbon, seen, openBook }) {
    await openBook("An Giang.xlsx", protectedBook());
    await pane.getByRole("heading", { name: "An Giang · 2021–2025" }).waitFor();
    await ribbon.getByRole("button", { name: "Làm sạch bảng dán" }).click();
    await pane.getByRole("button", { name: /^Ghi \d+ thay đổi/ }).click();
    await pane.getByRole("alert").first().waitFor();
    await seen("a protected workbook");
  },
};

/** A write that was cut off in an earlier sitting, found at the next opening. */
export const cutOff: Journey = {
  screen: "failures",
  async walk({ pane, page, ribbon, nameBox, seen, cutOffNextWrite, reopenPane }) {
    await ribbon.getByRole("button", { name: "Phân kỳ chỉ tiêu năm" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Phân kỳ", exact: true });
    await panel.getByLabel("Tổng số xã năm 2025").fill("116");
    await panel.getByLabel("Tổng số xã năm 2025").press("Enter");
    await cutOffNextWrite();
    await pane.getByRole("button", { name: "Điền 1 dòng (3 ô)" }).click();
    await page.waitForTimeout(500);
    await nameBox.fill("N8");
    await nameBox.press("Enter");
    await page.keyboard.type("97");
    await page.keyboard.press("Enter");
    await reopenPane();
    await pane.getByText("bị dừng giữa chừng").waitFor();
    await seen("a write that was cut off");
    await pane.getByRole("button", { name: "Khôi phục" }).click();
    await pane.getByRole("alert").getByText("đã thay đổi").waitFor();
    await seen("it cannot be restored: somebody typed since");
  },
};
