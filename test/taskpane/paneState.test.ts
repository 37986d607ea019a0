import { counted, joined } from "../../src/taskpane/counted";
import { lookOf } from "../../src/taskpane/officeLook";
import { rememberedSettings } from "../../src/taskpane/settings";
import { createStore } from "../../src/services/store";

describe("createStore", () => {
  it("tells each change once, nothing of the same state, and nobody who left", () => {
    const store = createStore("a");
    const seen: string[] = [];
    const leave = store.subscribe(() => seen.push(store.state));
    store.set("b");
    store.set("b");
    leave();
    store.set("c");
    expect(seen).toEqual(["b"]);
    expect(store.state).toBe("c");
  });
});

describe("lookOf", () => {
  it.each([
    [{ isDarkTheme: true }, "light", "dark"],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "dark", "light"],
    [{ bodyBackgroundColor: "#262626" }, "light", "dark"],
    [{ bodyBackgroundColor: "F3F2F1" }, "dark", "light"],
    [{ bodyBackgroundColor: "black" }, "light", "light"],
    [{}, "dark", "dark"],
    [undefined, "dark", "dark"],
    [undefined, "light", "light"],
  ] as const)("%j on a %s system is %s", (theme, system, look) => {
    expect(lookOf(theme, system)).toBe(look);
  });
});

describe("rememberedSettings", () => {
  const world = globalThis as { localStorage?: unknown };
  afterEach(() => delete world.localStorage);

  function storage(): Map<string, string> {
    const kept = new Map<string, string>();
    world.localStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    };
    return kept;
  }

  it("begins with the language of Office", () => {
    storage();
    expect(rememberedSettings("vi-VN").state).toEqual({ language: "vi", theme: "auto" });
    expect(rememberedSettings("fr-FR").state.language).toBe("en");
  });

  it("remembers what was set, apart for each partition", () => {
    storage();
    const settings = rememberedSettings("vi-VN", "one.");
    settings.set({ language: "en", theme: "dark" });
    expect(rememberedSettings("vi-VN", "one.").state).toEqual({ language: "en", theme: "dark" });
    expect(rememberedSettings("vi-VN", "two.").state).toEqual({ language: "vi", theme: "auto" });
  });

  it("does not believe what else stands there", () => {
    storage().set("so-ke-hoach.theme", "purple");
    expect(rememberedSettings("vi-VN").state.theme).toBe("auto");
  });

  it("works where storage is blocked", () => {
    const blocked = () => {
      throw new Error("blocked");
    };
    world.localStorage = { getItem: blocked, setItem: blocked };
    const settings = rememberedSettings("vi-VN");
    settings.set({ language: "en", theme: "light" });
    expect(settings.state).toEqual({ language: "en", theme: "light" });
  });
});

describe("counted", () => {
  it("writes numbers as each language does, and the English plural", () => {
    expect(counted(1, "error")).toEqual({ vi: "1 lỗi", en: "1 error" });
    expect(counted(1284, "row")).toEqual({ vi: "1.284 dòng", en: "1,284 rows" });
    expect(joined([counted(0, "info"), counted(2, "rule")], ", ").en).toBe(
      "0 suggestions, 2 rules"
    );
  });
});
