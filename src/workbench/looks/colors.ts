import type { XmlElement } from "@rgrove/parse-xml";
import { attributeNamed, childrenNamed } from "../../xlsx/xml/element";

/** The colours that a file refers to by number: of its theme, in the order of `theme="…"`, each `#RRGGBB`. */
export type ThemeColors = readonly string[];

/** Office's own theme, for files without one. Source: ECMA-376 part 1, 20.1.6.2, as Office 2013 fills it. */
export const OFFICE_THEME: ThemeColors =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
    .split(" ")
    .map((rgb) => `#${rgb}`);

/** Source: ECMA-376 part 1, 18.8.27; 0 to 7 repeat as 8 to 15, 64 is the system's text. */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
  3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333
  000000`.split(/\s+/);

/** Files write light before dark, and count dark before light. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2"].concat([
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]);

/** The colours of a theme part; those it does not give are Office's. */
export function themeColors(theme: XmlElement): ThemeColors {
  const elements = childrenNamed(theme, "themeElements")[0];
  const scheme = childrenNamed(elements, "clrScheme")[0];
  return THEME_ORDER.map((name, index) => {
    const entry = childrenNamed(scheme, name)[0];
    const rgb = childrenNamed(entry, "srgbClr")[0];
    const system = childrenNamed(entry, "sysClr")[0];
    const value =
      (rgb && attributeNamed(rgb, "val")) ?? (system && attributeNamed(system, "lastClr"));
    return hexColor(value ?? "") ?? OFFICE_THEME[index]!;
  });
}

/** The colour of `<color>`, `<fgColor>` and the like; null where it is automatic or none. */
export function colorOf(element: XmlElement | undefined, theme: ThemeColors): string | null {
  if (!element) return null;
  const tint = Number(attributeNamed(element, "tint") ?? 0);
  const color = baseColor(element, theme);
  return color && tint ? tinted(color, tint) : color;
}

function baseColor(element: XmlElement, theme: ThemeColors): string | null {
  const rgb = attributeNamed(element, "rgb");
  if (rgb !== null) return hexColor(rgb.slice(-6));
  const themed = attributeNamed(element, "theme");
  if (themed !== null) return theme[Number(themed)] ?? null;
  const indexed = attributeNamed(element, "indexed");
  return indexed === null ? null : hexColor(INDEXED[Number(indexed)] ?? "");
}

function hexColor(digits: string): string | null {
  return /^[0-9a-f]{6}$/i.test(digits) ? `#${digits.toUpperCase()}` : null;
}

/** Lighter (to 1) or darker (to -1): towards white or black, which is what a change of lightness alone comes to. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const changed = parts.map((part) =>
    Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint)
  );
  return `#${changed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
