import { fail, succeed } from "../../src/domain/result";
import { CheckSession } from "../../src/services/checkSession";
import { MarkSession } from "../../src/services/markSession";
import type { Workbook } from "../../src/services/ports/workbook";
import { marksText } from "../../src/taskpane/check/marksText";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { taskBook } from "../support/snapshots";
import { testClock } from "../support/testClock";

const REFUSED = { vi: "Trang đang được bảo vệ.", en: "The sheet is protected." };

async function marking(write: Workbook["write"] = () => Promise.resolve(succeed(null))) {
  const workbook = { ...snapshotWorkbook(taskBook(["Đề án", "", ""])), write };
  const check = new CheckSession(workbook, testClock);
  await check.run();
  let changed = false;
  const session = new MarkSession({ workbook, check, changed: () => changed });
  return { check, session, change: () => (changed = true) };
}

function reportOf(check: CheckSession) {
  if (check.state.state !== "done") throw new Error(check.state.state);
  return check.state.report;
}

it("says how many cells it marked, and when what the screen shows is another result", async () => {
  const { check, session } = await marking();
  const report = reportOf(check);
  expect(marksText(session.state, report)).toBeNull();
  await session.mark();
  expect(session.state).toMatchObject({ state: "marked", report, cells: 2 });
  expect(marksText(session.state, report)?.vi).toMatch(/^Đã đánh dấu 2 ô: khung đỏ nét liền/);
  await check.run();
  expect(marksText(session.state, reportOf(check))?.vi).toBe(
    "2 ô đang được đánh dấu theo kết quả lúc 14:05; bấm “Đánh dấu ô” để cập nhật."
  );
  await session.remove();
  expect(marksText(session.state, reportOf(check))?.vi).toMatch(/^Đã bỏ đánh dấu/);
});

it("checks again first where the workbook changed since", async () => {
  const { check, session, change } = await marking();
  const before = reportOf(check);
  change();
  await session.mark();
  expect(reportOf(check)).not.toBe(before);
  expect(session.state).toMatchObject({ state: "marked", report: reportOf(check) });
});

it("says why a sheet takes no marks, and ends in words where the software breaks", async () => {
  const refused = await marking(() => Promise.resolve(fail("protected", REFUSED)));
  await refused.session.mark();
  expect(refused.session.state).toEqual({ state: "refused", message: REFUSED });
  const broken = await marking(() => Promise.reject(new Error("x")));
  await broken.session.remove();
  expect(broken.session.state).toMatchObject({ state: "refused" });
});
