import type { XmlElement } from "@rgrove/parse-xml";
import type { BorderLine, BorderSide, CellFormat } from "../../model/format/cellFormat";
import { attributeNamed, childrenNamed } from "../../xlsx/xml/element";
import { colorOf } from "./colors";
import type { ThemeColors } from "./colors";

/** What a file calls a line, in the words of Excel's API. Source: ECMA-376 part 1, 18.18.3. */
const LINES: Readonly<Record<string, Omit<BorderLine, "color">>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

const SIDES: readonly (readonly [string, BorderSide])[] = [
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
];

/** The lines of one `<border>`. */
export function borderLook(border: XmlElement, theme: ThemeColors): CellFormat["borders"] {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [name, side] of SIDES) {
    const element = childrenNamed(border, name)[0];
    const line = element && LINES[attributeNamed(element, "style") ?? "none"];
    if (!line) continue;
    const color = colorOf(childrenNamed(element, "color")[0], theme) ?? "#000000";
    borders[side] = { ...line, color };
  }
  return borders;
}
