import type { CSSProperties } from "react";
import { colorByFormat } from "../../domain/notation/colorByFormat";
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
  /** That the number format gives; null leaves the font its own. */
  readonly color: string | null;
}

/** What a cell shows. */
export function cellView(value: CellValue, format: CellFormat, date1904: boolean): CellView {
  return {
    text: renderCell({ value, format: format.numberFormat }, date1904),
    side: sideOf(value, format),
    isNumber: typeof value === "number",
    color: colorByFormat(value, format.numberFormat),
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

const VERTICAL: Partial<Record<CellFormat["vertical"], CSSProperties["alignContent"]>> = {
  Top: "start",
  Center: "center",
  Justify: "start",
  Distributed: "center",
};

const INDENT_PIXELS = 9;
const PIXELS_PER_POINT = 4 / 3;

/** Fonts that stand in where the file's own is not installed. */
const SERIF = /times|cambria|georgia|serif|garamond|vntime|song/i;

/** How the text of a cell looks, and the same for the one who measures it. */
export interface TextLooks {
  readonly style: CSSProperties;
  /** As a canvas takes it. */
  readonly font: string;
  /** In pixels. */
  readonly size: number;
}

type RoomLooks = Map<CellView["side"], TextLooks>;

/** Formats are few, cells many; a format that nothing holds any more takes its looks along. */
const remembered = {
  light: new WeakMap<CellFormat, RoomLooks>(),
  dark: new WeakMap<CellFormat, RoomLooks>(),
};

/** The looks of a cell's text; the box and its lines are drawn apart. */
export function textLooks(format: CellFormat, side: CellView["side"], dark: boolean): TextLooks {
  const room = remembered[dark ? "dark" : "light"];
  const ofFormat: RoomLooks = room.get(format) ?? new Map();
  room.set(format, ofFormat);
  const known = ofFormat.get(side) ?? freshLooks(format, side, dark);
  ofFormat.set(side, known);
  return known;
}

function freshLooks(format: CellFormat, side: CellView["side"], dark: boolean): TextLooks {
  const style = textStyle(format, side, dark);
  const size = format.fontSize * PIXELS_PER_POINT;
  const stress = `${format.italic ? "italic " : ""}${format.bold ? "700 " : ""}`;
  return { style, font: `${stress}${size}px ${style.fontFamily}`, size };
}

function textStyle(format: CellFormat, side: CellView["side"], dark: boolean): CSSProperties {
  const lines = [format.underline && "underline", format.strikethrough && "line-through"];
  const fallback = SERIF.test(format.fontName)
    ? '"Liberation Serif", Tinos, serif'
    : 'Carlito, "Liberation Sans", Arial, sans-serif';
  return {
    fontFamily: `"${format.fontName.replaceAll('"', "")}", ${fallback}`,
    fontSize: format.fontSize * PIXELS_PER_POINT,
    color: shade(format.fontColor, dark),
    textAlign: format.horizontal === "Justify" ? "justify" : side,
    alignContent: VERTICAL[format.vertical] ?? "end",
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
