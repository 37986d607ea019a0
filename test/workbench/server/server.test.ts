import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openBrowserWindow } from "../../../src/workbench/server/browserWindow";
import { certificateIn } from "../../../src/workbench/server/certificate";
import { browserPaths } from "../../../src/workbench/server/findBrowser";
import { serveWorkbench } from "../../../src/workbench/server/serveWorkbench";
import { workbenchMounts } from "../../../src/workbench/server/siteFiles";

const PROJECT = resolve(__dirname, "../../..");
const NOW = new Date("2026-03-01T00:00:00Z");
const YEAR_MS = 365 * 86_400_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Status and type of an answer, as the client asks. */
function ask(origin: string, path: string, method = "GET"): Promise<[number, string]> {
  const { hostname, port } = new URL(origin);
  return new Promise((answered, failed) => {
    const sent = request(
      { hostname, port, path, method, rejectUnauthorized: false, agent: false },
      (response) => {
        response.resume();
        response.on("end", () =>
          answered([response.statusCode ?? 0, response.headers["content-type"] ?? ""])
        );
      }
    );
    sent.on("error", failed);
    sent.end();
  });
}

describe("the certificate", () => {
  it("is made once, kept, and made anew before it ends", async () => {
    const first = await certificateIn(folder, NOW);
    expect(await certificateIn(folder, NOW)).toEqual(first);
    const next = await certificateIn(folder, new Date(NOW.getTime() + YEAR_MS));
    expect(next.keyHash).not.toBe(first.keyHash);
    expect(next.keyHash).toMatch(/^[\w+/]{43}=$/);
  });
});

describe("the server", () => {
  it("serves samples and the client in any case, nothing outside, and only on localhost", async () => {
    writeFileSync(join(folder, "secret.txt"), "");
    const certificate = await certificateIn(folder, NOW);
    const server = await serveWorkbench(certificate, workbenchMounts(PROJECT, folder), 0);
    const second = await serveWorkbench(
      certificate,
      workbenchMounts(PROJECT, folder),
      Number(new URL(server.origin).port)
    );
    try {
      const { origin } = server;
      expect(origin).toMatch(/^https:\/\/localhost:\d+$/);
      // The port was taken: the next free one.
      expect(second.origin).not.toBe(origin);
      expect(await ask(second.origin, "/assets/icons/check-32.png")).toEqual([200, "image/png"]);
      const client = "/office-js/VI-VN/Office_Strings.js";
      expect(await ask(origin, client)).toEqual([200, "text/javascript; charset=utf-8"]);
      for (const path of ["/../package.json", "/assets/..%2fpackage.json", "/%zz", "//", "/x"]) {
        expect([path, (await ask(origin, path))[0]]).toEqual([path, 404]);
      }
      expect((await ask(origin, "/assets/icons/check-32.png", "POST"))[0]).toBe(405);
    } finally {
      await server.close();
      await second.close();
    }
  });
});

describe("a browser window", () => {
  const options = { address: "https://localhost:1", keyHash: "", profile: "" };
  it.each([
    ["a program that is not there", join(tmpdir(), "no-browser")],
    // Node knows none of a browser's options.
    ["a program that ends at once", process.execPath],
  ])("is none with %s", async (_, program) => {
    expect(await openBrowserWindow(program, options)).toBeNull();
  });
});

describe("the places of browsers", () => {
  it("are those of the machine's system", () => {
    const windows = browserPaths("win32", { ProgramFiles: "C:\\Program Files" });
    expect(windows[0]).toBe("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    expect(browserPaths("linux", { PATH: "/usr/bin" })).toContain("/usr/bin/chromium");
    expect(browserPaths("darwin", {})[0]).toMatch(/Google Chrome$/);
  });
});
