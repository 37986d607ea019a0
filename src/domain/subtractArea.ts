import type { Area } from "./sheet";

/** What is left of an area without another: none to four areas. */
export function subtractArea(area: Area, without: Area): Area[] {
  const top = Math.max(area.top, without.top);
  const bottom = Math.min(area.bottom, without.bottom);
  const left = Math.max(area.left, without.left);
  const right = Math.min(area.right, without.right);
  if (top > bottom || left > right) return [area];
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: left - 1 },
    { top, bottom, left: right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
