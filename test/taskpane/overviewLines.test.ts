import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { checkLine, planLines } from "../../src/taskpane/overview/overviewLines";
import { bookOf, indicatorBook, taskBook } from "../support/snapshots";
import { reportOf } from "../support/snapshotWorkbook";

const TODAY = "2021-09-30" as CalendarDate;

describe("the lines of the overview", () => {
  it("tell the size of the plan, then what asks for attention, with the cells", async () => {
    const { plan } = await reportOf(
      bookOf([
        ...indicatorBook(["Tỷ lệ hộ nghèo", "%", 5, 3, 4.5, "", "", "", 3]).sheets,
        ...taskBook(["Đề án A", "Sở Xây dựng", "Quý II/2021"], ["Đề án B", "Sở Xây dựng", ""])
          .sheets,
      ])
    );
    const lines = planLines(plan, TODAY, null).map(({ title, cells }) => [
      title.vi,
      cells.map(({ cell }) => cell).join(" "),
    ]);
    expect(lines).toEqual([
      ["1 chỉ tiêu, 2 nhiệm vụ", ""],
      ["1 chỉ tiêu chưa phân kỳ đủ các năm", "H3 I3 J3"],
      ["1 nhiệm vụ chưa ghi thời gian trình", "E3"],
      ["1 nhiệm vụ đã qua thời hạn, chưa có thông tin kết quả", "E2"],
    ]);
  });

  it("lead to the screen that helps, else to the cells", async () => {
    const { plan } = await reportOf(
      bookOf([
        ...indicatorBook(["Tỷ lệ hộ nghèo", "%", 5, 3, 4.5, "", "", "", 3]).sheets,
        ...taskBook(["Đề án A", "Sở Xây dựng", "Quý II/2021"], ["Đề án B", "Sở Xây dựng", ""])
          .sheets,
      ])
    );
    expect(planLines(plan, TODAY, null).map(({ id, screen }) => [id, screen])).toEqual([
      ["size", undefined],
      ["unfilled", "fill"],
      ["missing", undefined],
      ["past", "deadlines"],
    ]);
  });

  it("say nothing of what there is none of", async () => {
    const { plan } = await reportOf(taskBook(["Đề án A", "Sở Xây dựng", "Quý IV/2021"]));
    expect(planLines(plan, TODAY, null).map(({ id }) => id)).toEqual(["size"]);
  });

  it("give the last check its time, and never a zero for what was not checked", async () => {
    expect(checkLine(null).title.vi).toBe("Chưa kiểm tra");
    const report = await reportOf(taskBook(["Đề án A", "Sở Xây dựng", "Quý IV/2021"]));
    const clean = checkLine({ state: "done", report: { ...report, findings: [] }, at: "14:05" });
    expect(clean).toMatchObject({ tone: "good", title: { vi: "0 lỗi, 0 cảnh báo, 0 gợi ý" } });
    expect(clean.note.vi).toBe("Kiểm tra lúc 14:05 · Xem kết quả");
    const failed = { ...report, findings: [], rulesFailed: [{ rule: "a/b", reason: "broken" }] };
    expect(checkLine({ state: "done", report: failed, at: "14:05" }).tone).toBe("attention");
  });
});
