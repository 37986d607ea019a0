import type { AuthoredCell, AuthoredColumn, AuthoredRow } from "./authoredBook";
import { remembered } from "./remembered";

/** Of a row of one line, in points, in the default font. */
export const LINE_HEIGHT = 15.75;

/** Excel has no higher row, in points: what a longer text says beyond it is seen in the cell alone. */
const HIGHEST_ROW = 409.5;

/** Widths of the default font, Times New Roman 12, in pixels at 96 dots per inch. */
const DIGIT_PIXELS = 8;
const MARGIN_PIXELS = 6;
const DEFAULT_SIZE = 12;
const BOLD = 1.06;
const BLANK = 0.25;
/** Widths of Times New Roman's letters, in parts of the font's size, by kind; other text fonts are no wider. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}]/u, 0],
  [/[.,:;'!|iíìỉĩịlI]/u, 0.28],
  [/[tfrj()[\]/-]/u, 0.33],
  [/[%→@]|[mwMW]/u, 0.85],
  [/\p{Lu}/u, 0.7],
];
const USUAL = 0.5;
const WIDEST = Math.max(USUAL, ...WIDTHS.map(([, width]) => width));
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
  let needed = LINE_HEIGHT;
  cells.forEach((cell, column) => {
    needed = Math.max(needed, textHeight(cell, columns[column]?.width));
  });
  return Math.min(HIGHEST_ROW, needed);
}

function textHeight(cell: AuthoredCell | undefined, width: number | undefined): number {
  if (cell?.value.kind !== "text" || !cell.style?.wrap || width === undefined) return 0;
  const size = cell.style.fontSize ?? DEFAULT_SIZE;
  const em = ((size * 96) / 72) * (cell.style.bold ? BOLD : 1);
  const room = Math.max(em, width * DIGIT_PIXELS - MARGIN_PIXELS) / em;
  const lines = linesOf(cell.value.value, room);
  return Math.ceil(lines * size * LINE_SPACING * 4) / 4 + (lines > 1 ? LEADING : 0);
}

function linesOf(text: string, room: number): number {
  // Even if all its letters were wide ones.
  if (text.length * WIDEST <= room && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, line) => sum + lineCount(line, room), 0);
}

/** On how many lines a paragraph stands; it breaks at blanks, and within a word that is longer than a line. */
function lineCount(paragraph: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word);
    if (filled > 0 && filled + width > room) {
      lines++;
      filled = 0;
    }
    const broken = Math.ceil(width / room) - 1;
    lines += Math.max(0, broken);
    filled += width - Math.max(0, broken) * room + BLANK;
  }
  return lines;
}

/** In parts of the font's size. */
function textWidth(word: string): number {
  let width = 0;
  for (const letter of word.normalize("NFC")) width += letterWidth(letter);
  return width;
}

const letterWidth = remembered(
  (letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL
);
