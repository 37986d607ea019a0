import type { LiveState } from "../../src/services/liveCheck";
import { liveText } from "../../src/taskpane/check/liveText";

const QUIET: LiveState = { watching: true, running: false, last: null };

describe("the live check in words", () => {
  it.each<[Partial<LiveState>, string]>([
    [{}, "Đang theo dõi: sửa dòng nào, dòng đó được kiểm lại ngay."],
    [{ watching: false }, "Excel này không báo khi ô thay đổi: sửa xong, hãy bấm “Kiểm tra lại”."],
    [{ running: true }, "Đang theo dõi: đang kiểm lại chỗ vừa sửa…"],
    [
      { last: { by: "here", rows: 3, at: "14:05" } },
      "Đang theo dõi: 3 dòng vừa kiểm lại lúc 14:05.",
    ],
    [
      { last: { by: "co-author", rows: 1200, at: "14:05" } },
      "Đang theo dõi: lúc 14:05 kiểm lại 1.200 dòng sau khi người cùng soạn thảo sửa; phần mềm không tự sửa ô nào.",
    ],
  ])("%j", (state, vi) => {
    expect(liveText({ ...QUIET, ...state }).vi).toBe(vi);
  });
});
