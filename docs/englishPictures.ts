import { resolve } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { roundTrip } from "../test/support/submissions";
import { openPage, runWorkbench } from "../test/support/workbench";

const IMAGES = resolve(__dirname, "images/en");
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const AS_OF = "2021-12-20";

/** A screen of the pane as the English guide shows it, and what leads there from the ribbon. */
interface Picture {
  readonly name: string;
  readonly button: string;
  prepare?(pane: FrameLocator): Promise<void>;
}

const PICTURES: readonly Picture[] = [
  {
    name: "check",
    button: "Check",
    async prepare(pane) {
      const finding = pane.getByRole("button", { name: /may have been swapped/ });
      await finding.click();
      await finding.evaluate((line) => line.scrollIntoView({ block: "start" }));
    },
  },
  {
    name: "clean",
    button: "Clean up tables",
    prepare: (pane) => pane.locator("#panel-repair summary").nth(1).click(),
  },
  {
    name: "fill",
    button: "Fill yearly targets",
    async prepare(pane) {
      const total = pane.getByLabel("Total of xã in 2025");
      await total.fill("116");
      await total.press("Enter");
      const line = pane.locator("#panel-fill [data-line]").first();
      await line.click();
      await line.evaluate((row) => row.scrollIntoView({ block: "start" }));
    },
  },
  { name: "allocate", button: "Share out targets" },
  {
    name: "deadlines",
    button: "By quarter",
    prepare: (pane) => pane.getByLabel("As of").fill(AS_OF),
  },
  { name: "issue", button: "Issue books" },
];

/** Run by hand: the pane in English, one picture a job, for the English guide. */
async function takePictures(): Promise<void> {
  const workbench = await runWorkbench();
  if (!workbench) return;
  try {
    const { page, pane } = await openPage(workbench);
    await page.getByRole("button", { name: "English" }).click();
    await pane.getByRole("button", { name: "Skip" }).click();
    await shoot(page, "overview");
    for (const { name, button, prepare } of PICTURES) {
      await press(page, button);
      await settled(page);
      await prepare?.(pane);
      await shoot(page, name);
    }
    await takeConsolidation(page, pane);
  } finally {
    await workbench.close();
  }
}

async function takeConsolidation(page: Page, pane: FrameLocator): Promise<void> {
  const trip = roundTrip();
  const buffer = Buffer.from(trip.master);
  const master = { name: "ke-hoach-tinh.xlsx", mimeType: XLSX, buffer };
  await page.locator('input[type="file"]').first().setInputFiles(master);
  await pane.getByText(master.name).waitFor();
  await press(page, "Pull reports");
  const files = trip.files.map(({ name, bytes }) => ({
    name: name.replace("/", " - "),
    mimeType: XLSX,
    buffer: Buffer.from(bytes),
  }));
  await pane.locator('#panel-consolidate input[data-picker="files"]').setInputFiles(files);
  await pane.getByText("A preview; nothing is written yet.").first().waitFor();
  await shoot(page, "consolidate");
}

async function press(page: Page, button: string): Promise<void> {
  const ribbon = page.getByRole("region", { name: "Plan", exact: true });
  await ribbon.getByRole("button", { name: button, exact: true }).click();
}

async function shoot(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.locator(".pane-side").screenshot({ path: resolve(IMAGES, `${name}.png`) });
}

/** Hover, focus and the opening of parts move for a moment. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1200);
}

void takePictures();
