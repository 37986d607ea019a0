import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { openPage, runWorkbench } from "../test/support/workbench";
import type { RunningWorkbench } from "../test/support/workbench";

const IMAGES = resolve(__dirname, "images");
const FINDING = "Tỷ lệ dân cư thành thị sử dụng nước sạch";

/** Run by hand: pictures of the workbench and of the pane, after a check with one finding opened, light and dark. */
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
  const { context, page, ribbon, pane, cell } = await openPage(workbench, look);
  const picture = (name: string) => resolve(IMAGES, `${name}-${look}.png`);
  await settled(page);
  await page.locator(".pane-side").screenshot({ path: picture("pane-overview") });
  await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
  const finding = pane.getByRole("button", { name: FINDING }).filter({ hasText: "đổi chỗ" });
  await finding.click();
  await cell("M12").waitFor();
  await finding.evaluate((line) => line.scrollIntoView({ block: "start" }));
  await page.mouse.move(0, 0);
  await settled(page);
  await page.screenshot({ path: picture("workbench") });
  await page.locator(".pane-side").screenshot({ path: picture("pane-check") });
  await context.close();
}

/** Hover, focus and the opening of parts move for a moment. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(800);
}

void takePictures();
