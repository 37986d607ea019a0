import type { CSSProperties } from "react";
import { renderCell } from "../../domain/notation/render";
import type { CellValue } from "../../domain/sheet";
import { isCellError } from "../../domain/sheet";
import type { CellFormat } from "../../model/format/cellFormat";
import { shade } from "./shade";

/** A cell's text as it is shown, and on which side it stands. */
export interface CellView {
  readonly text: string;
  readonly side: "left" | "center" | "right";
  /** A number never runs into the next cell: it becomes `###`. */
  readonly isNumber: boolean;
}

/** What a cell shows. */
export function cellView(value: CellValue, format: CellFormat, date1904: boolean): CellView {
  return {
    text: renderCell({ value, format: format.numberFormat }, date1904),
    side: sideOf(value, format),
    isNumber: typeof value === "number",
  };
}

const SIDES: Partial<Record<CellFormat["horizontal"], CellView["side"]>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Distributed: "center",
  Right: "right",
  Justify: "left",
  Fill: "left",
};

function sideOf(value: CellValue, { horizontal }: CellFormat): CellView["side"] {
  const chosen = SIDES[horizontal];
  if (chosen) return chosen;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}

const VERTICAL: Partial<Record<CellFormat["vertical"], CSSProperties["justifyContent"]>> = {
  Top: "flex-start",
  Center: "center",
  Justify: "flex-start",
  Distributed: "center",
};

const INDENT_PIXELS = 9;
const PIXELS_PER_POINT = 4 / 3;

/** Fonts that stand in where the file's own is not installed. */
const SERIF = /times|cambria|georgia|serif|garamond|vntime|song/i;

/** The style of a cell's text; the box and its lines are drawn apart. */
export function textStyle(format: CellFormat, { side }: CellView, dark: boolean): CSSProperties {
  const lines = [format.underline && "underline", format.strikethrough && "line-through"];
  const fallback = SERIF.test(format.fontName)
    ? '"Liberation Serif", Tinos, serif'
    : 'Carlito, "Liberation Sans", Arial, sans-serif';
  return {
    fontFamily: `"${format.fontName.replaceAll('"', "")}", ${fallback}`,
    fontSize: format.fontSize * PIXELS_PER_POINT,
    color: shade(format.fontColor, dark),
    textAlign: format.horizontal === "Justify" ? "justify" : side,
    justifyContent: VERTICAL[format.vertical] ?? "flex-end",
    whiteSpace: format.wrap ? "pre-wrap" : "pre",
    ...(format.bold && { fontWeight: 700 }),
    ...(format.italic && { fontStyle: "italic" }),
    ...(lines.some(Boolean) && { textDecoration: lines.filter(Boolean).join(" ") }),
    ...(format.indent > 0 && side !== "center" && indent(side, format.indent * INDENT_PIXELS)),
  };
}

function indent(side: "left" | "right", pixels: number): CSSProperties {
  return side === "left" ? { paddingLeft: pixels + 2 } : { paddingRight: pixels + 2 };
}
