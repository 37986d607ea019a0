import type { LookPatch } from "../look";
import { openedTag, patchedTag, type AttributePatch } from "../tags";
import { itemXml, withChildren } from "./itemXml";

const ORDER = ["alignment", "protection", "extLst"];

/** The indexes that a patch gives a cell format; absent ones stay. */
export interface FormatParts {
  readonly numFmtId?: number;
  readonly fontId?: number;
  readonly fillId?: number;
  readonly borderId?: number;
}

/** An `<xf>` with other parts, alignment and protection; what is not named stays. */
export function patchedFormat(
  format: string,
  prefix: string,
  parts: FormatParts,
  look: LookPatch
): string {
  const { tag, children } = itemXml(format);
  const textOf = (name: string): string =>
    children.find(([one]) => one === name)?.[1] ?? `<${prefix}${name}/>`;
  const alignment = alignmentPatch(look);
  const protection = protectionPatch(look);
  const set = {
    ...(alignment && { alignment: patchedTag(textOf("alignment"), alignment) }),
    ...(protection && { protection: patchedTag(textOf("protection"), protection) }),
  };
  const patched = patchedTag(tag, {
    ...parts,
    ...(look.quotePrefix !== undefined && { quotePrefix: look.quotePrefix ? 1 : null }),
    ...(parts.numFmtId !== undefined && { applyNumberFormat: 1 }),
    ...(parts.fontId !== undefined && { applyFont: 1 }),
    ...(parts.fillId !== undefined && { applyFill: 1 }),
    ...(parts.borderId !== undefined && { applyBorder: 1 }),
    ...(alignment && { applyAlignment: 1 }),
    ...(protection && { applyProtection: 1 }),
  });
  const content = withChildren(children, set, ORDER);
  return content === "" ? patched : openedTag(patched, content);
}

function alignmentPatch({ horizontal, vertical, wrap, indent }: LookPatch): AttributePatch | null {
  const patch: AttributePatch = {
    ...(horizontal !== undefined && { horizontal: inFile(horizontal, "General") }),
    ...(vertical !== undefined && { vertical: inFile(vertical, "Bottom") }),
    ...(wrap !== undefined && { wrapText: wrap ? 1 : null }),
    ...(indent !== undefined && { indent: indent > 0 ? indent : null }),
    // Without a side, an indent counts for nothing.
    ...(indent && horizontal === undefined && { horizontal: "left" }),
  };
  return Object.keys(patch).length > 0 ? patch : null;
}

function protectionPatch({ locked, formulaHidden }: LookPatch): AttributePatch | null {
  const patch: AttributePatch = {
    ...(locked !== undefined && { locked: locked ? null : 0 }),
    ...(formulaHidden !== undefined && { hidden: formulaHidden ? 1 : null }),
  };
  return Object.keys(patch).length > 0 ? patch : null;
}

/** `CenterAcrossSelection` as a file writes it; the default goes without saying. */
function inFile(word: string, usual: string): string | null {
  if (word === usual) return null;
  return word === "CenterAcrossSelection" ? "centerContinuous" : word.toLowerCase();
}
