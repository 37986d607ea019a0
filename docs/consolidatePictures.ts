import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { openPage, runWorkbench } from "../test/support/workbench";
import type { RunningWorkbench } from "../test/support/workbench";
import { roundTrip } from "../test/support/submissions";

const IMAGES = resolve(__dirname, "images");
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Run by hand: the screen *Tổng hợp* in each of its states, light and dark, on the round trip of the Kiên Giang plan. */
async function takePictures(): Promise<void> {
  const workbench = await runWorkbench();
  if (!workbench) return;
  try {
    for (const look of ["light", "dark"] as const) await take(workbench, look);
  } finally {
    await workbench.close();
  }
}

async function take(workbench: RunningWorkbench, look: "light" | "dark"): Promise<void> {
  const trip = roundTrip();
  const { context, page, ribbon, pane } = await openPage(workbench, look);
  const side = page.locator(".pane-side");
  const picture = async (state: string): Promise<void> => {
    await settled(page);
    await side.screenshot({ path: resolve(IMAGES, `pane-consolidate-${state}-${look}.png`) });
  };
  const buffer = Buffer.from(trip.master);
  const master = { name: "ke-hoach-tinh.xlsx", mimeType: TYPE, buffer };
  await page.locator('input[type="file"]').first().setInputFiles(master);
  await pane.getByText("ke-hoach-tinh.xlsx").waitFor();
  await ribbon.getByRole("button", { name: "Tổng hợp báo cáo" }).click();
  const panel = pane.getByRole("tabpanel", { name: "Tổng hợp" });
  await panel.getByRole("button", { name: "Chọn thư mục" }).waitFor();
  await picture("idle");
  const files = trip.files.map(({ name, bytes }) => ({
    name: name.replace("/", " - "),
    mimeType: TYPE,
    buffer: Buffer.from(bytes),
  }));
  await panel.locator('input[data-picker="files"]').setInputFiles(files);
  await panel.getByRole("progressbar").waitFor();
  await side.screenshot({ path: resolve(IMAGES, `pane-consolidate-reading-${look}.png`) });
  await panel.getByText("Xem trước, chưa ghi gì.").first().waitFor();
  await picture("ready");
  const left = panel.getByRole("region", { name: "Tệp chưa đưa vào" });
  await left.evaluate((part) => part.scrollIntoView({ block: "start" }));
  await picture("left-out");
  await pane.getByRole("button", { name: "Ghi vào Tổng hợp" }).click();
  await pane.getByText("Đã xong: Tổng hợp báo cáo").waitFor();
  await panel.getByRole("button", { name: "Xem trang Tổng hợp" }).click();
  await page.getByRole("tab", { name: "Tổng hợp", exact: true, selected: true }).waitFor();
  await settled(page);
  await page.screenshot({ path: resolve(IMAGES, `consolidate-written-${look}.png`) });
  await context.close();
}

/** Hover, focus and the opening of parts move for a moment. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(800);
}

void takePictures();
