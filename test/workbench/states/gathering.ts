import { roundTrip } from "../../support/submissions";
import { submission } from "./books";
import type { Journey, Walk } from "./journey";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const panelOf = ({ pane }: Walk) => pane.getByRole("tabpanel", { name: "Tổng hợp" });

/** Files with a question and a conflict, decided, written and undone. */
export const decide: Journey = {
  screen: "consolidate",
  async walk(walk) {
    const { pane, ribbon, seen, excel } = walk;
    const panel = panelOf(walk);
    const part = (name: string) => panel.getByRole("region", { name });
    await ribbon.getByRole("button", { name: "Tổng hợp báo cáo" }).click();
    await panel.getByRole("button", { name: "Chọn thư mục" }).waitFor();
    await seen("before files are chosen");
    const files = [
      submission("Sở Tài nguyên và Môi trường", "tnmt.xlsx", "12"),
      submission("Sở Nông nghiệp và Phát triển nông thôn", "nn.xlsx", "13"),
      submission(null, "bieu.xlsx", "12"),
      { name: "cong van.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") },
    ];
    await excel("waits");
    await panel.locator('input[data-picker="files"]').setInputFiles(files);
    await panel.getByRole("progressbar").waitFor();
    await seen("files are read");
    await excel("answers");
    await part("Cần trả lời").waitFor();
    await seen("a question first", part("Cần trả lời"));
    await panel.getByLabel("Đơn vị gửi").selectOption({ label: "Sở Tài chính" });
    await panel.getByLabel("Đơn vị gửi").press("Tab");
    await pane.locator("button:focus").press("Enter");
    await part("Cần trả lời").waitFor({ state: "detached" });
    const conflicts = part("Số chưa thống nhất");
    await conflicts.locator("[data-line]").first().focus();
    await conflicts.locator("[data-line]").first().press("ArrowRight");
    await conflicts.getByRole("radio").first().check();
    await seen("figures that are not agreed", conflicts);
    await conflicts.getByLabel("Căn cứ").fill("Báo cáo số 12/BC ngày 18/02/2021");
    await conflicts.getByLabel("Người quyết định").fill("Nguyễn Văn A");
    await conflicts.getByRole("button", { name: "Chọn số này" }).click();
    await conflicts.waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "Ghi vào Tổng hợp" }).click();
    await pane.getByText("Đã xong: Tổng hợp báo cáo (3 tệp)").waitFor();
    await panel.evaluate((one) => one.scrollTo(0, 0));
    await seen("written");
  },
};

/** The round trip of the Kiên Giang plan: what agencies sent back, each in its own way. */
export const pull: Journey = {
  screen: "consolidate",
  async walk(walk) {
    const { pane, ribbon, seen, openBook } = walk;
    const trip = roundTrip();
    await openBook("ke-hoach-tinh.xlsx", trip.master);
    await ribbon.getByRole("button", { name: "Tổng hợp báo cáo" }).click();
    const panel = panelOf(walk);
    await panel.getByRole("button", { name: "Chọn thư mục" }).waitFor();
    await panel.locator('input[data-picker="files"]').setInputFiles(
      trip.files.map(({ name, bytes }) => ({
        name: name.replace("/", " - "),
        mimeType: TYPE,
        buffer: Buffer.from(bytes),
      }))
    );
    await panel.getByText("Xem trước, chưa ghi gì.").first().waitFor();
    await seen("a preview of what agencies sent");
    await seen("files left out", panel.getByRole("region", { name: "Tệp chưa đưa vào" }));
    const notes = panel.getByRole("button", { name: "Lập phiếu" });
    await notes.click();
    await panel.getByText(/^Đã lập phiếu cho/).waitFor();
    await seen("notes made for agencies", panel.getByText(/^Đã lập phiếu cho/));
    await pane.getByRole("button", { name: "Ghi vào Tổng hợp" }).waitFor();
  },
};

/** Books for the agencies. */
export const issue: Journey = {
  screen: "issue",
  async walk({ pane, ribbon, page, seen }) {
    await ribbon.getByRole("button", { name: "Tạo biểu gửi đơn vị" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Tạo biểu" });
    await panel.getByText(/^\d+ biểu gửi đơn vị · \d+ dòng chưa có nơi nhận$/).waitFor();
    await seen("who gets what");
    const unplaced = panel.getByText(/^Không có trong biểu nào/);
    await unplaced.click();
    await seen("rows that nobody gets", unplaced);
    const handedOut = page.waitForEvent("download");
    await pane.getByRole("button", { name: /^Tạo \d+ biểu/ }).click();
    await handedOut;
    await panel.getByText(/^Đã tạo \d+ biểu trong tệp/).waitFor();
    await panel.evaluate((one) => one.scrollTo(0, 0));
    await seen("made");
  },
};
