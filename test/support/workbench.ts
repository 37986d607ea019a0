import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { resolve } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { isBrowser, launchBrowser } from "./browser";

const PROJECT = resolve(__dirname, "../..");
const START = "src/workbench/server/start.ts";
const SERVED = /https:\/\/localhost:\d+/;

/** `npm start` without a window, and a browser to look at it. */
export interface RunningWorkbench {
  readonly browser: Browser;
  readonly origin: string;
  /** What the program printed. */
  readonly printed: string;
  close(): Promise<void>;
}

/** Starts browser and workbench; null, after a printed reason, where no browser starts. */
export async function runWorkbench(): Promise<RunningWorkbench | null> {
  const browser = await launchBrowser();
  if (!isBrowser(browser)) return null;
  const program = spawn(
    process.execPath,
    [require.resolve("tsx/cli"), START, "--no-window", "--port", "0"],
    { cwd: PROJECT, stdio: ["ignore", "pipe", "pipe"] }
  );
  const printed = await untilServed(program).catch(async (error: unknown) => {
    // Left open, the browser would keep the tests from ending.
    await browser.close();
    throw error;
  });
  return {
    browser,
    origin: SERVED.exec(printed)![0],
    printed,
    async close() {
      await browser.close();
      const ended = new Promise((done) => program.once("exit", done));
      program.kill("SIGINT");
      await ended;
    },
  };
}

function untilServed(program: ChildProcess): Promise<string> {
  let printed = "";
  return new Promise((served, failed) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (SERVED.test(printed)) served(printed);
    };
    program.stdout?.on("data", hear);
    program.stderr?.on("data", hear);
    program.once("exit", (code) => failed(new Error(`npm start ended with ${code}:\n${printed}`)));
  });
}

/** An open workbench and the parts of it that a test looks at. */
export interface WorkbenchPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly ribbon: Locator;
  readonly grid: Locator;
  readonly nameBox: Locator;
  readonly pane: FrameLocator;
  /** Every address that was asked for, by page and pane. */
  readonly requests: readonly string[];
  /** What the page or the pane complained of. */
  readonly complaints: readonly string[];
  cell(address: string): Locator;
}

/** Opens the page in a context of its own, as large as a clerk's screen; `prepare` sees the context before it asks for anything. */
export async function openPage(
  { browser, origin }: RunningWorkbench,
  colorScheme: "light" | "dark" = "light",
  prepare: (context: BrowserContext) => Promise<void> = () => Promise.resolve()
): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    // The certificate is the machine's own.
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    locale: "vi-VN",
    colorScheme,
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await prepare(context);
  const page = await context.newPage();
  await page.goto(origin);
  const grid = page.getByRole("grid");
  await grid.waitFor();
  const pane = page.frameLocator(".pane-place iframe");
  await pane.getByRole("tablist").first().waitFor();
  return {
    context,
    page,
    ribbon: page.getByRole("region", { name: "Kế hoạch", exact: true }),
    grid,
    nameBox: page.getByLabel("Hộp tên"),
    pane,
    requests,
    complaints,
    cell: (address) => page.locator(`#cell-${address}`),
  };
}
