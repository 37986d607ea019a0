import { paneFrame, violations } from "../support/axe";
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
    await panelOf(open).getByText("Đang theo dõi: sửa dòng nào").waitFor();
    await body(open);
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
}

const panelOf = ({ pane }: WorkbenchPage) => pane.getByRole("tabpanel", { name: "Kiểm tra" });

async function typeAt({ page, nameBox }: WorkbenchPage, address: string, text: string) {
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

describe("the findings in the pane", () => {
  it("follow what is typed into the grid: a wrong value comes to light, a right one ends it", () =>
    onChecked(async (open) => {
      const panel = panelOf(open);
      const wrong = panel.getByRole("button", { name: /Năm 2021 \(9\.999\) đã vượt mục tiêu/ });
      await typeAt(open, "L9", "9999");
      await panel.getByText(/Đang theo dõi: 1 dòng vừa kiểm lại lúc \d\d:\d\d\./).waitFor();
      await wrong.waitFor();
      // Nobody pressed the button, and it is still there.
      await open.pane.getByRole("button", { name: "Kiểm tra lại" }).waitFor();
      await typeAt(open, "L9", "12");
      await wrong.waitFor({ state: "detached" });
    }));

  it("come with what the self-check stamp of the book is worth, and lose it as soon as a value changes", () =>
    onChecked(async (open) => {
      const panel = panelOf(open);
      await open.pane.getByRole("button", { name: "Lưu báo cáo" }).click();
      await open.pane.getByText("Đã xong: Lưu báo cáo kiểm tra").waitFor();
      await open.pane.getByRole("button", { name: "Kiểm tra lại" }).click();
      await panel.getByText(/^Đã tự kiểm .*9 lỗi.*dữ liệu chưa đổi\.$/).waitFor();
      await typeAt(open, "L9", "12");
      await panel.getByText(/^Đã tự kiểm .*dữ liệu đã đổi sau đó\.$/).waitFor();
    }));

  it("are gone through one after the other, by keys and by buttons, and the focus stays in the pane", () =>
    onChecked(async (open) => {
      const { page, nameBox } = open;
      const panel = panelOf(open);
      const line = panel.locator("[data-line][aria-current]");
      const steps = panel.getByRole("group", { name: "Xem lần lượt từng mục" });
      const places: string[] = [];
      await open.pane.locator("#primary-action").focus();
      for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"]) {
        await page.keyboard.press(`Alt+${key}`);
        await line.and(panel.locator("[aria-expanded=true]")).waitFor();
        places.push((await steps.innerText()).trim());
      }
      const [, total] = places[0]!.split("/");
      expect(places).toEqual(["1", "2", "3", "2"].map((at) => `${at}/${total}`));
      expect(await panel.locator("[data-line][aria-expanded=true]").count()).toBe(1);
      // The cells of the finding are selected, and the button still has the focus.
      expect(await line.innerText()).toContain(await nameBox.inputValue());
      expect(await open.pane.locator("#primary-action:focus").count()).toBe(1);

      await steps.getByRole("button", { name: /^Mục sau/ }).click();
      await steps.getByText(`3/${total}`).waitFor();
      // From a line the focus goes along.
      await line.focus();
      await page.keyboard.press("Alt+ArrowDown");
      await panel.locator("[data-line][aria-current]:focus").waitFor();
      expect((await steps.innerText()).trim()).toBe(`4/${total}`);
      expect(await violations(paneFrame(page), "#panel-check")).toEqual([]);
    }));

  it("are marked in their cells, and the marks are taken off", () =>
    onChecked(async (open) => {
      const panel = panelOf(open);
      await panel.getByRole("button", { name: "Đánh dấu ô" }).click();
      await panel.getByText(/^Đã đánh dấu \d+ ô: khung đỏ nét liền là lỗi/).waitFor();
      await typeAt(open, "L9", "9999");
      await panel.getByText(/đang được đánh dấu theo kết quả lúc/).waitFor();
      await panel.getByRole("button", { name: "Đánh dấu ô" }).click();
      await panel.getByText(/^Đã đánh dấu \d+ ô/).waitFor();
      await panel.getByRole("button", { name: "Bỏ đánh dấu" }).click();
      await panel.getByText(/^Đã bỏ đánh dấu/).waitFor();
    }));
});
