import type { Browser } from "playwright-core";
import { isBrowser, launchBrowser } from "../test/support/browser";
import type { GridPage } from "./gridPage";
import { openFortune } from "./fortunePage";
import { type Comparison, inTurn } from "./ratio";
import { openWorkbench } from "./workbenchPage";

const PEER = "fortune-sheet";
const SCREENFULS = 40;

/**
 * Two grids of the same size in one browser, the same asked of both: new figures in all but the last column, sums in the
 * last recalculated and the screen painted; then screenful after screenful scrolled by the wheel.
 */
export async function grids(rows: number, rounds: number): Promise<Comparison[]> {
  const browser = await launchBrowser();
  if (!isBrowser(browser)) return [];
  try {
    return await compare(browser, rows, rounds);
  } finally {
    await browser.close();
  }
}

async function compare(browser: Browser, rows: number, rounds: number): Promise<Comparison[]> {
  const ours = await openWorkbench(browser, rows);
  const peer = await openFortune(browser, rows);
  try {
    let round = 0;
    const writing = await inTurn(
      rounds,
      () => ours.write(++round),
      () => peer.write(++round)
    );
    const scrolling = await inTurn(
      rounds,
      () => scrolled(ours),
      () => scrolled(peer)
    );
    const size = `${rows.toLocaleString("en")} x 16 cells`;
    return [
      { what: `Writing ${size}, sums and paint`, peer: PEER, unit: "ms", pairs: writing },
      { what: `Scrolling ${size}, main thread`, peer: PEER, unit: "ms", pairs: scrolling },
    ];
  } finally {
    await ours.close();
    await peer.close();
  }
}

/** How long the main thread was busy while the wheel went down screen by screen, in milliseconds. */
async function scrolled({ page, over, nextFrame }: GridPage): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")!.value * 1000;
  };
  await page.mouse.move(over.x, over.y);
  const before = await busy();
  for (let step = 0; step < SCREENFULS; step++) {
    await page.mouse.wheel(0, 500);
    await nextFrame();
  }
  const after = await busy();
  await page.mouse.wheel(0, -500 * SCREENFULS);
  await nextFrame();
  await session.detach();
  return after - before;
}
