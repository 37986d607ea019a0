import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { buildBundles } from "../src/workbench/server/bundles";
import { certificateIn } from "../src/workbench/server/certificate";
import { serveWorkbench } from "../src/workbench/server/serveWorkbench";
import { workbenchMounts } from "../src/workbench/server/siteFiles";
import { masterBytes } from "./submissionBooks";
import { isBrowser, launchBrowser } from "../test/support/browser";
import { defaultRegisters } from "../src/domain/plan/registers/registers";
import { VIEWPORT } from "./gridPage";
import { type Comparison, inTurn } from "./ratio";

const PROJECT = resolve(__dirname, "..");
const CACHE = join(PROJECT, ".cache/bench");

interface Pane {
  /** How long it takes over a plan of so many rows. */
  start(rows: number): Promise<Started>;
  close(): Promise<void>;
}

interface Started {
  /** From the frame's navigation until its first button stands, in milliseconds. */
  readonly button: number;
  /** Until the overview tells how many rows the plan has; null where it tells none. */
  readonly told: number | null;
}

/**
 * How long the pane takes to come up, built as it ships, on plans of so many rows: to its first button, and until it has
 * read the workbook; against a pane of React and Fluent that holds a heading and a button. Both run in the workbench.
 */
export async function startUps(
  sizes: readonly number[],
  rounds: number
): Promise<readonly Comparison[]> {
  const browser = await launchBrowser();
  if (!isBrowser(browser)) return [];
  await buildBundles(PROJECT, CACHE);
  const ours = await paneAt(browser, await builtPane("pane", null));
  const clean = await paneAt(browser, await builtPane("clean", "./bench/cleanPane.tsx"));
  try {
    const found: Comparison[] = [];
    for (const rows of sizes) {
      const told: { ours: number; peer: number }[] = [];
      let last = 0;
      const pairs = await inTurn(
        rounds,
        async () => {
          const started = await ours.start(rows);
          last = started.told!;
          return started.button;
        },
        async () => {
          const { button } = await clean.start(rows);
          told.push({ ours: last, peer: button });
          return button;
        }
      );
      const common = { size: { count: rows, of: "rows" }, unit: "ms" };
      found.push(
        { ...common, what: "Pane until its first button", peer: "a clean pane", pairs },
        {
          ...common,
          what: "Pane until it has read the workbook",
          peer: "a clean pane's first button",
          pairs: told.slice(1),
        }
      );
    }
    return found;
  } finally {
    await ours.close();
    await clean.close();
    await browser.close();
  }
}

/** The folder of a pane built as it ships; another entry makes another pane of the same settings. */
async function builtPane(name: string, entry: string | null): Promise<string> {
  const configurationOf = createRequire(__filename)("../webpack/pane") as (
    env: object,
    given: object
  ) => Configuration;
  const built = configurationOf({ officeJs: "/office-js/office.js" }, { mode: "production" });
  const folder = join(CACHE, "startUp", name);
  const configuration: Configuration = {
    ...built,
    context: PROJECT,
    ...(entry && { entry: { taskpane: entry } }),
    output: { ...built.output, path: folder },
    // The benchmarks' own packages hold another React.
    resolve: { ...built.resolve, modules: [join(PROJECT, "node_modules")] },
    devtool: false,
  };
  await new Promise<void>((done, failed) =>
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString({ all: false, errors: true })));
      else done();
    })
  );
  return folder;
}

async function paneAt(browser: Browser, folder: string): Promise<Pane> {
  const certificate = await certificateIn(join(CACHE, "certificate"), new Date());
  const mounts = [{ address: "/", folder }, ...workbenchMounts(PROJECT, CACHE)];
  const server = await serveWorkbench(certificate, mounts, 0);
  return {
    async start(rows) {
      // A context of its own has an empty cache, as at the first opening.
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
      await context.addInitScript(noteStart);
      const page = await context.newPage();
      await page.goto(server.origin);
      await page.getByRole("grid").waitFor();
      await page.locator('input[type="file"]').setInputFiles({
        name: "bench.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from(masterBytes(rows, defaultRegisters())),
      });
      await page.getByRole("heading", { name: "bench.xlsx" }).waitFor();
      await page.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
      const started = await startOf(page, folder.endsWith("clean"));
      await context.close();
      return started;
    },
    close: () => server.close(),
  };
}

interface PaneWindow {
  readonly started?: { button?: number; told?: number };
}

/**
 * In the pane's frame: when its first button stood, and when its text first counted rows; looked at every few milliseconds.
 * No function in it has a name: tsx would call a helper that the page does not know.
 */
function noteStart(): void {
  if (window === window.top) return;
  const started: { button?: number; told?: number } = {};
  Object.assign(window, { started });
  setInterval(() => {
    if (!started.button && document.querySelector("button")) started.button = performance.now();
    if (!started.told && /\d (chỉ tiêu|nhiệm vụ)/.test(document.body?.textContent ?? "")) {
      started.told = performance.now();
    }
  }, 4);
}

async function startOf(page: Page, isClean: boolean): Promise<Started> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  await frame!.waitForFunction(
    (clean) => {
      const { started } = window as unknown as PaneWindow;
      return clean ? started?.button : started?.told;
    },
    isClean,
    { timeout: 60_000 }
  );
  const { button, told } = await frame!.evaluate(() => (window as unknown as PaneWindow).started!);
  return { button: button!, told: told ?? null };
}
