import type { Area } from "../../domain/sheet";
import { intersect } from "../area";

/** What is left of an area without another: none to four areas. */
export function subtractArea(area: Area, without: Area): Area[] {
  const hole = intersect(area, without);
  if (!hole) return [area];
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
