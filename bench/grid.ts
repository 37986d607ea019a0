import type { Browser } from "playwright-core";
import { isBrowser, launchBrowser } from "../test/support/browser";
import type { GridPage } from "./gridPage";
import { openFortune } from "./fortunePage";
import { openUniver } from "./univerPage";
import { type Comparison, inTurn } from "./ratio";
import { openWorkbench } from "./workbenchPage";

interface Peer {
  readonly name: string;
  open(browser: Browser, rows: number): Promise<GridPage>;
}

const FORTUNE: Peer = { name: "fortune-sheet", open: openFortune };
const UNIVER: Peer = { name: "Univer", open: openUniver };
const SCREENFULS = 40;

/**
 * Two grids of the same size in one browser, the same asked of both; Univer is a second peer where it is asked for: new figures in all but the last column, sums in the
 * last recalculated and the screen painted; then screenful after screenful scrolled by the wheel.
 */
export async function grids(rows: number, rounds: number, heavy: boolean): Promise<Comparison[]> {
  const browser = await launchBrowser();
  if (!isBrowser(browser)) return [];
  try {
    const ours = await openWorkbench(browser, rows);
    const found: Comparison[] = [];
    for (const peer of heavy ? [FORTUNE, UNIVER] : [FORTUNE]) {
      found.push(...(await compare(ours, peer, { browser, rows, rounds })));
    }
    await ours.close();
    return found;
  } finally {
    await browser.close();
  }
}

async function compare(
  ours: GridPage,
  { name, open }: Peer,
  { browser, rows, rounds }: { browser: Browser; rows: number; rounds: number }
): Promise<Comparison[]> {
  const peer = await open(browser, rows);
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
    const size = { count: rows, of: "rows" };
    return [
      { what: "Writing 16 columns, sums and paint", size, peer: name, unit: "ms", pairs: writing },
      { what: "Scrolling 16 columns, main thread", size, peer: name, unit: "ms", pairs: scrolling },
    ];
  } finally {
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
