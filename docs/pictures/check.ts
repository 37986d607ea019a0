import { resolve } from "node:path";
import type { Locator } from "playwright-core";
import { openPage } from "../../test/support/workbench";
import type { RunningWorkbench } from "../../test/support/workbench";
import { IMAGES, type Look, inBothLooks, settled, shootPane } from "./album";

const FINDING = "Tỷ lệ dân cư thành thị sử dụng nước sạch";

/** Light and dark: the workbench after a check, and the pane as it checks, marks, explains, follows typing and cleans a pasted table. */
export const takeCheck = inBothLooks(take);

async function take(workbench: RunningWorkbench, look: Look): Promise<void> {
  const open = await openPage(workbench, look);
  const { context, page, ribbon, pane, cell } = open;
  const panel = pane.getByRole("tabpanel", { name: "Kiểm tra" });
  const shoot = (name: string) => shootPane(page, `${name}-${look}.png`);
  await shoot("pane-overview");

  await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
  const finding = pane.getByRole("button", { name: FINDING }).filter({ hasText: "đổi chỗ" });
  await finding.click();
  await cell("M12").waitFor();
  await toTop(finding);
  await shoot("pane-check");
  await panel.getByRole("button", { name: "Giữ nguyên, giải trình…" }).click();
  await pane.getByLabel("Lý do giữ nguyên").fill("Số liệu theo Nghị quyết 12/NQ-HĐND");
  await pane.getByLabel("Người giải trình").fill("Nguyễn Văn A");
  await panel
    .getByLabel("Người giải trình")
    .evaluate((one) => one.scrollIntoView({ block: "center" }));
  await shoot("pane-waive");
  await finding.click();

  const mark = panel.getByRole("button", { name: "Đánh dấu ô" });
  await mark.click();
  await panel.getByText(/^Đã đánh dấu/).waitFor();
  await toTop(panel.getByRole("button", { name: "Sửa mọi lỗi an toàn" }));
  await settled(page);
  await page.screenshot({ path: resolve(IMAGES, `workbench-${look}.png`) });
  await panel.getByRole("button", { name: "Bỏ đánh dấu" }).click();
  await panel.getByText(/^Đã bỏ đánh dấu/).waitFor();

  await open.nameBox.fill("L9");
  await open.nameBox.press("Enter");
  await page.keyboard.type("9999");
  await page.keyboard.press("Enter");
  await panel.getByText(/1 dòng vừa kiểm lại/).waitFor();
  await panel.evaluate((one) => one.scrollTo(0, 0));
  await shoot("pane-live");

  await ribbon.getByRole("button", { name: "Làm sạch bảng dán" }).click();
  const clean = pane.getByRole("tabpanel", { name: "Làm sạch" });
  await clean.locator("summary").nth(1).click();
  await shoot("pane-repair");
  await context.close();
}

async function toTop(element: Locator): Promise<void> {
  await element.evaluate((one) => one.scrollIntoView({ block: "start" }));
}
