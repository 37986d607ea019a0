import { cleanBook } from "./books";
import type { Journey, Walk } from "./journey";

const panelOf = ({ pane }: Walk) => pane.getByRole("tabpanel", { name: "Kiểm tra" });

/** From the first press to an explanation that stays. */
export const check: Journey = {
  screen: "check",
  async walk(walk) {
    const { pane, page, nameBox, seen, excel } = walk;
    const panel = panelOf(walk);
    await pane.getByRole("tab", { name: "Kiểm tra" }).click();
    await pane.getByRole("button", { name: "Kiểm tra", exact: true }).last().waitFor();
    await seen("not checked yet");
    await excel("waits");
    await pane.locator("#primary-action").click();
    await pane.getByRole("button", { name: "Dừng" }).waitFor();
    await seen("running");
    await excel("answers");
    await panel.getByText("Đang theo dõi: sửa dòng nào").waitFor();
    await seen("what was found");
    const swapped = pane.getByRole("button", { name: /88,15.*87,54.*đổi chỗ/ });
    await swapped.click();
    await panel.getByRole("button", { name: "Giữ nguyên, giải trình…" }).waitFor();
    await seen("a finding opened", swapped);
    await panel.getByRole("button", { name: "Giữ nguyên, giải trình…" }).click();
    await pane.getByLabel("Người giải trình").press("Enter");
    await pane.getByText("Ghi lý do giữ nguyên.").waitFor();
    await seen("an explanation that lacks its reason", pane.getByLabel("Lý do giữ nguyên"));
    await pane.getByLabel("Lý do giữ nguyên").fill("Số liệu theo Nghị quyết 12/NQ-HĐND");
    await pane.getByLabel("Người giải trình").fill("Nguyễn Văn A");
    await pane.getByLabel("Người giải trình").press("Enter");
    await pane.getByText("Đã xong: Giữ nguyên, giải trình").waitFor();
    const waived = pane.getByText("Giữ nguyên, giải trình (1)");
    await waived.click();
    await seen("an explanation kept", waived);
    const safe = pane.getByRole("button", { name: /^Sửa mọi lỗi an toàn/ });
    await safe.click();
    await pane.getByRole("group", { name: "Các ô sẽ sửa" }).waitFor();
    await seen("all safe fixes, before they are made", safe);
    await pane.getByRole("button", { name: /^Sửa \d+ ô/ }).click();
    await pane.getByText(/^Đã xong: Sửa \d+ ô/).waitFor();
    await panel.getByRole("button", { name: "Đánh dấu ô" }).click();
    await panel.getByText(/^Đã đánh dấu/).waitFor();
    await nameBox.fill("L9");
    await nameBox.press("Enter");
    await page.keyboard.type("9999");
    await page.keyboard.press("Enter");
    await panel.getByText(/1 dòng vừa kiểm lại/).waitFor();
    await panel.evaluate((one) => one.scrollTo(0, 0));
    await seen("fixed, marked, then followed as somebody types");
  },
};

/** A plan without a fault. */
export const clean: Journey = {
  screen: "check",
  async walk(walk) {
    const { ribbon, pane, seen, openBook } = walk;
    await openBook("An Giang.xlsx", cleanBook());
    await pane.getByRole("heading", { name: "An Giang · 2021–2025" }).waitFor();
    await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await panelOf(walk).getByText("0 lỗi").first().waitFor();
    await seen("nothing found");
    await ribbon.getByRole("button", { name: "Làm sạch bảng dán" }).click();
    await pane.getByText("Các bảng đã sạch").waitFor();
    await seen("nothing to clean");
  },
};

/** The tables of the sample, as printed, cleaned. */
export const repair: Journey = {
  screen: "repair",
  async walk({ pane, ribbon, seen }) {
    await pane.getByRole("tab", { name: "Làm sạch" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Làm sạch" });
    await panel.getByText("Bảng dán từ PDF, Word thường").waitFor();
    await seen("before a look");
    await ribbon.getByRole("button", { name: "Làm sạch bảng dán" }).click();
    await panel.locator("summary").nth(1).click();
    await seen("what would be changed");
    await pane.getByRole("button", { name: /^Ghi \d+ thay đổi/ }).click();
    await pane.getByText(/Đã ghi \d+ thay đổi/).waitFor();
    await seen("written");
  },
};
