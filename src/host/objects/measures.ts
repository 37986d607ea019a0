/** The widest digit of the default font (Calibri 11), and a pixel in points, at 96 dots per inch. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

/** A column's width in points, as the API counts, from one in characters, as the file counts. */
export function pointsFromWidth(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** A column's width in characters from one in points. */
export function widthFromPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS;
}
