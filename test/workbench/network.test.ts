import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext } from "playwright-core";
import webpack, { type Configuration } from "webpack";
import { filesAt } from "../../src/workbench/server/siteFiles";
import { type RunningWorkbench, openPage, runWorkbench } from "../support/workbench";
import { JOBS } from "./keyboard/jobs";
import { Keys } from "./keyboard/keys";

const PROJECT = resolve(__dirname, "../..");
/** The place of office.js, the only one that the pane may ask beside its own. */
const MICROSOFT = "https://appsforoffice.microsoft.com";
const OFFICE_JS = join(PROJECT, "node_modules/@microsoft/office-js/dist");

jest.setTimeout(300_000);

const site = mkdtempSync(join(tmpdir(), "so-ke-hoach-site-"));
let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
  // Without a browser nothing would look at it.
  if (workbench) await buildSite();
});

afterAll(async () => {
  rmSync(site, { recursive: true });
  await workbench?.close();
});

/** The pane as an administrator puts it on a server. */
async function buildSite(): Promise<void> {
  const configurationOf = createRequire(__filename)("../../webpack/pane") as (
    settings: object,
    given: object
  ) => Configuration;
  const built = configurationOf({}, { mode: "production" });
  const configuration: Configuration = {
    ...{ ...built, context: PROJECT, devtool: false },
    output: { ...built.output, path: site },
  };
  await new Promise<void>((done, failed) =>
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString({ all: false, errors: true })));
      else done();
    })
  );
}

/** In the workbench stands the pane of the site, and Microsoft's server is played by its npm package. */
async function serveSite(context: BrowserContext, origin: string): Promise<void> {
  const path = (url: string) => decodeURIComponent(new URL(url).pathname).slice(1);
  await context.route(
    (url) =>
      url.origin === origin && url.pathname !== "/" && existsSync(join(site, path(url.href))),
    (route) => route.fulfill({ path: join(site, path(route.request().url())) })
  );
  await context.route(`${MICROSOFT}/**`, async (route) => {
    const mount = { address: "/lib/1/hosted/", folder: OFFICE_JS, anyCase: true } as const;
    const [file] = await filesAt([mount], new URL(route.request().url()).pathname);
    await route.fulfill(file ? { path: file } : { status: 404 });
  });
}

it("as it is deployed, all four jobs ask nothing of any place but the pane's own and office.js's", async () => {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const { origin } = workbench;
  const asked = new Map<string, Set<string>>();
  for (const job of JOBS) {
    const open = await openPage(workbench, "light", (context) => serveSite(context, origin));
    try {
      await job.work(new Keys(open), open);
      expect(open.complaints).toEqual([]);
      for (const address of open.requests) {
        const url = new URL(address);
        asked.set(url.origin, (asked.get(url.origin) ?? new Set()).add(url.pathname));
      }
    } finally {
      await open.context.close();
    }
  }
  expect(new Set(asked.keys())).toEqual(new Set([origin, MICROSOFT]));
  // It was the site's pane that was looked at, with its own scripts and Microsoft's.
  expect(
    [...asked.get(origin)!].filter((path) => existsSync(join(site, path))).length
  ).toBeGreaterThan(10);
  expect([...asked.get(MICROSOFT)!]).toContain("/lib/1/hosted/office.js");
});
