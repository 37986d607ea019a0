import { openPage } from "../../test/support/workbench";
import type { RunningWorkbench } from "../../test/support/workbench";
import { packageOf } from "../../test/xlsx/packageOf";
import { type Look, inBothWidths, paneOfWidth, shootPane, workbookFile } from "./album";

/** The first run, the tour and the help in the pane, narrow and wide, light and dark. */
export const takeHelp = inBothWidths(take);

async function take(workbench: RunningWorkbench, look: Look, width: number): Promise<void> {
  const { context, page, ribbon, pane } = await openPage(workbench, look);
  const shoot = (name: string) => shootPane(page, `pane-${name}-${width}-${look}.png`);
  await paneOfWidth(page, width);
  await pane.getByRole("button", { name: "Xem giới thiệu" }).click();
  await pane.getByRole("button", { name: "Tiếp" }).click();
  await pane.getByText("Bước 2/5").waitFor();
  await shoot("tour");
  await pane.getByRole("button", { name: "Bỏ qua" }).click();
  await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
  await pane.getByRole("button", { name: /88,15.*87,54.*đổi chỗ/ }).click();
  await pane.getByRole("button", { name: "Về quy tắc này" }).click();
  await pane.getByText("indicator/years-are-not-swapped").waitFor();
  await shoot("help-rule");
  const dialog = pane.getByRole("dialog");
  await dialog.getByRole("tab", { name: "Thuật ngữ" }).click();
  await shoot("help-terms");
  await dialog.getByRole("button", { name: "Quay lại" }).click();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles(workbookFile("Sách mới.xlsx", packageOf({})));
  await pane.getByRole("button", { name: "Tạo sổ theo mẫu…" }).click();
  await shoot("start");
  await context.close();
}
