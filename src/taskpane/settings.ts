import { type Language, languages } from "../domain/text";
import { remember, remembered } from "./remembered";
import { type OpenStore, createStore } from "../services/store";

/** Light or dark by Office and the system, or as the user wishes. */
export type ThemeChoice = "auto" | "light" | "dark";

/** What the user set for the pane itself. */
export interface Settings {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

const THEMES: readonly ThemeChoice[] = ["auto", "light", "dark"];

/**
 * Settings that are remembered where the browser allows it; `displayLanguage` is Office's, such as `vi-VN`.
 * `partition` keeps apart what Office keeps apart.
 */
export function rememberedSettings(displayLanguage: string, partition = ""): OpenStore<Settings> {
  const languageKey = `${partition}so-ke-hoach.language`;
  const themeKey = `${partition}so-ke-hoach.theme`;
  const store = createStore<Settings>({
    language: one(languages, remembered(languageKey)) ?? languageOf(displayLanguage),
    theme: one(THEMES, remembered(themeKey)) ?? "auto",
  });
  store.subscribe(() => {
    remember(languageKey, store.state.language);
    remember(themeKey, store.state.theme);
  });
  return store;
}

/** The user's own language where the product has it, else English. */
export function languageOf(displayLanguage: string): Language {
  const [own] = displayLanguage.toLowerCase().split("-");
  return languages.find((one) => one === own) ?? "en";
}

function one<Choice extends string>(
  choices: readonly Choice[],
  value: string | null
): Choice | undefined {
  return choices.find((choice) => choice === value);
}
