import type { WorkbenchPage } from "../../support/workbench";
import { submission } from "../states/books";
import type { Keys } from "./keys";

/** A job of the product done without a mouse, from the sheet to the written result and back. */
export interface Job {
  readonly name: string;
  work(keys: Keys, open: WorkbenchPage): Promise<void>;
}

/** Takes back what was written last, and sees that it is. */
async function takeBack(keys: Keys): Promise<void> {
  // It stands above the button that wrote.
  await keys.go("Shift+Tab", /^Hoàn tác$/);
  await keys.press("Enter");
  await keys.reads(/^Đã hoàn tác/);
}

/** To a button of the ribbon, and from it into the pane that it opened. */
async function press(keys: Keys, button: RegExp): Promise<void> {
  await keys.press("Shift+F6", 2);
  if (button.source !== "^Kiểm tra$") await keys.go("Tab", button);
  await keys.press("Enter");
  await keys.toPane();
}

const check: Job = {
  name: "Kiểm tra",
  async work(keys, { nameBox }) {
    await press(keys, /^Kiểm tra$/);
    await keys.reads(/Đang theo dõi: sửa dòng nào/);
    await keys.toLine();
    await keys.go("ArrowDown", /88,15.*87,54.*đổi chỗ/);
    await keys.press("Enter");
    await nameBox.and(nameBox.page().locator('[value="L12"]')).waitFor();
    await keys.go("Tab", /^Giữ nguyên, giải trình…$/);
    await keys.press("Enter");
    await keys.isOn(/^Lý do giữ nguyên/);
    await keys.type("Số liệu theo Nghị quyết 12/NQ-HĐND");
    await keys.go("Tab", /^Người giải trình/);
    await keys.type("Nguyễn Văn A");
    await keys.press("Enter");
    await keys.reads(/^Đã xong: Giữ nguyên, giải trình/);
    await takeBack(keys);
    await keys.go("Shift+Tab", /^Sửa mọi lỗi an toàn/);
    await keys.press("Enter");
    await keys.go("Tab", /^Sửa \d+ ô/);
    await keys.press("Enter");
    await keys.reads(/^Đã xong: Sửa \d+ ô/);
    await takeBack(keys);
  },
};

const fill: Job = {
  name: "Phân kỳ chỉ tiêu năm",
  async work(keys) {
    await press(keys, /^Phân kỳ chỉ tiêu năm$/);
    await keys.go("Tab", /^Tổng số xã năm 2025/);
    await keys.type("116");
    await keys.press("Enter");
    await keys.reads("Điền 1 dòng (3 ô)");
    await keys.toLine();
    await keys.press("Enter");
    await keys.reads("Cách tính, nguồn số");
    await keys.go("Tab", /^2022/);
    await keys.type("96");
    await keys.press("Enter");
    await keys.reads("2022 · tự ghi");
    await keys.go("Tab", /^Điền 1 dòng \(3 ô\)$/);
    await keys.press("Enter");
    await keys.reads(/^Đã xong: Phân kỳ chỉ tiêu năm \(3 ô\)/);
    await takeBack(keys);
  },
};

const deadlines: Job = {
  name: "Tiến độ theo quý",
  async work(keys) {
    await press(keys, /^Tiến độ theo quý$/);
    await keys.go("Tab", /^Tính đến ngày/);
    // Day, month and year, as the field takes them.
    await keys.press("Control+a");
    await keys.type("01012022");
    await keys.reads("15 Đã qua thời hạn, chưa có thông tin kết quả");
    await keys.go("Tab", /^Tùy chọn theo dõi/);
    await keys.press("Enter");
    await keys.go("Tab", /^Mốc nội bộ/);
    await keys.type("30");
    await keys.reads(/mốc nội bộ/);
    await keys.toLine();
    await keys.press("ArrowDown");
    await keys.press("Enter");
    await keys.go("Shift+Tab", /^Năm của các thời hạn này/);
    await keys.press("Enter");
    await keys.reads(/^Đã xong: Xác nhận năm/);
    await takeBack(keys);
  },
};

const consolidate: Job = {
  name: "Tổng hợp báo cáo",
  async work(keys, { page }) {
    // Asked for early: it takes a while until the browser gives its window for files to us.
    const chooser = page.waitForEvent("filechooser");
    await press(keys, /^Tổng hợp báo cáo$/);
    await keys.go("Tab", /^Chọn tệp$/);
    await keys.press("Enter");
    // The window that asks for files is the system's.
    await (
      await chooser
    ).setFiles([
      submission("Sở Tài nguyên và Môi trường", "tnmt.xlsx", "12"),
      submission("Sở Nông nghiệp và Phát triển nông thôn", "nn.xlsx", "13"),
      submission(null, "bieu.xlsx", "12"),
    ]);
    await keys.reads("Cần trả lời");
    await keys.go("Tab", /^Đơn vị gửi/);
    await keys.choose("ArrowDown", "Sở Tài chính");
    await keys.press("Tab");
    await keys.press("Enter");
    await keys.reads("Số chưa thống nhất");
    await keys.go("Shift+Tab", /Tỷ lệ che phủ rừng/);
    await keys.press("Enter");
    await keys.go("Tab", /Sở .*(12|13)|^(12|13)/);
    await keys.press("Space");
    await keys.go("Tab", /^Căn cứ/);
    await keys.type("Báo cáo số 12/BC ngày 18/02/2021");
    await keys.go("Tab", /^Người quyết định/);
    await keys.type("Nguyễn Văn A");
    await keys.go("Tab", /^Chọn số này$/);
    await keys.press("Enter");
    await keys.isOn(/^Ghi vào Tổng hợp$/);
    await keys.press("Enter");
    await keys.reads("Đã xong: Tổng hợp báo cáo (3 tệp)");
    await takeBack(keys);
  },
};

/** The four jobs. */
export const JOBS: readonly Job[] = [check, fill, deadlines, consolidate];
