import type { Journey } from "./journey";

/** Blank years filled. */
export const fill: Journey = {
  screen: "fill",
  async walk({ pane, ribbon, seen }) {
    await ribbon.getByRole("button", { name: "Phân kỳ chỉ tiêu năm" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Phân kỳ", exact: true });
    const total = panel.getByLabel("Tổng số xã năm 2025");
    await total.press("Enter");
    await panel.getByText("Hãy ghi một số lớn hơn 0").waitFor();
    await seen("a total is asked for");
    await total.fill("116");
    await panel.getByLabel("Nguồn (nếu có)").fill("Niên giám thống kê 2020");
    await total.press("Enter");
    const line = panel.locator("[data-line]");
    await line.waitFor();
    await seen("a row to fill");
    await line.click();
    await panel.getByText("Cách tính, nguồn số").waitFor();
    await seen("a row opened, with its path", line);
    await panel.getByLabel(/^2022/).fill("60");
    await panel.getByLabel(/^2022/).press("Enter");
    await panel.getByRole("alert").getByText("kém năm 2021 (88)").waitFor();
    await seen("a number that cannot be", panel.getByLabel(/^2022/));
    await panel.getByLabel(/^2022/).fill("96");
    await panel.getByLabel(/^2022/).press("Enter");
    await panel.getByText("2022 · tự ghi").waitFor();
    await seen("scenarios side by side", panel.getByRole("table", { name: /So sánh/ }));
    await pane.getByRole("button", { name: "Điền 1 dòng (3 ô)" }).click();
    await pane.getByText("Đã xong: Phân kỳ").waitFor();
    await panel.evaluate((one) => one.scrollTo(0, 0));
    await seen("written");
  },
};

const LOCALITIES =
  "Địa phương\tThực hiện\tDân số 2020\nGò Quao\t1\t134.000\nAn Biên\t2\t115.000\nHòn Đất\t0\t157.000";

/** A target shared out to localities. */
export const allocate: Journey = {
  screen: "allocate",
  async walk({ pane, ribbon, seen }) {
    await ribbon.getByRole("button", { name: "Dự kiến phân bổ địa phương" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Phân bổ địa phương" });
    const indicator = panel.getByLabel("Chỉ tiêu");
    await indicator.waitFor();
    await seen("an indicator is asked for");
    await indicator.selectOption({ label: "20. Số huyện đạt tiêu chí NTM (huyện)" });
    const list = panel.getByLabel("Danh sách địa phương");
    await list.fill("Gò Quao\tnhiều");
    await panel.getByRole("button", { name: "Dùng danh sách này" }).click();
    await panel.getByText("“nhiều” không đọc được thành số").waitFor();
    await seen("a list that cannot be read", list);
    await list.fill(LOCALITIES);
    await panel.getByRole("button", { name: "Dùng danh sách này" }).click();
    await panel.getByText("3 địa phương × 5 năm, cộng đúng chỉ tiêu tỉnh").waitFor();
    await panel.getByRole("button", { name: "An Biên" }).click();
    await panel.getByLabel(/^2025/).fill("5");
    await panel.getByLabel(/^2025/).press("Enter");
    await panel.getByLabel("2025 · giữ").waitFor();
    await seen("shared out, one number held", panel.getByRole("table"));
    await pane.getByRole("button", { name: "Ghi vào trang Phân bổ" }).click();
    await pane.getByText("Đã xong: Phân bổ chỉ tiêu cho địa phương").waitFor();
    await panel.evaluate((one) => one.scrollTo(0, 0));
    await seen("written");
  },
};

/** Deadlines on a day of 2021. */
export const deadlines: Journey = {
  screen: "deadlines",
  async walk({ pane, ribbon, seen }) {
    await ribbon.getByRole("button", { name: "Tiến độ theo quý" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Tiến độ" });
    await panel.getByLabel("Tính đến ngày").fill("2021-12-20");
    await panel.getByText("8 Đã qua thời hạn").waitFor();
    await seen("the board");
    await seen("quarter by quarter", panel.getByRole("table"));
    const first = panel.locator("[data-line]").first();
    await first.focus();
    await seen("the list, the focus on its first line", first);
    await panel.getByLabel("Cơ quan").selectOption({ label: "Sở Công Thương" });
    const options = panel.getByText("Tùy chọn theo dõi");
    await options.click();
    await panel.getByLabel("Mốc nội bộ").fill("15");
    await seen("one agency, with its choices", options);
    await panel.getByLabel("Cơ quan").selectOption({ label: "tất cả" });
    const year = panel.getByLabel("Năm của các thời hạn này");
    await year.waitFor();
    await seen("a year is asked for", year);
    await year.press("Enter");
    await pane.getByText(/^Đã xong: Xác nhận năm/).waitFor();
    await seen("a year confirmed", options);
  },
};
