import type { Frame } from "playwright-core";
import { paneFrame, violations } from "../support/axe";
import { type RunningWorkbench, runWorkbench } from "../support/workbench";
import { JOURNEYS } from "./states/catalogue";
import { type Stop, travel } from "./states/journey";
import { misfits } from "./states/misfits";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

/** In pixels: beside a sheet on a small screen, and pulled wide. */
const WIDTHS = [350, 600];

/** What is wrong at one stop: in light and dark, narrow and wide. */
async function faultsAt({ page, state }: Stop): Promise<string[]> {
  const pane = paneFrame(page);
  await settled(pane);
  const found = await violations(pane);
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(pane);
  // Only colours are others in the dark.
  found.push(...(await violations(pane, null, ["color-contrast"])));
  await page.emulateMedia({ colorScheme: "light" });
  await settled(pane);
  for (const width of WIDTHS) {
    const style = await page.addStyleTag({
      content: `.pane-side { width: ${width}px !important; }`,
    });
    found.push(...(await misfits(pane)).map((one) => `${width} px: ${one}`));
    await style.evaluate((element) => element.parentNode!.removeChild(element));
  }
  return found.map((one) => `${state}: ${one}`);
}

/** Colours move from one look to the next: they are put at their end, for half-way they are nobody's choice. */
async function settled(frame: Frame): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await frame.evaluate(() => {
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    });
    // A style that was asked for begins to move only when it is next drawn.
    await frame.waitForTimeout(30);
  }
}

describe("every screen and state of the pane", () => {
  const named = JOURNEYS.map((journey, at) => [`${at + 1}, ${journey.screen}`, journey] as const);

  it.each(named)(
    "can be used by everybody, narrow and wide, light and dark: journey %s",
    (_, journey) =>
      // The reason was printed when the browser did not start.
      workbench ? lookedAt(workbench, journey) : Promise.resolve()
  );
});

async function lookedAt(running: RunningWorkbench, journey: (typeof JOURNEYS)[number]) {
  const faults: string[] = [];
  await travel(running, journey, async (stop) => {
    faults.push(...(await faultsAt(stop)));
  });
  expect(faults).toEqual([]);
}
