/** The screens of the pane, in the order of their tabs. */
export const SCREENS = [
  "overview",
  "check",
  "repair",
  "fill",
  "deadlines",
  "consolidate",
  "issue",
] as const;

export type ScreenName = (typeof SCREENS)[number];

/** The id of a screen's tab. */
export function tabId(name: ScreenName): string {
  return `tab-${name}`;
}

/** The id of a screen itself. */
export function panelId(name: ScreenName): string {
  return `panel-${name}`;
}
