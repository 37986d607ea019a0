/** What the browser keeps under a name; null where it keeps nothing, or may not. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, where the browser allows it; elsewhere it holds for this sitting. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage may be blocked or full: the pane works without it.
  }
}
