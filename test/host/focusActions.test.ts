import { exitOf } from "../../src/host/focusActions";

describe("where the focus goes when it leaves the pane", () => {
  it.each([
    [["id", 13], "next"],
    [["id", 14], "previous"],
    [["id", 5], "next"],
    [["id", 6], "previous"],
    [["id", 15], "sheet"],
    [["id", 16], "sheet"],
    // The focus came, an address, telemetry: none of these leads out.
    [["id", 0], null],
    [["id", 21, "https://localhost/"], null],
    [["id"], null],
    [null, null],
  ])("%j", (data, exit) => {
    expect(exitOf(data)).toBe(exit);
  });
});
