import { failureOf } from "../../src/domain/failureSentences";
import { succeed } from "../../src/domain/result";
import type { Snapshot } from "../../src/domain/sheet";
import { BookSession } from "../../src/services/bookSession";
import { CheckSession } from "../../src/services/checkSession";
import type { Workbook } from "../../src/services/ports/workbook";
import { bookOf, taskBook } from "../support/snapshots";
import { snapshotWorkbook } from "../support/snapshotWorkbook";
import { testClock } from "../support/testClock";

const book = taskBook(["Đề án cấp nước", "Sở Xây dựng", "Quý II/2021"]);

function sessions(workbook: Workbook) {
  const check = new CheckSession(workbook, testClock);
  return { check, book: new BookSession(workbook, check) };
}

describe("BookSession", () => {
  it("reads the plan and tells each change", async () => {
    const { book: session } = sessions(snapshotWorkbook(book));
    const seen: string[] = [];
    session.subscribe(() => seen.push(session.state.reading.state));
    await session.read();
    expect(seen).toEqual(["running", "idle"]);
    expect(session.state).toMatchObject({ plan: { tasks: [{}] }, checked: null });
  });

  it("reads once where it is asked twice", async () => {
    let reads = 0;
    const workbook = snapshotWorkbook(book);
    const { book: session } = sessions({
      ...workbook,
      read: (...request) => {
        reads += 1;
        return workbook.read(...request);
      },
    });
    await Promise.all([session.read(), session.read()]);
    expect(reads).toBe(1);
  });

  it("keeps the last finished check while the next one runs and when that fails", async () => {
    let refuse = false;
    const workbook = snapshotWorkbook(book);
    const { check, book: session } = sessions({
      ...workbook,
      read: (...request) =>
        refuse ? Promise.resolve(failureOf("busy")) : workbook.read(...request),
    });
    await check.run();
    const first = session.state.checked;
    expect(first).toMatchObject({ state: "done", at: "14:05" });
    refuse = true;
    const second = check.run();
    expect(session.state.checked).toBe(first);
    await second;
    expect(check.state.state).toBe("failed");
    expect(session.state.checked).toBe(first);
  });

  it("does not overwrite what a check that ended meanwhile has read", async () => {
    let giveOld: (old: Snapshot) => void = () => undefined;
    let reads = 0;
    const { check, book: session } = sessions({
      ...snapshotWorkbook(book),
      read: () =>
        reads++ === 0
          ? new Promise((resolve) => (giveOld = (old) => resolve(succeed(old))))
          : Promise.resolve(succeed(book)),
    });
    const reading = session.read();
    await check.run();
    giveOld(bookOf([]));
    await reading;
    expect(session.state.plan?.tasks).toHaveLength(1);
  });

  it.each([
    ["a refusal", () => Promise.resolve(failureOf("cell-edit")), "gõ dở"],
    ["a defect of ours", () => Promise.reject(new Error("broken")), "broken"],
  ])("ends in words at %s", async (_, read, words) => {
    const { book: session } = sessions({ ...snapshotWorkbook(book), read });
    await session.read();
    expect(session.state.reading).toMatchObject({
      state: "failed",
      message: { vi: expect.stringContaining(words) as string },
    });
  });
});
