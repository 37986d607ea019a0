import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { manifestRibbon } from "../../../src/workbench/ribbon/manifestRibbon";
import { FUNCTION_NAMES } from "../../support/manifestCommands";

const PROJECT = resolve(__dirname, "../../..");
const ribbon = manifestRibbon(readFileSync(join(PROJECT, "manifest.xml"), "utf8"));

describe("the ribbon of the manifest", () => {
  it("has the tab with its groups and buttons in both languages", () => {
    expect(ribbon.tabs.map(({ label }) => label)).toEqual([{ vi: "Kế hoạch", en: "Plan" }]);
    const [check] = ribbon.tabs[0]!.groups;
    expect(check?.buttons[0]).toMatchObject({
      id: "Plan.Check",
      label: { vi: "Kiểm tra", en: "Check" },
      action: { kind: "function", name: "check" },
    });
  });

  it("has a word, a tip, a picture and something to do on every button", () => {
    const buttons = ribbon.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
    for (const { label, tip, icon } of buttons) {
      expect([label, tip].flatMap(({ vi, en }) => [vi, en]).every(Boolean)).toBe(true);
      expect(existsSync(join(PROJECT, icon))).toBe(true);
    }
    const functions = buttons.flatMap(({ action }) =>
      action.kind === "function" ? action.name : []
    );
    expect(functions).toEqual(FUNCTION_NAMES);
  });
});
