import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { buildBundles } from "../src/workbench/server/bundles";
import { certificateIn } from "../src/workbench/server/certificate";
import { serveWorkbench } from "../src/workbench/server/serveWorkbench";
import { workbenchMounts } from "../src/workbench/server/siteFiles";
import { writeWorkbook } from "../src/xlsx/writeWorkbook";
import { FIGURES, type GridPage, VIEWPORT, painted, secondSum } from "./gridPage";
import { oneSheet } from "./oneSheet";

const PROJECT = resolve(__dirname, "..");
const CACHE = join(PROJECT, ".cache/bench");

interface PaneWindow {
  readonly Excel: typeof Excel;
}

/** The workbench with its bundles as built; written through the genuine client in the pane, as the add-in writes. */
export async function openWorkbench(browser: Browser, rows: number): Promise<GridPage> {
  const certificate = await certificateIn(join(CACHE, "certificate"), new Date());
  await buildBundles(PROJECT, CACHE);
  const server = await serveWorkbench(certificate, workbenchMounts(PROJECT, CACHE), 0);
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
  const page = await context.newPage();
  await page.goto(server.origin);
  await page.getByRole("grid").waitFor();
  await page.locator('input[type="file"]').setInputFiles({
    name: "bench.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(sums(rows)),
  });
  await page.getByRole("heading", { name: "bench.xlsx" }).waitFor();
  await page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
  await page.waitForFunction(() =>
    Boolean((document.querySelector("iframe")?.contentWindow as unknown as PaneWindow)?.Excel?.run)
  );
  return {
    page,
    over: { x: 400, y: 500 },
    write: async (round) => {
      const { ms, sum } = await page.evaluate(write, { rows, figures: FIGURES, round });
      if (sum !== secondSum(round)) throw new Error(`the workbench: ${String(sum)} in P2`);
      return ms;
    },
    nextFrame: () => painted(page),
    close: async () => {
      await context.close();
      await server.close();
    },
  };
}

function sums(rows: number): Uint8Array {
  return writeWorkbook(
    oneSheet(rows, FIGURES + 1, (row, column) =>
      column < FIGURES
        ? { kind: "number", value: row + column }
        : { kind: "formula", value: `=SUM(A${row + 1}:O${row + 1})` }
    )
  );
}

async function write({
  rows,
  figures,
  round,
}: {
  rows: number;
  figures: number;
  round: number;
}): Promise<{ ms: number; sum: unknown }> {
  const pane = document.querySelector("iframe")!.contentWindow as unknown as PaneWindow;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: figures }, (_unused, column) => row + column + round)
  );
  const start = performance.now();
  const sum = await pane.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRangeByIndexes(0, 0, rows, figures).values = values;
    const cell = sheet.getRange("P2").load("values");
    await context.sync();
    return cell.values[0]![0] as unknown;
  });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { ms: performance.now() - start, sum };
}
