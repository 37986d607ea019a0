import type { CellStyle } from "../../domain/authoredBook";
import { attributes, MAIN, XML_HEAD } from "./xmlWriting";

/** Gathers the styles of a book; equal styles get one index. */
export interface StyleSheet {
  /** The index for a cell's `s`; 0 is the default style. */
  indexOf(style: CellStyle | undefined): number;
  /** The content of styles.xml. */
  xml(): string;
}

const FIRST_CUSTOM_FORMAT = 164;
const FONT = "Times New Roman";
const FONT_SIZE = 12;
const THIN = ["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join("");

/** A style sheet with only the default style: Times New Roman 12, as official papers are set. */
export function styleSheet(): StyleSheet {
  const formats = pool();
  const fonts = pool(fontXml({}));
  const fills = pool(patternFill("none"), patternFill("gray125"));
  const borders = pool("<border><left/><right/><top/><bottom/><diagonal/></border>");
  const cells = pool(cellXml({}, 0, 0, 0, 0));
  const known = new Map<string, number>();

  function add(style: CellStyle): number {
    const { numberFormat } = style;
    const format =
      !numberFormat || numberFormat === "General"
        ? 0
        : FIRST_CUSTOM_FORMAT + formats.indexOf(numberFormat);
    return cells.indexOf(
      cellXml(
        style,
        format,
        fonts.indexOf(fontXml(style)),
        style.fill ? fills.indexOf(solidFill(style.fill)) : 0,
        style.border ? borders.indexOf(`<border>${THIN}<diagonal/></border>`) : 0
      )
    );
  }

  return {
    indexOf(style) {
      if (!style) return 0;
      const key = JSON.stringify(style);
      const index = known.get(key) ?? add(style);
      known.set(key, index);
      return index;
    },
    xml: () =>
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
      formatsXml(formats.items) +
      list("fonts", fonts.items) +
      list("fills", fills.items) +
      list("borders", borders.items) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list("cellXfs", cells.items) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      "</styleSheet>",
  };
}

/** Texts by index, each once. */
interface Pool {
  readonly items: readonly string[];
  indexOf(item: string): number;
}

function pool(...first: string[]): Pool {
  const items = first;
  const indexes = new Map(items.map((item, index) => [item, index]));
  return {
    items,
    indexOf(item) {
      const known = indexes.get(item) ?? items.push(item) - 1;
      indexes.set(item, known);
      return known;
    },
  };
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function formatsXml(codes: readonly string[]): string {
  if (codes.length === 0) return "";
  const formats = codes.map((formatCode, index) => {
    return `<numFmt${attributes({ numFmtId: FIRST_CUSTOM_FORMAT + index, formatCode })}/>`;
  });
  return list("numFmts", formats);
}

function fontXml({ bold, italic, fontName, fontSize, fontColor }: CellStyle): string {
  return (
    `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${fontSize ?? FONT_SIZE}"/>` +
    (fontColor ? `<color rgb="FF${fontColor}"/>` : "") +
    `<name${attributes({ val: fontName ?? FONT })}/><family val="1"/></font>`
  );
}

function patternFill(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidFill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function cellXml(
  style: CellStyle,
  numFmtId: number,
  fontId: number,
  fillId: number,
  borderId: number
): string {
  const { horizontal, vertical, wrap, indent, locked } = style;
  const alignment = attributes({
    horizontal:
      horizontal === "across" ? "centerContinuous" : (horizontal ?? (indent ? "left" : undefined)),
    vertical,
    wrapText: wrap,
    indent: indent || undefined,
  });
  const inner =
    (alignment ? `<alignment${alignment}/>` : "") +
    (locked === false ? '<protection locked="0"/>' : "");
  const tag = attributes({
    numFmtId,
    fontId,
    fillId,
    borderId,
    xfId: 0,
    applyNumberFormat: numFmtId > 0,
    applyFont: fontId > 0,
    applyFill: fillId > 0,
    applyBorder: borderId > 0,
    applyAlignment: alignment !== "",
    applyProtection: locked === false,
  });
  return inner ? `<xf${tag}>${inner}</xf>` : `<xf${tag}/>`;
}
