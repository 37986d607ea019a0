import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { RunningWorkbench } from "../../test/support/workbench";

/** Where the pictures of the documents are. */
export const IMAGES = resolve(__dirname, "../images");

/** In pixels: beside a sheet on a small screen, and pulled wide. */
export const WIDTHS = [350, 600] as const;

export type Look = "light" | "dark";

/** Takes pictures of some screens from the running workbench. */
export type Taking = (workbench: RunningWorkbench) => Promise<void>;

/** The same pictures in light and in dark. */
export function inBothLooks(
  take: (workbench: RunningWorkbench, look: Look) => Promise<void>
): Taking {
  return async (workbench) => {
    for (const look of ["light", "dark"] as const) await take(workbench, look);
  };
}

/** The same pictures in light and in dark, narrow and wide. */
export function inBothWidths(
  take: (workbench: RunningWorkbench, look: Look, width: number) => Promise<void>
): Taking {
  return inBothLooks(async (workbench, look) => {
    for (const width of WIDTHS) await take(workbench, look, width);
  });
}

/** Gives the pane its width until the style is taken away again. */
export function paneOfWidth(page: Page, width: number) {
  return page.addStyleTag({ content: `.pane-side { width: ${width}px !important; }` });
}

/** Hover, focus and the opening of parts move for a moment. */
export async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(800);
}

/** Takes the pane alone, once it is still. */
export async function shootPane(page: Page, file: string): Promise<void> {
  await settled(page);
  await page.locator(".pane-side").screenshot({ path: resolve(IMAGES, file) });
}

/** A workbook as the file dialogs of a browser give it. */
export function workbookFile(name: string, bytes: Uint8Array) {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer: Buffer.from(bytes) };
}
