import { Batches } from "../../../src/model/journal/batches";

/** A number that is set through the journal. */
function counter() {
  const batches = new Batches();
  const heard: number[] = [];
  batches.subscribe(({ changes }) => heard.push(changes.length));
  const state = { value: 0 };
  const set = (value: number): void => {
    const before = state.value;
    state.value = value;
    batches.journal.record(() => set(before));
    batches.changes.add({ kind: "activated", sheetId: String(value) });
  };
  return { batches, heard, state, set };
}

describe("batches", () => {
  it("take back an action that fails midway, and nothing before it", () => {
    const { batches, heard, state, set } = counter();
    batches.begin("request");
    batches.transact("first", () => set(1));
    const fails = () =>
      batches.transact("second", () => {
        set(2);
        set(3);
        throw new Error("midway");
      });
    expect(fails).toThrow("midway");
    expect(state.value).toBe(1);
    batches.commit();
    expect(heard).toEqual([1]);
    expect(batches.journal.labels).toEqual(["request"]);
    batches.undo();
    expect(state.value).toBe(0);
  });

  it("without a change leave no step and tell nobody", () => {
    const { batches, heard } = counter();
    batches.transact("nothing", () => undefined);
    expect([heard, batches.journal.labels]).toEqual([[], []]);
  });

  it("remember a hundred steps", () => {
    const { batches, state, set } = counter();
    for (let step = 1; step <= 120; step++) batches.transact(String(step), () => set(step));
    while (batches.undo() !== null);
    expect(state.value).toBe(20);
    while (batches.redo() !== null);
    expect(state.value).toBe(120);
  });

  it("stop telling who stopped listening", () => {
    const { batches, set } = counter();
    let calls = 0;
    const stop = batches.subscribe(() => calls++);
    batches.transact("a", () => set(1));
    stop();
    batches.transact("b", () => set(2));
    expect(calls).toBe(1);
  });
});
