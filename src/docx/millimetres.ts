/** In twentieths of a point, the unit of .docx. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}
