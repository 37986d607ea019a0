import { LazyPart } from "../../src/taskpane/frame/lazyPart";

/** A server that can be cut off. */
function served() {
  const server = { down: false, asked: 0 };
  const part = new LazyPart(() => {
    server.asked += 1;
    return server.down
      ? Promise.reject(new Error("net::ERR"))
      : Promise.resolve({ made: server.asked });
  });
  const seen: string[] = [];
  part.subscribe(() => seen.push(part.state.state));
  return { server, part, seen };
}

describe("LazyPart", () => {
  it("is made once, however often it is opened", async () => {
    const { part, server, seen } = served();
    const [first, second] = await Promise.all([part.open(), part.open()]);
    expect(first).toEqual({ made: 1 });
    expect(second).toBe(first);
    expect(await part.open()).toBe(first);
    expect(server.asked).toBe(1);
    expect(seen).toEqual(["loading", "there"]);
  });

  it("says in words that the server did not give it, and asks again when it is opened again", async () => {
    const { part, server, seen } = served();
    server.down = true;
    expect(await part.open()).toBeNull();
    expect(part.state).toMatchObject({
      state: "failed",
      message: { vi: expect.stringMatching(/^Chưa tải được .*thử lại/) as string },
    });
    server.down = false;
    expect(await part.open()).toEqual({ made: 2 });
    expect(seen).toEqual(["loading", "failed", "loading", "there"]);
  });
});
