/** What the host tells the pane when the focus comes to it, by the client's numbers. */
export const FocusEntry = { first: 11, last: 12 } as const;

/** Where the focus goes when it leaves the pane: to the part of the window after it, before it, or to the sheet. */
export type PaneExit = "next" | "previous" | "sheet";

/** What the pane tells the host, by the client's numbers. */
const EXITS: Readonly<Record<number, PaneExit>> = {
  /** Ctrl+F6, with Shift. */
  5: "next",
  6: "previous",
  /** Tab behind the last, before the first. */
  13: "next",
  14: "previous",
  /** Esc, F2. */
  15: "sheet",
  16: "sheet",
  /** Nothing in the pane takes the focus. */
  17: "next",
  18: "previous",
};

/** The exit that a `notifyHost` message `[pane, action, …]` asks for, or null where it tells something else. */
export function exitOf(data: unknown): PaneExit | null {
  const action: unknown = Array.isArray(data) ? data[1] : null;
  return (typeof action === "number" && EXITS[action]) || null;
}
