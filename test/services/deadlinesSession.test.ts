import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { countStates } from "../../src/domain/deadlines/tallies";
import { failureOf } from "../../src/domain/failureSentences";
import { succeed } from "../../src/domain/result";
import type { Snapshot } from "../../src/domain/sheet";
import { DeadlinesSession } from "../../src/services/deadlinesSession";
import type { Clock } from "../../src/services/ports/clock";
import type { Workbook } from "../../src/services/ports/workbook";
import { indicatorBook } from "../support/snapshots";
import { testClock } from "../support/testClock";
import { trackedBook } from "../support/trackedBook";

const book = trackedBook([{ deadline: "Quý II/2021" }, { deadline: "Quý IV/2021" }]);
const day = (text: string) => text as CalendarDate;

/** A workbook that counts how often it is read; it reads what `snapshot` gives. */
function counted(snapshot: () => Snapshot = () => book) {
  const calls = { reads: 0 };
  const workbook: Workbook = {
    read: () => {
      calls.reads++;
      return Promise.resolve(succeed(snapshot()));
    },
    write: () => Promise.reject(new Error("nothing may be written")),
  };
  return { calls, workbook };
}

/** A clock by which every step takes long, so that a job rests after each task. */
function slowClock(): Clock {
  let time = 0;
  return { ...testClock, now: () => (time += 100) };
}

function countsOf({ state }: DeadlinesSession) {
  if (state.state !== "done") throw new Error(JSON.stringify(state));
  return countStates(state.found.tasks);
}

describe("DeadlinesSession", () => {
  it("goes from idle through running to done, from today, with the time of the reading", async () => {
    const session = new DeadlinesSession(counted().workbook, testClock);
    const seen: string[] = [session.state.state];
    session.subscribe(() => seen.push(session.state.state));
    await session.run();
    expect(seen).toEqual(["idle", "running", "done"]);
    expect(session.state).toMatchObject({
      at: "14:05",
      found: { view: { asOf: "2021-09-30", within: 15, day: "nominal" } },
    });
    expect(countsOf(session)).toEqual({ overdue: 1, upcoming: 1 });
  });

  it("replays any day without reading again", async () => {
    const { calls, workbook } = counted();
    const session = new DeadlinesSession(workbook, testClock);
    await session.run();
    await session.show({ asOf: day("2021-06-01") });
    expect(countsOf(session)).toEqual({ upcoming: 2 });
    await session.show({ asOf: day("2022-01-01") });
    expect(countsOf(session)).toEqual({ overdue: 2 });
    expect(calls.reads).toBe(1);
  });

  it("keeps what was last found while the next look goes on, and when that fails", async () => {
    let refuses = false;
    const { workbook } = counted();
    const session = new DeadlinesSession(
      {
        ...workbook,
        read: (...request) =>
          refuses ? Promise.resolve(failureOf("busy")) : workbook.read(...request),
      },
      testClock
    );
    expect(session.last).toBeNull();
    await session.run();
    const { last } = session;
    const next = session.show({ asOf: day("2022-01-01") });
    expect([session.state.state, session.last]).toEqual(["running", last]);
    await next;
    expect(session.last?.found.view.asOf).toBe("2022-01-01");
    refuses = true;
    await session.run();
    expect([session.state.state, session.last?.found.view.asOf]).toEqual(["failed", "2022-01-01"]);
  });

  it("reads first where nothing was read, and keeps the view for the next reading", async () => {
    const { calls, workbook } = counted();
    const session = new DeadlinesSession(workbook, testClock);
    await session.show({ asOf: day("2021-06-01") });
    await session.run();
    expect(countsOf(session)).toEqual({ upcoming: 2 });
    expect([calls.reads, session.view]).toEqual([2, { asOf: "2021-06-01" }]);
  });

  it("shows the last view that was asked for, whatever was going on", async () => {
    const session = new DeadlinesSession(counted().workbook, slowClock());
    await session.run();
    await Promise.all([
      session.show({ asOf: day("2021-06-01") }),
      session.show({ asOf: day("2022-01-01") }),
    ]);
    expect(countsOf(session)).toEqual({ overdue: 2 });
  });

  it("looks at what is being read, from the day that is asked for meanwhile", async () => {
    let deadline = "Quý II/2021";
    const { calls, workbook } = counted(() => trackedBook([{ deadline }]));
    const session = new DeadlinesSession(workbook, testClock);
    await session.run();
    deadline = "Quý IV/2022";
    await Promise.all([session.run(), session.show({ asOf: day("2022-01-01") })]);
    expect([countsOf(session), calls.reads]).toEqual([{ upcoming: 1 }, 2]);
  });

  it("returns to what stood before when it is cancelled", async () => {
    const session = new DeadlinesSession(counted().workbook, slowClock());
    session.subscribe(() => {
      if (session.state.state === "running" && session.state.progress) session.cancel();
    });
    await session.run();
    expect(session.state).toEqual({ state: "idle" });
  });

  it("tells a failure in words and can run again", async () => {
    let broken = true;
    const { workbook } = counted();
    const session = new DeadlinesSession(
      {
        ...workbook,
        read: (...request) =>
          broken ? Promise.resolve(failureOf("cell-edit")) : workbook.read(...request),
      },
      testClock
    );
    await session.run();
    expect(session.state).toMatchObject({
      state: "failed",
      message: { vi: expect.stringContaining("gõ dở") },
    });
    broken = false;
    await session.run();
    expect(session.state.state).toBe("done");
  });

  it("refuses a book without tasks in words", async () => {
    const bare = () => indicatorBook(["Tỷ lệ hộ nghèo", "%", 5, 3]);
    const session = new DeadlinesSession(counted(bare).workbook, testClock);
    await session.run();
    expect(session.state).toMatchObject({
      state: "failed",
      message: { vi: expect.stringContaining("không có bảng nhiệm vụ") },
    });
  });

  it("ends a defect of ours in words", async () => {
    const workbook: Workbook = {
      ...counted().workbook,
      read: () => Promise.reject(new Error("broken")),
    };
    const session = new DeadlinesSession(workbook, testClock);
    await session.run();
    expect(session.state).toMatchObject({
      state: "failed",
      message: { en: expect.stringContaining("broken") },
    });
  });
});
