import { modelWorkbook } from "../../src/model/modelWorkbook";
import { fromScanned } from "../../src/model/fromScanned";
import { CheckSession } from "../../src/services/checkSession";
import type { Workbook } from "../../src/services/ports/workbook";
import { failureOf } from "../../src/domain/failureSentences";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { testClock } from "../support/testClock";

const kienGiang = () =>
  fromScanned(opened(authored(printedIndicators(), repairedTasks())), { calculator: null });

describe("CheckSession", () => {
  it("goes from idle through running to done with the time, telling each change", async () => {
    const session = new CheckSession(modelWorkbook(kienGiang()), testClock);
    const seen: string[] = [session.state.state];
    session.subscribe(() => seen.push(session.state.state));
    await session.run();
    expect(seen).toEqual(["idle", "running", "done"]);
    expect(session.state).toMatchObject({ at: "14:05" });
  });

  it("compares a run with the one before", async () => {
    const model = kienGiang();
    const session = new CheckSession(modelWorkbook(model), testClock);
    await session.run();
    const sheet = model.requireSheet("Chỉ tiêu");
    sheet.put({ top: 11, left: 11, bottom: 11, right: 12 }, [[87.54, 88.15]]);
    await session.run();
    if (session.state.state !== "done") throw new Error(session.state.state);
    const { statuses, fixed } = session.state.report;
    expect(fixed).toEqual([expect.stringContaining("indicator/years-are-not-swapped")]);
    expect(new Set(statuses.values())).toEqual(new Set(["open", "new"]));
  });

  it("says that the rules did not come from the server, and asks for them again", async () => {
    const session = new CheckSession(modelWorkbook(kienGiang()), testClock);
    jest.doMock("../../src/services/bookChecker", () => {
      throw new Error("net::ERR");
    });
    jest.resetModules();
    await session.run();
    expect(session.state).toMatchObject({
      state: "failed",
      message: { vi: expect.stringMatching(/^Chưa tải được một phần của phần mềm/) as string },
    });
    jest.dontMock("../../src/services/bookChecker");
    await session.run();
    expect(session.state.state).toBe("done");
  });

  it("tells a failure in words and can run again", async () => {
    let broken = true;
    const real = modelWorkbook(kienGiang());
    const workbook: Workbook = {
      ...real,
      read: (...request) =>
        broken ? Promise.resolve(failureOf("cell-edit")) : real.read(...request),
    };
    const session = new CheckSession(workbook, testClock);
    await session.run();
    expect(session.state).toMatchObject({
      state: "failed",
      message: { vi: expect.stringContaining("gõ dở") },
    });
    broken = false;
    await session.run();
    expect(session.state.state).toBe("done");
  });

  it("returns to what stood before when it is cancelled", async () => {
    const slow = {
      ...testClock,
      now: (() => {
        let t = 0;
        return () => (t += 100);
      })(),
    };
    const session = new CheckSession(modelWorkbook(kienGiang()), slow);
    session.subscribe(() => {
      if (session.state.state === "running" && session.state.progress) session.cancel();
    });
    await session.run();
    expect(session.state).toEqual({ state: "idle" });
  });
});
