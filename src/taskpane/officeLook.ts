import { type Store, createStore } from "../services/store";

/** Light or dark; contrast themes come on top through the browser's forced colours. */
export type Look = "light" | "dark";

/** The part of Office's theme that is read. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Follows Office's theme, else the system's. Excel has no event for it, so it is looked at again when the user comes back. */
export function followLook(officeTheme: () => OfficeTheme | undefined): Store<Look> {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const forced = matchMedia("(forced-colors: active)");
  const now = (): Look =>
    lookOf(forced.matches ? undefined : officeTheme(), dark.matches ? "dark" : "light");
  const store = createStore(now());
  const look = (): void => store.set(now());
  dark.addEventListener("change", look);
  forced.addEventListener("change", look);
  window.addEventListener("focus", look);
  document.addEventListener("visibilitychange", look);
  return store;
}

/** The look of a theme; some versions of Office tell only its colours, some nothing. */
export function lookOf(theme: OfficeTheme | undefined, system: Look): Look {
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(
    theme?.bodyBackgroundColor ?? ""
  );
  if (!colour) return system;
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128 ? "dark" : "light";
}
