import { isCellError, type CellValue } from "../../../domain/sheet";
import { LONGEST_TEXT } from "../../write/cellXml";
import { escaped, textElement } from "../../write/xmlWriting";
import { fileSpelling } from "../../formulaSpelling";

/** A cell to be written. */
export interface WrittenCell {
  readonly address: string;
  readonly style: number;
  readonly value: CellValue;
  /** A formula text with its `=`, or the whole `<f>` element as the file has it. */
  readonly formula?: { readonly text: string } | { readonly element: string };
  /** The index of cell metadata that the file gives a formula which is kept. */
  readonly metadata?: string | undefined;
}

/** `<c>` with its text inside itself; nothing for a blank cell without a style. */
export function cellXml(prefix: string, cell: WrittenCell): string {
  const { address, style, value, formula, metadata } = cell;
  if (value === null && !formula && style === 0) return "";
  const type = formula ? resultType(value) : valueType(value);
  const content = formula
    ? formulaXml(prefix, formula) + resultXml(prefix, value)
    : valueXml(prefix, value);
  // A million rows pass here, so the tag is put together by hand.
  let tag = `<${prefix}c r="${address}"`;
  if (style > 0) tag += ` s="${style}"`;
  if (type !== undefined) tag += ` t="${type}"`;
  if (metadata !== undefined) tag += ` cm="${escaped(metadata)}"`;
  return content === "" ? `${tag}/>` : `${tag}>${content}</${prefix}c>`;
}

/** `<f>` of a formula with its `=`. */
export function formulaElement(prefix: string, formula: string): string {
  return `<${prefix}f>${escaped(fileSpelling(formula).replace(/^=/, ""))}</${prefix}f>`;
}

function formulaXml(prefix: string, formula: NonNullable<WrittenCell["formula"]>): string {
  return "element" in formula ? formula.element : formulaElement(prefix, formula.text);
}

function valueType(value: CellValue): string | undefined {
  return typeof value === "string" ? "inlineStr" : resultType(value);
}

function valueXml(prefix: string, value: CellValue): string {
  if (typeof value !== "string") return resultXml(prefix, value);
  return `<${prefix}is>${textElement(value.slice(0, LONGEST_TEXT), prefix)}</${prefix}is>`;
}

function resultType(value: CellValue): string | undefined {
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "b";
  return isCellError(value) || (typeof value === "number" && !Number.isFinite(value))
    ? "e"
    : undefined;
}

function resultXml(prefix: string, value: CellValue): string {
  if (value === null) return "";
  const text = resultText(value);
  return `<${prefix}v>${typeof value === "number" ? text : escaped(text)}</${prefix}v>`;
}

function resultText(value: Exclude<CellValue, null>): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (isCellError(value)) return value.error;
  return typeof value === "number" && !Number.isFinite(value) ? "#NUM!" : String(value);
}
