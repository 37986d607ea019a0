import { resolve } from "node:path";
import { openPage } from "../../test/support/workbench";
import type { RunningWorkbench } from "../../test/support/workbench";
import { roundTrip } from "../../test/support/submissions";
import { IMAGES, type Look, inBothLooks, settled, shootPane, workbookFile } from "./album";

/** The screen *Tổng hợp* in each of its states, light and dark, on the round trip of the Kiên Giang plan. */
export const takeConsolidate = inBothLooks(take);

async function take(workbench: RunningWorkbench, look: Look): Promise<void> {
  const trip = roundTrip();
  const { context, page, ribbon, pane } = await openPage(workbench, look);
  const side = page.locator(".pane-side");
  const picture = (state: string) => shootPane(page, `pane-consolidate-${state}-${look}.png`);
  const master = workbookFile("ke-hoach-tinh.xlsx", trip.master);
  await page.locator('input[type="file"]').first().setInputFiles(master);
  await pane.getByText("ke-hoach-tinh.xlsx").waitFor();
  await ribbon.getByRole("button", { name: "Tổng hợp báo cáo" }).click();
  const panel = pane.getByRole("tabpanel", { name: "Tổng hợp" });
  await panel.getByRole("button", { name: "Chọn thư mục" }).waitFor();
  await picture("idle");
  const files = trip.files.map(({ name, bytes }) => workbookFile(name.replace("/", " - "), bytes));
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
