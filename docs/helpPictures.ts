import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { openPage, runWorkbench } from "../test/support/workbench";
import type { RunningWorkbench } from "../test/support/workbench";
import { packageOf } from "../test/xlsx/packageOf";

const IMAGES = resolve(__dirname, "images");

/** In pixels: beside a sheet on a small screen, and pulled wide. */
const WIDTHS = [350, 600] as const;

/** Run by hand: the first run, the tour and the help in the pane, narrow and wide, light and dark. */
async function takePictures(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const workbench = await runWorkbench();
  if (!workbench) return;
  try {
    for (const look of ["light", "dark"] as const) {
      for (const width of WIDTHS) await take(workbench, look, width);
    }
  } finally {
    await workbench.close();
  }
}

async function take(
  workbench: RunningWorkbench,
  look: "light" | "dark",
  width: number
): Promise<void> {
  const { context, page, ribbon, pane } = await openPage(workbench, look);
  const shoot = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0);
    // Hover, focus and the opening of parts move for a moment.
    await page.waitForTimeout(800);
    const path = resolve(IMAGES, `pane-${name}-${width}-${look}.png`);
    await page.locator(".pane-side").screenshot({ path });
  };
  await page.addStyleTag({ content: `.pane-side { width: ${width}px !important; }` });
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
    .setInputFiles({
      name: "Sách mới.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(packageOf({})),
    });
  await pane.getByRole("button", { name: "Tạo sổ theo mẫu…" }).click();
  await shoot("start");
  await context.close();
}

void takePictures();
