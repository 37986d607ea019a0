import type { CheckState } from "../../src/services/checkSession";
import { announcement } from "../../src/taskpane/frame/announcement";
import { taskBook } from "../support/snapshots";
import { reportOf } from "../support/snapshotWorkbook";

const running = (done: number, total: number): CheckState => ({
  state: "running",
  progress: { done, total },
});

describe("what a screen reader hears of a check", () => {
  it.each<[string, CheckState, string | undefined]>([
    ["nothing before it", { state: "idle" }, undefined],
    ["its start", { state: "running", progress: null }, "Đang kiểm tra"],
    ["the same until its half", running(49, 100), "Đang kiểm tra"],
    ["its half", running(50, 100), "Đã kiểm tra một nửa"],
    ["the same until its end", running(99, 100), "Đã kiểm tra một nửa"],
    [
      "nothing of a failure: its bar speaks",
      { state: "failed", message: { vi: "Excel bận", en: "Excel is busy" } },
      undefined,
    ],
  ])("%s", (_, state, words) => expect(announcement(state, false)?.vi).toBe(words));

  it("its result, with what it rests on", async () => {
    const report = await reportOf(taskBook(["Đề án cấp nước", "", "Quý II/2021"]));
    const rules = report.rulesRun.length;
    expect(announcement({ state: "done", report, at: "14:05" }, false)).toEqual({
      vi: `Kiểm tra xong. 1 lỗi, 0 cảnh báo, 0 gợi ý. 1 dòng · ${rules} quy tắc`,
      en: `The check is done. 1 error, 0 warnings, 0 suggestions. 1 row · ${rules} rules`,
    });
    expect(announcement({ state: "done", report, at: "14:05" }, true)?.vi).toBe(
      "Sổ đã thay đổi từ lần kiểm tra"
    );
  });
});
