/** What the sheet can be shown at, in percent. */
const LEVELS = [50, 75, 90, 100, 110, 125, 150, 200];

/** The natural size. */
export const FULL_SIZE = 100;

/** The next level up or down; the last one stays. */
export function nextZoom(percent: number, step: 1 | -1): number {
  const at = LEVELS.indexOf(percent);
  return LEVELS[at + step] ?? percent;
}
