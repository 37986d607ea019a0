import { formatColor } from "numfmt";
import type { CellValue } from "../sheet";

/** The colours that number formats name. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

const NAMES_COLOR = new RegExp(`\\[(?:${Object.keys(NAMED).join("|")}|color ?\\d)`, "i");

/** The colour that a number format gives a value, whatever its font says, as `#RRGGBB`; null where it gives none. */
export function colorByFormat(value: CellValue, format: string): string | null {
  if (!NAMES_COLOR.test(format)) return null;
  try {
    const color: unknown = formatColor(format, value);
    if (typeof color !== "string") return null;
    return NAMED[color.toLowerCase()] ?? (/^#[\da-f]{6}$/i.test(color) ? color : null);
  } catch {
    return null;
  }
}
