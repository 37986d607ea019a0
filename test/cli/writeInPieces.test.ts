import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeInPieces } from "../../src/cli/files";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file written piece by piece", () => {
  let folder: string;
  let path: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "plan-pieces-"));
    path = join(folder, "sổ.xlsx");
    writeFileSync(path, "cũ");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("takes the place of the one that was there when it is whole, each piece where it belongs", async () => {
    const reason = await writeInPieces(path, async (sink) => {
      await sink.write(bytes("ba"), 6);
      await sink.write(bytes("một "), 0);
      expect(readFileSync(path, "utf8")).toBe("cũ");
      return null;
    });
    expect(reason).toBeNull();
    expect(readFileSync(path, "utf8")).toBe("một ba");
    expect(readdirSync(folder)).toEqual(["sổ.xlsx"]);
  });

  it.each([
    ["has a reason not to be", () => Promise.resolve("vì sao")],
    ["fails", () => Promise.reject(new Error("đĩa đầy"))],
  ])("leaves the old one and nothing else where it %s", async (_, ending) => {
    const written = writeInPieces(path, async (sink) => {
      await sink.write(bytes("nửa"), 0);
      return ending();
    });
    await written.catch(() => null);
    expect(readFileSync(path, "utf8")).toBe("cũ");
    expect(readdirSync(folder)).toEqual(["sổ.xlsx"]);
  });
});
