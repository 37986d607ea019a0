/** Where the focus goes in a list of so many lines; null where the key is none of the list's. */
export function lineAfterKey(key: string, line: number, lines: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(line + 1, lines - 1);
    case "ArrowUp":
      return Math.max(line - 1, 0);
    case "Home":
      return 0;
    case "End":
      return lines - 1;
    default:
      return null;
  }
}
