import type { FrameLocator, Locator } from "playwright-core";
import { openPage } from "../../test/support/workbench";
import type { RunningWorkbench } from "../../test/support/workbench";
import { type Look, inBothWidths, paneOfWidth, shootPane } from "./album";

/** Districts of the sample's province; their figures are made up for the picture. */
const LOCALITIES = [
  "Địa phương\tThực hiện\tGiới hạn",
  ...["TP. Rạch Giá\t1\t1", "TP. Hà Tiên\t2\t2", "TP. Phú Quốc\t5\t7", "An Biên\t6\t8"],
  ...["An Minh\t5\t10", "Châu Thành\t8\t9", "Giang Thành\t1\t5", "Giồng Riềng\t18\t18"],
  ...["Gò Quao\t10\t10", "Hòn Đất\t6\t12", "Kiên Hải\t0\t4", "Kiên Lương\t3\t7"],
  ...["Tân Hiệp\t10\t10", "U Minh Thượng\t2\t6", "Vĩnh Thuận\t2\t7"],
].join("\n");

/** Phân kỳ in the pane, narrow and wide, light and dark: a row opened, then what localities are given. */
export const takeFill = inBothWidths(take);

async function take(workbench: RunningWorkbench, look: Look, width: number): Promise<void> {
  const { context, page, ribbon, pane } = await openPage(workbench, look);
  const shoot = (name: string) => shootPane(page, `pane-${name}-${width}-${look}.png`);
  await paneOfWidth(page, width);
  await ribbon.getByRole("button", { name: "Phân kỳ chỉ tiêu năm" }).click();
  await openRow(pane);
  await shoot("fill");
  await inSight(pane.getByRole("table", { name: "So sánh các kịch bản" }));
  await shoot("fill-scenarios");
  await pane.getByRole("button", { name: "Điền 1 dòng (3 ô)" }).click();
  await pane.getByText("Đã xong: Phân kỳ").waitFor();
  await ribbon.getByRole("button", { name: "Dự kiến phân bổ" }).click();
  await shareOut(pane);
  await inSight(pane.getByRole("tabpanel", { name: "Phân bổ địa phương" }));
  await shoot("allocate");
  await inSight(pane.getByRole("table"));
  await shoot("allocate-table");
  await context.close();
}

/** Scrolls the panel alone: `scrollIntoView` would move the frame too. */
async function inSight(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    const panel = element.closest("#panel-fill")!;
    panel.scrollTop += element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  });
}

async function openRow(pane: FrameLocator): Promise<void> {
  const panel = pane.getByRole("tabpanel", { name: "Phân kỳ", exact: true });
  const total = panel.getByLabel("Tổng số xã năm 2025");
  await total.fill("116");
  await panel.getByLabel("Nguồn (nếu có)").fill("Niên giám thống kê 2020");
  await total.press("Enter");
  await panel.locator("[data-line]").click();
  await panel.getByText("Cách tính, nguồn số").waitFor();
  await inSight(panel.locator("[data-line]"));
}

async function shareOut(pane: FrameLocator): Promise<void> {
  const panel = pane.getByRole("tabpanel", { name: "Phân bổ địa phương" });
  const indicator = panel.getByLabel("Chỉ tiêu");
  await indicator.waitFor();
  await indicator.selectOption({ label: "19. Số xã đạt tiêu chí nông thôn mới (xã)" });
  await panel.getByLabel("Danh sách địa phương").fill(LOCALITIES);
  await panel.getByRole("button", { name: "Dùng danh sách này" }).click();
  await panel.getByLabel("Cách chia").selectOption({ label: "Theo dư địa" });
  await panel.getByRole("button", { name: "An Biên" }).click();
  await panel.getByLabel("2023").press("Enter");
}
