import type { BookState } from "../../src/services/bookSession";
import type { CheckState } from "../../src/services/checkSession";
import { primaryAction } from "../../src/taskpane/frame/primaryAction";
import { bookOf, taskBook } from "../support/snapshots";
import { reportOf } from "../support/snapshotWorkbook";

const IDLE: CheckState = { state: "idle" };
const RUNNING: CheckState = { state: "running", progress: null };
const UNREAD: BookState = { reading: { state: "idle" }, plan: null, facts: null, checked: null };

const bookWith = async (snapshot = bookOf([])): Promise<BookState> => ({
  ...UNREAD,
  plan: (await reportOf(snapshot)).plan,
});

describe("primaryAction", () => {
  it("checks a book with a plan, and checks again once it was checked", async () => {
    const book = await bookWith(taskBook(["Đề án", "Sở Xây dựng", "Quý I/2021"]));
    expect(primaryAction("overview", IDLE, book)).toMatchObject({
      action: "check",
      label: { vi: "Kiểm tra" },
      busy: false,
    });
    const report = await reportOf(bookOf([]));
    const checked = { ...book, checked: { state: "done", report, at: "14:05" } as const };
    expect(primaryAction("check", IDLE, checked).label.vi).toBe("Kiểm tra lại");
  });

  it("reads a book without a plan again, on the overview only", async () => {
    const empty = await bookWith();
    expect(primaryAction("overview", IDLE, empty)).toMatchObject({ action: "read", busy: false });
    expect(primaryAction("overview", IDLE, UNREAD).action).toBe("read");
    expect(primaryAction("check", IDLE, empty).action).toBe("check");
  });

  it("is busy while it runs, on either screen", async () => {
    const empty = await bookWith();
    for (const screen of ["overview", "check"] as const) {
      expect(primaryAction(screen, RUNNING, empty)).toMatchObject({ action: "check", busy: true });
    }
    const reading: BookState = { ...UNREAD, reading: { state: "running" } };
    expect(primaryAction("overview", IDLE, reading)).toMatchObject({ action: "read", busy: true });
  });
});
