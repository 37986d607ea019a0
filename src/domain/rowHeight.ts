import type { AuthoredCell, AuthoredColumn, AuthoredRow } from "./authoredBook";

/** Of a row of one line, in points, in the default font. */
export const LINE_HEIGHT = 15.75;

/** Widths of the default font, Times New Roman 12, in pixels at 96 dots per inch. */
const DIGIT_PIXELS = 8;
const MARGIN_PIXELS = 6;
const DEFAULT_SIZE = 12;
/** Of the letters of Vietnamese prose, in parts of the font's size; lines break at words, so a little is added. */
const LETTER_WIDTH = 0.48;
const LINE_SPACING = 1.28;
/** Points above the first and below the last of several lines. */
const LEADING = 3;

/**
 * About how high a row must be for its wrapped texts, in points. Excel fits a row only when someone edits it,
 * so a row without any height shows its first line alone in some programs, and in print.
 */
export function estimatedHeight(
  { cells }: AuthoredRow,
  columns: readonly AuthoredColumn[]
): number {
  const heights = cells.map((cell, column) => textHeight(cell, columns[column]?.width));
  return Math.max(LINE_HEIGHT, ...heights.filter((height) => height !== undefined));
}

function textHeight(cell: AuthoredCell | undefined, width: number | undefined): number {
  if (cell?.value.kind !== "text" || !cell.style?.wrap || width === undefined) return 0;
  const size = cell.style.fontSize ?? DEFAULT_SIZE;
  const room = Math.max(1, width * DIGIT_PIXELS - MARGIN_PIXELS);
  const letter = ((size * 96) / 72) * LETTER_WIDTH * (cell.style.bold ? 1.08 : 1);
  const lines = cell.value.value
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letter) / room)), 0);
  return Math.ceil(lines * size * LINE_SPACING * 4) / 4 + (lines > 1 ? LEADING : 0);
}
