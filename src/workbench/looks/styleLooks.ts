import { XmlElement } from "@rgrove/parse-xml";
import { DEFAULT_FORMAT } from "../../model/format/cellFormat";
import type {
  CellFormat,
  HorizontalAlignment,
  VerticalAlignment,
} from "../../model/format/cellFormat";
import { isTrue } from "../../xlsx/xml/attributes";
import { attributeNamed, childrenNamed } from "../../xlsx/xml/element";
import { borderLook } from "./borderLooks";
import { colorOf } from "./colors";
import type { ThemeColors } from "./colors";

/** How a cell looks beside its number format, which the scanner reads. */
export type CellLook = Omit<CellFormat, "numberFormat">;

type FontLook = Pick<
  CellLook,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "fontColor"
>;

/** The looks of a styles part by cell style index. */
export function styleLooks(styles: XmlElement, theme: ThemeColors): readonly CellLook[] {
  const list = (group: string, item: string) =>
    childrenNamed(childrenNamed(styles, group)[0], item);
  const fonts = list("fonts", "font").map((font) => fontLook(font, theme));
  const fills = list("fills", "fill").map((fill) => fillLook(fill, theme));
  const borders = list("borders", "border").map((border) => borderLook(border, theme));
  const plain = fontLook(new XmlElement("font"), theme);
  const indexOf = (xf: XmlElement, name: string) => Number(attributeNamed(xf, name) ?? 0);
  return list("cellXfs", "xf").map((xf) => ({
    ...(fonts[indexOf(xf, "fontId")] ?? plain),
    fill: fills[indexOf(xf, "fillId")] ?? null,
    borders: borders[indexOf(xf, "borderId")] ?? {},
    ...alignmentLook(childrenNamed(xf, "alignment")[0]),
    ...protectionLook(childrenNamed(xf, "protection")[0]),
    quotePrefix: isTrue(attributeNamed(xf, "quotePrefix")),
  }));
}

function fontLook(font: XmlElement, theme: ThemeColors): FontLook {
  const one = (name: string) => childrenNamed(font, name)[0];
  const value = (name: string) => {
    const element = one(name);
    return element ? attributeNamed(element, "val") : null;
  };
  const on = (name: string) => one(name) !== undefined && isTrue(value(name) ?? "1");
  return {
    fontName: value("name") ?? DEFAULT_FORMAT.fontName,
    fontSize: Number(value("sz") ?? NaN) || DEFAULT_FORMAT.fontSize,
    bold: on("b"),
    italic: on("i"),
    underline: one("u") !== undefined && value("u") !== "none",
    strikethrough: on("strike"),
    fontColor: colorOf(one("color"), theme) ?? DEFAULT_FORMAT.fontColor,
  };
}

/** Patterns are shown as the plain colour of their lines' ground. */
function fillLook(fill: XmlElement, theme: ThemeColors): string | null {
  const pattern = childrenNamed(fill, "patternFill")[0];
  const type = pattern ? attributeNamed(pattern, "patternType") : null;
  if (!pattern || type === null || type === "none" || type === "gray125") return null;
  const foreground = colorOf(childrenNamed(pattern, "fgColor")[0], theme);
  const background = colorOf(childrenNamed(pattern, "bgColor")[0], theme);
  return type === "solid" ? foreground : (background ?? foreground);
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

function alignmentLook(
  alignment: XmlElement | undefined
): Pick<CellLook, "horizontal" | "vertical" | "wrap" | "indent"> {
  const value = (name: string) => (alignment ? attributeNamed(alignment, name) : null);
  return {
    horizontal: HORIZONTAL[value("horizontal") ?? ""] ?? "General",
    vertical: VERTICAL[value("vertical") ?? ""] ?? "Bottom",
    wrap: isTrue(value("wrapText")),
    indent: Number(value("indent") ?? 0) || 0,
  };
}

function protectionLook(
  protection: XmlElement | undefined
): Pick<CellLook, "locked" | "formulaHidden"> {
  const value = (name: string) => (protection ? attributeNamed(protection, name) : null);
  return { locked: isTrue(value("locked") ?? "1"), formulaHidden: isTrue(value("hidden")) };
}
