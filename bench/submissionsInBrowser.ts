import { readFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { isBrowser, launchBrowser } from "../test/support/browser";
import { bundled } from "./bundled";
import { type Comparison, inTurn } from "./ratio";
import { writtenSubmissions } from "./submissions";
import type { SubmissionsPage } from "./submissionsPage";

const SITE = "https://bench.test";

interface SubmissionsWindow {
  readonly submissions: SubmissionsPage;
}

/** Reading many submissions in a Chromium worker, and how long the page is held up while the pane's own reader reads. */
export async function submissionsInBrowser(
  count: number,
  rows: number,
  rounds: number
): Promise<Comparison[]> {
  const browser = await launchBrowser();
  if (!isBrowser(browser)) return [];
  const folder = await writtenSubmissions(count, rows);
  try {
    const page = await browser.newPage();
    await serve(page, folder);
    await page.goto(`${SITE}/`);
    const digests = new Set<string>();
    const inWorker = async (engine: "ours" | "sheetjs"): Promise<number> => {
      const { ms, digest } = await page.evaluate(
        (name) => (window as unknown as SubmissionsWindow).submissions.inWorker(name),
        engine
      );
      digests.add(digest);
      if (digests.size > 1) throw new Error([...digests].join(" is not "));
      return ms;
    };
    const what = `submissions of ${rows} rows x 20 in Chromium`;
    const size = { count, of: "files" };
    const pairs = await inTurn(
      rounds,
      () => inWorker("ours"),
      () => inWorker("sheetjs")
    );
    const pane = await inTurn(
      rounds,
      () => paneTask(page, count),
      () => Promise.resolve(LONGEST)
    );
    return [
      { what: `Reading ${what}, one worker`, size, peer: "SheetJS", unit: "ms", pairs },
      {
        what: `Longest task of the page while ${what} become plans`,
        ...{ size, peer: `the limit of ${LONGEST} ms`, unit: "ms", pairs: pane },
      },
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

const LONGEST = 200;

async function paneTask(page: Page, count: number): Promise<number> {
  const { longestTask, read } = await page.evaluate(() =>
    (window as unknown as SubmissionsWindow).submissions.asThePane()
  );
  if (read !== count) throw new Error(`${read} of ${count} read`);
  return longestTask;
}

/** The page under the pane's own content policy. */
async function serve(page: Page, folder: string): Promise<void> {
  const bundle = await bundled("submissionsPage", "submissionsPage.ts", "web");
  const names = await readdir(folder);
  await page.route(`${SITE}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    if (path === "/") {
      await route.fulfill({
        contentType: "text/html",
        headers: {
          "Content-Security-Policy":
            "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'",
        },
        body: '<!doctype html><meta charset="utf-8"><script src="/submissionsPage.js"></script>',
      });
    } else if (path === "/files.json") await route.fulfill({ json: names });
    else if (path.startsWith("/files/")) {
      await route.fulfill({ body: await readFile(join(folder, path.slice("/files/".length))) });
    } else {
      await route.fulfill({ contentType: "text/javascript", body: bundle.read(path.slice(1)) });
    }
  });
}
