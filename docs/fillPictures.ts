import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { openPage, runWorkbench } from "../test/support/workbench";
import type { RunningWorkbench } from "../test/support/workbench";

const IMAGES = resolve(__dirname, "images");

/** Districts of the sample's province; their figures are made up for the picture. */
const LOCALITIES = [
  "Địa phương\tThực hiện\tDân số 2020",
  "TP. Rạch Giá\t0\t240.000",
  "Tân Hiệp\t1\t125.000",
  "Giồng Riềng\t1\t222.000",
  "Gò Quao\t1\t134.000",
  "Châu Thành\t0\t160.000",
  "An Biên\t0\t115.000",
  "Hòn Đất\t0\t157.000",
].join("\n");

/** Run by hand: pictures of Phân kỳ in the pane, light and dark: a row opened with its chart, then what localities are given. */
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
  const picture = (name: string) => resolve(IMAGES, `pane-${name}-${look}.png`);
  const shoot = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(800);
    await page.locator(".pane-side").screenshot({ path: picture(name) });
  };
  await ribbon.getByRole("button", { name: "Phân kỳ chỉ tiêu năm" }).click();
  await openRow(pane);
  await shoot("fill");
  await pane.getByText("Cách tính, nguồn số").evaluate((line) => line.scrollIntoView());
  await shoot("fill-basis");
  await pane.getByRole("button", { name: "Điền 1 dòng (3 ô)" }).click();
  await pane.getByText("Đã xong: Phân kỳ").waitFor();
  await ribbon.getByRole("button", { name: "Dự kiến phân bổ" }).click();
  await shareOut(pane, page);
  await shoot("allocate");
  await pane.getByRole("table").evaluate((table) => table.scrollIntoView());
  await shoot("allocate-table");
  await context.close();
}

async function openRow(pane: FrameLocator): Promise<void> {
  const panel = pane.getByRole("tabpanel", { name: "Phân kỳ", exact: true });
  const total = panel.getByLabel("Tổng số xã năm 2025");
  await total.fill("116");
  await total.press("Enter");
  await panel.locator("[data-line]").click();
  await panel.getByText("Cách tính, nguồn số").waitFor();
  await panel.locator("[data-line]").evaluate((line) => line.scrollIntoView());
}

async function shareOut(pane: FrameLocator, page: Page): Promise<void> {
  const panel = pane.getByRole("tabpanel", { name: "Phân bổ địa phương" });
  const indicator = panel.getByLabel("Chỉ tiêu");
  await indicator.waitFor();
  await indicator.selectOption({ label: "20. Số huyện đạt tiêu chí NTM (huyện)" });
  await panel.getByLabel("Danh sách địa phương").fill(LOCALITIES);
  await panel.getByRole("button", { name: "Dùng danh sách này" }).click();
  await panel.getByRole("button", { name: "Gò Quao" }).click();
  await panel.getByLabel("2023").press("Enter");
  await page.waitForTimeout(200);
}

void takePictures();
