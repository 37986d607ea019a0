import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_CASES } from "../../src/conformance/catalogue";
import { compareReport, readReport } from "../../src/conformance/report";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench } from "../support/workbench";

const CLIENT = join(require.resolve("@microsoft/office-js/package.json"), "../dist");

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

/** The workbench shows the conformance page where it would show the pane; Microsoft's address answers from node_modules. */
it("runs in a browser by one click and hands out a report that agrees", async () => {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const { origin } = workbench;
  const open = await openPage(workbench);
  try {
    const { page } = open;
    await page.route("**/taskpane.html", (route) =>
      route.fulfill({ status: 302, headers: { location: `${origin}/conformance.html` } })
    );
    await page.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) => {
      const file = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      return route.fulfill({
        contentType: "text/javascript",
        body: readFileSync(join(CLIENT, file.toLowerCase()), "utf8"),
      });
    });
    await page.reload();
    const pane = page.frameLocator(".pane-place iframe");
    await pane.getByRole("button", { name: /Chạy kiểm chứng/ }).click();
    await pane.getByText(/câu giống, 0 câu khác/).waitFor({ timeout: 120_000 });
    const report = readReport(await pane.getByRole("textbox").inputValue());
    const { agreeing, differing } = compareReport(report!, ALL_CASES);
    expect(differing).toEqual([]);
    expect(agreeing).toHaveLength(ALL_CASES.length);
    expect(await page.getByRole("tab", { name: /Kiểm chứng/ }).count()).toBe(0);
  } finally {
    await open.context.close();
  }
});
