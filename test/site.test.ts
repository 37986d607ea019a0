import { readFileSync } from "node:fs";
import { join } from "node:path";
import site from "../webpack/site";
import { FUNCTION_NAMES } from "./support/manifestCommands";

const ROOT = join(__dirname, "..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"));

/** The manifest that lies on a server. */
function manifestOn(origin: string): string {
  const pattern = site(origin).find(({ from }) => from === "manifest.xml");
  return pattern!.transform!(MANIFEST);
}

describe("the site that a server hands out", () => {
  it("has a manifest whose every address is the server's own", () => {
    const manifest = manifestOn("https://kehoach.tinh.gov.vn");
    expect(manifest).not.toContain("localhost");
    const addresses = manifest.match(/https:\/\/[^/"]+(?=\/[^"]*\.(png|html|json))/g)!;
    expect(addresses.length).toBeGreaterThan(20);
    expect(new Set(addresses)).toEqual(new Set(["https://kehoach.tinh.gov.vn"]));
  });

  it("may lie in a folder", () => {
    expect(manifestOn("https://tinh.gov.vn/ke-hoach")).toContain(
      '"https://tinh.gov.vn/ke-hoach/taskpane.html"'
    );
  });

  it.each([
    "kehoach.tinh.gov.vn",
    "http://kehoach.tinh.gov.vn",
    "https://kehoach.tinh.gov.vn/",
    "https://tinh.gov.vn/?a=1",
    'https://tinh.gov.vn/"',
  ])("refuses %s", (origin) => {
    expect(() => site(origin)).toThrow("https://kehoach.tinh.gov.vn");
  });
});

describe("keyboard shortcuts", () => {
  const { actions, shortcuts } = JSON.parse(
    readFileSync(join(ROOT, "assets/shortcuts/shortcuts.json"), "utf8")
  ) as {
    actions: { id: string }[];
    shortcuts: { action: string; key: { default: string } }[];
  };

  it("call functions that there are, each by keys of its own", () => {
    const ids = actions.map(({ id }) => id);
    expect([...FUNCTION_NAMES, "pane"]).toEqual(expect.arrayContaining(ids));
    expect(shortcuts.map(({ action }) => action)).toEqual(ids);
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
  });
});
