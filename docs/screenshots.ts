import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Locator, Page } from "playwright-core";
import { openPage, runWorkbench } from "../test/support/workbench";
import type { RunningWorkbench } from "../test/support/workbench";

const IMAGES = resolve(__dirname, "images");
const FINDING = "Tỷ lệ dân cư thành thị sử dụng nước sạch";

/**
 * Run by hand, light and dark: the workbench after a check, and the pane as it checks, marks, explains, follows typing
 * and cleans a pasted table.
 */
async function takePictures(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const workbench = await runWorkbench();
  if (!workbench) return;
  try {
    for (const look of ["light", "dark"] as const) await take(workbench, look);
  } finally {
    await workbench.close();
  }
}

async function take(workbench: RunningWorkbench, look: "light" | "dark"): Promise<void> {
  const open = await openPage(workbench, look);
  const { context, page, ribbon, pane, cell } = open;
  const panel = pane.getByRole("tabpanel", { name: "Kiểm tra" });
  const picture = (name: string) => resolve(IMAGES, `${name}-${look}.png`);
  const shootPane = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await settled(page);
    await page.locator(".pane-side").screenshot({ path: picture(name) });
  };
  await shootPane("pane-overview");

  await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
  const finding = pane.getByRole("button", { name: FINDING }).filter({ hasText: "đổi chỗ" });
  await finding.click();
  await cell("M12").waitFor();
  await toTop(finding);
  await shootPane("pane-check");
  await panel.getByRole("button", { name: "Giữ nguyên, giải trình…" }).click();
  await pane.getByLabel("Lý do giữ nguyên").fill("Số liệu theo Nghị quyết 12/NQ-HĐND");
  await pane.getByLabel("Người giải trình").fill("Nguyễn Văn A");
  await panel
    .getByLabel("Người giải trình")
    .evaluate((one) => one.scrollIntoView({ block: "center" }));
  await shootPane("pane-waive");
  await finding.click();

  const mark = panel.getByRole("button", { name: "Đánh dấu ô" });
  await mark.click();
  await panel.getByText(/^Đã đánh dấu/).waitFor();
  await toTop(panel.getByRole("button", { name: "Sửa mọi lỗi an toàn" }));
  await page.mouse.move(0, 0);
  await settled(page);
  await page.screenshot({ path: picture("workbench") });
  await panel.getByRole("button", { name: "Bỏ đánh dấu" }).click();
  await panel.getByText(/^Đã bỏ đánh dấu/).waitFor();

  await open.nameBox.fill("L9");
  await open.nameBox.press("Enter");
  await page.keyboard.type("9999");
  await page.keyboard.press("Enter");
  await panel.getByText(/1 dòng vừa kiểm lại/).waitFor();
  await panel.evaluate((one) => one.scrollTo(0, 0));
  await shootPane("pane-live");

  await ribbon.getByRole("button", { name: "Làm sạch bảng dán" }).click();
  const clean = pane.getByRole("tabpanel", { name: "Làm sạch" });
  await clean.locator("summary").nth(1).click();
  await shootPane("pane-repair");
  await context.close();
}

async function toTop(element: Locator): Promise<void> {
  await element.evaluate((one) => one.scrollIntoView({ block: "start" }));
}

/** Hover, focus and the opening of parts move for a moment. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(800);
}

void takePictures();
