import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { excelKeys } from "../../src/taskpane/help/shortcutKeys";

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
}

it("tells the keys that Excel is given", () => {
  const file = resolve(__dirname, "../../assets/shortcuts/shortcuts.json");
  const { actions, shortcuts } = JSON.parse(readFileSync(file, "utf8")) as Shortcuts;
  const named = shortcuts.map(({ action, key }) => ({
    keys: key.default,
    mac: key.mac,
    name: actions.find(({ id }) => id === action)!.name,
  }));
  expect(
    excelKeys.map(({ keys, mac, does }) => ({ keys, mac, name: `${does.vi} (${does.en})` }))
  ).toEqual(named);
});
