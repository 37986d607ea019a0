import type { CellStyle } from "../../domain/authoredBook";
import type { BorderLine, CellFormat } from "./cellFormat";

/** What a style names of a cell's look; colours get the sign that Excel writes before them. */
export function formatOf(style: CellStyle): Partial<CellFormat> {
  const { fill, fontColor, border, horizontal, vertical, ...same } = style;
  return {
    ...same,
    ...(fill !== undefined && { fill: `#${fill}` }),
    ...(fontColor !== undefined && { fontColor: `#${fontColor}` }),
    ...(border !== undefined && { borders: border ? FRAME : {} }),
    ...(horizontal !== undefined && { horizontal: HORIZONTAL[horizontal] }),
    ...(vertical !== undefined && { vertical: VERTICAL[vertical] }),
  };
}

const LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };
const FRAME = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  across: "CenterAcrossSelection",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
