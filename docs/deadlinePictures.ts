import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { openPage, runWorkbench } from "../test/support/workbench";
import type { RunningWorkbench } from "../test/support/workbench";

const IMAGES = resolve(__dirname, "images");
const AS_OF = "2021-12-20";

/** Run by hand: pictures of Tiến độ in the pane, light and dark: the board with its timeline, then one agency with its choices open. */
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
  const { context, page, ribbon, pane } = await openPage(workbench, look);
  const picture = (name: string) => resolve(IMAGES, `pane-deadlines${name}-${look}.png`);
  await ribbon.getByRole("button", { name: "Tiến độ theo quý" }).click();
  const panel = pane.getByRole("tabpanel", { name: "Tiến độ" });
  await panel.getByLabel("Tính đến ngày").fill(AS_OF);
  await panel.getByText("8 Đã qua thời hạn").waitFor();
  await settled(page);
  await page.locator(".pane-side").screenshot({ path: picture("") });
  await panel.getByRole("table").evaluate((table) => {
    table.parentElement!.scrollIntoView({ block: "start" });
  });
  await settled(page);
  await page.locator(".pane-side").screenshot({ path: picture("-board") });
  await panel.getByLabel("Cơ quan").selectOption({ label: "Sở Công Thương" });
  await panel.getByText("Tùy chọn theo dõi").click();
  await panel.getByLabel("Mốc nội bộ").fill("15");
  await panel.getByText("Tùy chọn theo dõi").evaluate((line) => line.scrollIntoView());
  await settled(page);
  await page.locator(".pane-side").screenshot({ path: picture("-agency") });
  await context.close();
}

/** Hover, focus and the opening of parts move for a moment. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(800);
}

void takePictures();
