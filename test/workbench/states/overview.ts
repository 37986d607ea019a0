import { packageOf } from "../../xlsx/packageOf";
import type { Journey } from "./journey";

/** The first minutes: the offer of a tour, the overview before and after a check, the menu, the help. */
export const overview: Journey = {
  screen: "overview",
  async walk({ pane, page, ribbon, seen }) {
    await pane.getByRole("button", { name: "Xem giới thiệu" }).waitFor();
    await seen("the first time: a tour is offered");
    await pane.getByRole("button", { name: "Xem giới thiệu" }).click();
    await pane.getByRole("button", { name: "Tiếp" }).click();
    await pane.getByText("Bước 2/5").waitFor();
    await seen("a step of the tour");
    await pane.getByRole("button", { name: "Bỏ qua" }).click();
    await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await pane.getByText("Đang theo dõi: sửa dòng nào").waitFor();
    await pane.getByRole("tab", { name: "Tổng quan" }).click();
    await seen("after a check");
    await pane.getByRole("button", { name: "Tùy chọn khác" }).click();
    await pane.getByRole("menuitem", { name: /Trợ giúp/ }).waitFor();
    await seen("the menu");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "English" }).click();
    await pane.getByRole("tab", { name: "Overview" }).waitFor();
    await seen("in English");
  },
};

/** A workbook without a plan. */
export const start: Journey = {
  screen: "start",
  async walk({ pane, ribbon, seen, openBook }) {
    await openBook("Sách mới.xlsx", packageOf({}));
    const make = pane.getByRole("button", { name: "Tạo sổ theo mẫu…" });
    await make.waitFor();
    await seen("a workbook without a plan");
    await make.click();
    await pane.getByLabel("Năm đầu của giai đoạn").fill("hai nghìn");
    await pane.getByText("Ghi một năm, ví dụ 2026").waitFor();
    await seen("a year that cannot be");
    await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await pane.getByRole("button", { name: "Kiểm tra lại" }).waitFor();
    await seen("a check finds nothing to check");
    await ribbon.getByRole("button", { name: "Làm sạch bảng dán" }).click();
    await pane.getByText("Không tìm thấy bảng chỉ tiêu hay nhiệm vụ nào").waitFor();
    await seen("no table to clean");
    await ribbon.getByRole("button", { name: "Phân kỳ chỉ tiêu năm" }).click();
    await pane.getByRole("tab", { name: "Phân kỳ", exact: true, selected: true }).waitFor();
    await seen("nothing to fill");
    await ribbon.getByRole("button", { name: "Tiến độ theo quý" }).click();
    await pane.getByRole("tab", { name: "Tiến độ", selected: true }).waitFor();
    await seen("no deadlines");
    await ribbon.getByRole("button", { name: "Tạo biểu gửi đơn vị" }).click();
    await pane.getByRole("tab", { name: "Tạo biểu", selected: true }).waitFor();
    await seen("nothing to issue");
  },
};

/** The help, part by part. */
export const help: Journey = {
  screen: "help",
  async walk({ pane, ribbon, seen }) {
    await ribbon.getByRole("button", { name: "Trợ giúp" }).click();
    const dialog = pane.getByRole("dialog", { name: "Trợ giúp" });
    for (const [part, sight, state] of [
      ["Các việc", "Tổng hợp báo cáo", "the jobs"],
      ["Quy tắc", "Hai năm không gõ đổi chỗ nhau", "the rules"],
      ["Thuật ngữ", "cơ quan chủ trì theo dõi", "the glossary"],
      ["Phím tắt", "Ctrl+Alt+K · Mac: Command+Alt+K", "the keys"],
    ] as const) {
      await dialog.getByRole("tab", { name: part }).click();
      await dialog.getByText(sight).first().waitFor();
      await seen(state);
    }
    await dialog.getByRole("tab", { name: "Quy tắc" }).click();
    await dialog.getByRole("searchbox").fill("nam doi cho");
    await dialog.locator("summary", { hasText: "Hai năm không gõ đổi chỗ nhau" }).click();
    await dialog.getByText("indicator/years-are-not-swapped").waitFor();
    await seen("a rule opened");
    await dialog.getByRole("searchbox").fill("xyz");
    await dialog.getByText("Không tìm thấy.").waitFor();
    await seen("nothing found");
  },
};
