import type { FrameLocator, Page } from "playwright-core";
import { roundTrip } from "../../test/support/submissions";
import { type RunningWorkbench, openPage } from "../../test/support/workbench";
import { settled, shootPane, workbookFile } from "./album";

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

/** The pane in English, one picture a job, for the English guide. */
export async function takeEnglish(workbench: RunningWorkbench): Promise<void> {
  const { context, page, pane } = await openPage(workbench);
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
  await context.close();
}

async function takeConsolidation(page: Page, pane: FrameLocator): Promise<void> {
  const trip = roundTrip();
  const master = workbookFile("ke-hoach-tinh.xlsx", trip.master);
  await page.locator('input[type="file"]').first().setInputFiles(master);
  await pane.getByText(master.name).waitFor();
  await press(page, "Pull reports");
  const files = trip.files.map(({ name, bytes }) => workbookFile(name.replace("/", " - "), bytes));
  await pane.locator('#panel-consolidate input[data-picker="files"]').setInputFiles(files);
  await pane.getByText("A preview; nothing is written yet.").first().waitFor();
  await shoot(page, "consolidate");
}

async function press(page: Page, button: string): Promise<void> {
  const ribbon = page.getByRole("region", { name: "Plan", exact: true });
  await ribbon.getByRole("button", { name: button, exact: true }).click();
}

function shoot(page: Page, name: string): Promise<void> {
  return shootPane(page, `en/${name}.png`);
}
