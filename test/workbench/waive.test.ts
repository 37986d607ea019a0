import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench, WorkbenchPage } from "../support/workbench";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

/** A check on an open page. */
async function onChecked(body: (open: WorkbenchPage) => Promise<void>): Promise<void> {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const open = await openPage(workbench);
  try {
    await open.ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await body(open);
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
}

const swapped = ({ pane }: WorkbenchPage) =>
  pane.getByRole("button", { name: /88,15.*87,54.*đổi chỗ/ });

/** The line above the findings, by some of its words. */
const verdict = ({ pane }: WorkbenchPage, words: string) =>
  pane.getByRole("tabpanel", { name: "Kiểm tra" }).getByText(words).first();

describe("answering a finding in the pane", () => {
  it("explains it by keyboard alone, says what is missing, and takes the explanation back", () =>
    onChecked(async (open) => {
      const { page, pane } = open;
      const { keyboard } = page;
      await swapped(open).click();
      await pane.getByRole("button", { name: "Giữ nguyên, giải trình…" }).focus();
      await keyboard.press("Enter");
      const reason = pane.getByLabel("Lý do giữ nguyên");
      await pane.locator("textarea:focus").waitFor();
      await pane.getByLabel("Người giải trình").press("Enter");
      await pane.getByText("Ghi lý do giữ nguyên.").waitFor();
      expect(await reason.getAttribute("aria-invalid")).toBe("true");

      await reason.focus();
      await keyboard.type("Theo Nghị quyết 12");
      await keyboard.press("Tab");
      await keyboard.type("Nguyễn Văn A");
      await keyboard.press("Enter");
      await verdict(open, "1 đã giải trình").waitFor();
      await pane.getByText("Đã xong: Giữ nguyên, giải trình").waitFor();
      // The form went with the focus: it is on the primary action, not lost.
      expect(await pane.locator("#primary-action:focus").count()).toBe(1);
      expect(await swapped(open).isVisible()).toBe(false);

      await pane.getByText("Giữ nguyên, giải trình (1)").click();
      await pane.getByText("Theo Nghị quyết 12").waitFor();
      await pane.getByRole("button", { name: "Bỏ giải trình" }).click();
      await verdict(open, "1 đã giải trình").waitFor({ state: "detached" });
      expect(await swapped(open).isVisible()).toBe(true);
    }));

  it("makes a fix after its preview, and takes it back", () =>
    onChecked(async (open) => {
      const { pane, cell } = open;
      await swapped(open).click();
      await cell("M12").waitFor();
      await pane.getByRole("button", { name: "Sửa: Đổi chỗ năm 2021 và 2022" }).click();
      await swapped(open).waitFor({ state: "detached" });
      expect([await cell("L12").innerText(), await cell("M12").innerText()]).toEqual([
        "87,54",
        "88,15",
      ]);
      await pane.getByRole("button", { name: "Hoàn tác" }).click();
      await swapped(open).waitFor();
      expect(await cell("L12").innerText()).toBe("88,15");
    }));

  it("makes all safe fixes at once, and turns a rule off where everybody sees it", () =>
    onChecked(async (open) => {
      const { pane } = open;
      const all = pane.getByRole("button", { name: /^Sửa mọi lỗi an toàn \(\d+\)/ });
      await all.click();
      const preview = pane.getByRole("group", { name: "Các ô sẽ sửa" });
      const cells = await preview.locator("tbody tr").count();
      await pane.getByRole("button", { name: `Sửa ${cells} ô` }).click();
      await all.waitFor({ state: "detached" });
      await pane.getByText(`Đã xong: Sửa ${cells} ô`).waitFor();

      await swapped(open).click();
      await pane.getByRole("button", { name: "Mức của quy tắc" }).click();
      await pane.getByRole("menuitemradio", { name: "Tắt trong sổ này" }).click();
      await swapped(open).waitFor({ state: "detached" });
      await pane.getByText("Quy tắc đổi mức trong sổ này (1)").click();
      await pane.getByRole("button", { name: /^Về mặc định/ }).click();
      await swapped(open).waitFor();
    }));
});
