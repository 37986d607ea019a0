import { attributes } from "../../write/xmlWriting";
import type { LookPatch } from "../look";
import { patchedBorder } from "./borderXml";
import { patchedFont } from "./fontXml";

/** `<dxf>`: what a conditional format changes in a look. `idOf` gives the number of a number format. */
export function conditionalLookXml(
  prefix: string,
  look: LookPatch,
  idOf: (code: string) => number
): string {
  const { numberFormat, fill, borders } = look;
  const formatTag = (formatCode: string): string =>
    `<${prefix}numFmt${attributes({ numFmtId: idOf(formatCode), formatCode })}/>`;
  const content = [
    patchedFont(`<${prefix}font/>`, prefix, look) ?? "",
    numberFormat === undefined ? "" : formatTag(numberFormat),
    fill ? fillXml(prefix, fill) : "",
    borders ? patchedBorder(`<${prefix}border/>`, prefix, borders) : "",
  ].join("");
  return content === "" ? `<${prefix}dxf/>` : `<${prefix}dxf>${content}</${prefix}dxf>`;
}

/** Here the colour that shows is the background's. */
function fillXml(prefix: string, color: string): string {
  const tag = `<${prefix}bgColor rgb="FF${color.replace("#", "")}"/>`;
  return `<${prefix}fill><${prefix}patternFill>${tag}</${prefix}patternFill></${prefix}fill>`;
}
