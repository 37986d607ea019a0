import { Session } from "../../src/services/session";

class Counter extends Session<number> {
  constructor() {
    super(0);
  }

  put(value: number): void {
    this.set(value);
  }
}

describe("Session", () => {
  it("tells each change once, nothing of the same state, and nobody who left", () => {
    const counter = new Counter();
    const seen: number[] = [];
    const leave = counter.subscribe(() => seen.push(counter.state));
    counter.put(1);
    counter.put(1);
    leave();
    counter.put(2);
    expect(seen).toEqual([1]);
    expect(counter.state).toBe(2);
  });
});
