/**
 * The languages of the product, the source first, each by its name in its own words and its tag. One more line here, and
 * the compiler lists every sentence that lacks it.
 */
export const LANGUAGES = {
  vi: { name: "Tiếng Việt", tag: "vi-VN" },
  en: { name: "English", tag: "en-US" },
} as const satisfies Record<string, { readonly name: string; readonly tag: string }>;

export type Language = keyof typeof LANGUAGES;

/** What a user reads, in every language; Vietnamese is the source. */
export type Text = { readonly [L in Language]: string };

/** The languages in the order in which they are offered. */
export const languages = Object.keys(LANGUAGES) as readonly Language[];

/** Whether a text names one of the languages. */
export function isLanguage(text: string): text is Language {
  return text in LANGUAGES;
}
