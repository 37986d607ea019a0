import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

/** What the pane loads after its first paint. */
function isLater({ pathname }: URL): boolean {
  return /^\/(?!taskpane\.|workbench\.)[^/]+\.js$/.test(pathname);
}

const NOT_LOADED = /Chưa tải được một phần của phần mềm: .*Hãy kiểm tra mạng rồi thử lại/;

it("a pane whose server goes away after the first paint says so, and goes on when it is back", async () => {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const { context, page, pane, ribbon } = await openPage(workbench);
  try {
    await context.route(isLater, (route) => route.abort());
    await page.reload();
    const told = pane.getByText(NOT_LOADED).locator("visible=true").first();
    await told.waitFor();
    expect(await pane.getByRole("tab", { name: "Tổng quan" }).isVisible()).toBe(true);

    await ribbon.getByRole("button", { name: "Làm sạch bảng dán" }).click();
    await pane.getByRole("tab", { name: "Làm sạch", selected: true }).waitFor();
    await told.waitFor();

    await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await pane.getByRole("tab", { name: "Kiểm tra", selected: true }).waitFor();
    await told.waitFor();

    await context.unroute(isLater);
    await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await pane
      .getByText(/\d+ lỗi, \d+ cảnh báo/)
      .locator("visible=true")
      .first()
      .waitFor();
    await pane.getByRole("tab", { name: "Tổng quan" }).click();
    await pane.getByRole("button", { name: /Kiểm tra lúc/ }).waitFor();
  } finally {
    await context.close();
  }
});
