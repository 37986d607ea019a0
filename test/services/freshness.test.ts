import { failureOf } from "../../src/domain/failureSentences";
import { succeed } from "../../src/domain/result";
import { WorkbookModel } from "../../src/model/workbookModel";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { CheckSession } from "../../src/services/checkSession";
import { Freshness } from "../../src/services/freshness";
import type { BookChange, Changes } from "../../src/services/ports/changes";
import type { Workbook } from "../../src/services/ports/workbook";
import { testClock } from "../support/testClock";

const CHANGE: BookChange = { sheet: "Chỉ tiêu", area: null, by: "here" };

/** A check, its freshness, and a hand to change the workbook with; `during` is called in the middle of each check. */
async function setup(during: (check: CheckSession) => void = () => undefined) {
  const model = new WorkbookModel({ calculator: null });
  model.addSheet("Chỉ tiêu");
  const listeners = new Set<(changes: readonly BookChange[]) => void>();
  const changes: Changes = {
    subscribe(listener) {
      listeners.add(listener);
      const stop = () => {
        listeners.delete(listener);
        return Promise.resolve(succeed(null));
      };
      return Promise.resolve(succeed(stop));
    },
  };
  const change = () => listeners.forEach((listener) => listener([CHANGE]));
  const book = modelWorkbook(model);
  const workbook: Workbook = {
    ...book,
    read(...call) {
      during(check);
      return book.read(...call);
    },
  };
  // A clock that jumps makes the check tell of its progress at every step.
  let time = 0;
  const clock = { ...testClock, now: () => (time += 1000) };
  const check: CheckSession = new CheckSession(workbook, clock);
  const freshness = new Freshness(check);
  const told: boolean[] = [];
  freshness.subscribe(() => told.push(freshness.state));
  const stop = await freshness.watch(changes);
  if (!stop.ok) throw new Error(stop.failure.text.en);
  return { check, freshness, change, told, stop: stop.value, workbook };
}

describe("the freshness of a check", () => {
  it("says nothing before the first check", async () => {
    const { freshness, change, check } = await setup();
    change();
    expect(freshness.state).toBe(false);
    await check.run();
    expect(freshness.state).toBe(false);
  });

  it("ends with a change and returns with the next check; each is told once", async () => {
    const { change, check, told } = await setup();
    await check.run();
    change();
    change();
    await check.run();
    expect(told).toEqual([true, false]);
  });

  it("ends with a write of our own, of which nobody else tells", async () => {
    const { check, freshness } = await setup();
    freshness.note();
    expect(freshness.state).toBe(false);
    await check.run();
    freshness.note();
    expect(freshness.state).toBe(true);
  });

  it("ends with a change that came while the check was reading", async () => {
    let change: () => void = () => undefined;
    const all = await setup(() => change());
    change = all.change;
    await all.check.run();
    expect(all.freshness.state).toBe(true);
  });

  it("does not return with a check that was cancelled or failed", async () => {
    let spoil: (check: CheckSession) => void = () => undefined;
    const { check, change, freshness, workbook } = await setup((running) => spoil(running));
    await check.run();
    change();
    spoil = (running) => running.cancel();
    await check.run();
    expect(freshness.state).toBe(true);
    jest.spyOn(workbook, "read").mockResolvedValue(failureOf("busy"));
    await check.run();
    expect(check.state.state).toBe("failed");
    expect(freshness.state).toBe(true);
  });

  it("listens no longer once it was stopped", async () => {
    const { check, change, freshness, stop } = await setup();
    await check.run();
    await stop();
    change();
    expect(freshness.state).toBe(false);
  });
});
