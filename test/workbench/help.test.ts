import type { Locator } from "playwright-core";
import { paneFrame, violations } from "../support/axe";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench, WorkbenchPage } from "../support/workbench";
import { packageOf } from "../xlsx/packageOf";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

/** A test on an open page; nothing breaks but what was asked for, and nothing is asked of another machine. */
function onPage(
  name: string,
  body: (open: WorkbenchPage) => Promise<void>,
  askedFor: RegExp | null = null
): void {
  it(name, async () => {
    // The reason was printed when the browser did not start.
    if (!workbench) return;
    const open = await openPage(workbench);
    try {
      await body(open);
      expect(open.complaints.filter((one) => !askedFor?.test(one))).toEqual([]);
      expect(new Set(open.requests.map((address) => new URL(address).origin))).toEqual(
        new Set([workbench.origin])
      );
    } finally {
      await open.context.close();
    }
  });
}

const dialogOf = ({ pane }: WorkbenchPage) => pane.getByRole("dialog", { name: "Trợ giúp" });

async function openMenu({ pane }: WorkbenchPage, item: RegExp): Promise<void> {
  await pane.getByRole("button", { name: "Tùy chọn khác" }).click();
  await pane.getByRole("menuitem", { name: item }).click();
}

/** Waits until the element has the focus. */
async function focused(element: Locator): Promise<void> {
  await element.and(element.page().frameLocator(".pane-place iframe").locator(":focus")).waitFor();
}

async function openBook({ page }: WorkbenchPage, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
}

describe("the tour", () => {
  onPage("leads through the jobs by keyboard, and Esc gives the focus back", async (open) => {
    const { page, pane } = open;
    await pane.getByRole("button", { name: "Xem giới thiệu" }).press("Enter");
    for (const [step, tab] of ["Kiểm tra", "Phân kỳ", "Tiến độ", "Tổng hợp"].entries()) {
      await pane.getByText(`Bước ${step + 1}/5`).waitFor();
      await pane.getByRole("tab", { name: tab, exact: true, selected: true }).waitFor();
      if (step === 0) expect(await violations(paneFrame(page))).toEqual([]);
      await focused(pane.getByRole("button", { name: "Tiếp" }));
      await page.keyboard.press("Enter");
    }
    await focused(pane.getByRole("button", { name: "Xong" }));
    await page.keyboard.press("Escape");
    await pane.getByText("Bước 5/5").waitFor({ state: "detached" });
    await focused(pane.getByRole("tab", { name: "Tổng quan" }));
  });

  onPage("that was skipped is not offered again, and can be taken from the menu", async (open) => {
    const { page, pane } = open;
    await pane.getByRole("button", { name: "Bỏ qua" }).click();
    await focused(pane.locator("#primary-action"));
    await page.reload();
    await pane
      .getByRole("button", { name: /11 chỉ tiêu|Chưa kiểm tra/ })
      .first()
      .waitFor();
    expect(await pane.getByRole("button", { name: "Xem giới thiệu" }).count()).toBe(0);
    await openMenu(open, /Xem lại giới thiệu/);
    await pane.getByText("Bước 1/5").waitFor();
    await focused(pane.getByRole("button", { name: "Tiếp" }));
    await page.keyboard.press("Escape");
    await focused(pane.getByRole("button", { name: "Tùy chọn khác" }));
  });
});

describe("the help", () => {
  onPage("has jobs, rules, terms and keys without a fault of accessibility", async (open) => {
    const { page, pane } = open;
    await openMenu(open, /Trợ giúp/);
    const dialog = dialogOf(open);
    for (const [part, sight] of [
      ["Các việc", "Tổng hợp báo cáo"],
      ["Quy tắc", "Hai năm không gõ đổi chỗ nhau"],
      ["Thuật ngữ", "cơ quan chủ trì theo dõi"],
      ["Phím tắt", "Ctrl+Alt+K · Mac: Command+Alt+K"],
    ] as const) {
      await dialog.getByRole("tab", { name: part }).click();
      await dialog.getByText(sight).first().waitFor();
      expect(await violations(paneFrame(page))).toEqual([]);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await focused(pane.getByRole("button", { name: "Tùy chọn khác" }));
  });

  onPage("opens a screen and takes whoever asks on the tour", async (open) => {
    const { pane, ribbon } = open;
    await ribbon.getByRole("button", { name: "Trợ giúp" }).click();
    await dialogOf(open).getByRole("button", { name: "Mở màn hình: Tiến độ" }).click();
    await dialogOf(open).waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: "Tiến độ", selected: true }).waitFor();
    await openMenu(open, /Trợ giúp/);
    await dialogOf(open).getByRole("button", { name: "Xem lại giới thiệu" }).click();
    await pane.getByText("Bước 1/5").waitFor();
  });

  onPage("explains the rule of a finding, and leads back to it", async (open) => {
    const { page, pane, ribbon } = open;
    await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    const line = pane.getByRole("button", { name: /88,15.*87,54.*đổi chỗ/ });
    await line.click();
    await pane.getByRole("button", { name: "Về quy tắc này" }).press("Enter");
    const dialog = dialogOf(open);
    await focused(dialog.locator("summary", { hasText: "Hai năm không gõ đổi chỗ nhau" }));
    await dialog.getByText("indicator/years-are-not-swapped").waitFor();
    // A search finds with and without tone marks; Esc first takes its words away, then leads back.
    const search = dialog.getByRole("searchbox");
    await search.fill("nam doi cho");
    await dialog.getByRole("group").first().waitFor();
    expect(await dialog.locator("summary").count()).toBeLessThan(5);
    expect(await dialog.locator("summary").allInnerTexts()).toContain(
      "Hai năm không gõ đổi chỗ nhau"
    );
    await search.fill("xyz");
    await dialog.getByText("Không tìm thấy.").waitFor();
    await search.press("Escape");
    expect(await search.inputValue()).toBe("");
    await search.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await focused(pane.getByRole("button", { name: "Về quy tắc này" }));
    expect(await line.getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator("#cell-L12[aria-selected=true]").count()).toBe(1);
  });
});

describe("a workbook without a plan", () => {
  onPage("offers a standard workbook, which says where to write", async (open) => {
    const { page, pane } = open;
    await openBook(open, "Sach moi.xlsx", packageOf({}));
    await pane.getByText("Sổ đang mở chưa có kế hoạch").waitFor();
    await pane.getByRole("button", { name: "Tạo sổ theo mẫu…" }).press("Enter");
    const year = pane.getByLabel("Năm đầu của giai đoạn");
    await year.fill("hai nghìn");
    await pane.getByText("Ghi một năm, ví dụ 2026").waitFor();
    expect(await violations(paneFrame(page))).toEqual([]);
    await year.fill("2031");
    await pane.getByLabel("Tỉnh, thành phố").fill("An Giang");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "An Giang · 2031–2035" }).waitFor();
    await pane.getByText("Sổ theo mẫu chưa có dòng nào.").waitFor();
  });

  onPage("has the sample a press away", async (open) => {
    const { pane } = open;
    await openBook(open, "Sach moi.xlsx", packageOf({}));
    await pane.getByRole("button", { name: "Mở sổ mẫu Kiên Giang" }).click();
    await pane.getByRole("heading", { name: "Kiên Giang · 2021–2025" }).waitFor();
    await pane.getByText("11 chỉ tiêu, 81 nhiệm vụ").waitFor();
  });

  onPage(
    "says what to do where the sample does not come",
    async (open) => {
      const { pane, context } = open;
      await openBook(open, "Sach moi.xlsx", packageOf({}));
      const button = pane.getByRole("button", { name: "Mở sổ mẫu Kiên Giang" });
      await button.waitFor();
      await context.route("**/assets/samples/*", (route) => route.fulfill({ status: 503 }));
      await button.click();
      await pane
        .getByRole("alert")
        .getByText(/Hãy kiểm tra mạng rồi thử lại/)
        .waitFor();
    },
    /503/
  );
});
