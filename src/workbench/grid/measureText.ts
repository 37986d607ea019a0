const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null = null;
/** Beyond this the memory of widths starts anew. */
const MOST_REMEMBERED = 20_000;

/** The width of a text on one line in pixels; `font` as CSS writes it. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return 0;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (widths.size >= MOST_REMEMBERED) widths.clear();
  widths.set(key, width);
  return width;
}
