import { MARK_TAG, markName } from "../../domain/marks/markFormula";
import type { ScannedMark } from "../scannedWorkbook";
import { attributeValue } from "../xml/attributes";
import { isNamed, type TagCursor } from "../xml/tagCursor";
import { plainText } from "../xml/xmlText";
import { parseSqref } from "./sqref";

/** Takes up the tags of a sheet's conditional formats, and keeps those that are ours. */
export interface MarkList {
  readonly marks: readonly ScannedMark[];
  add(tag: TagCursor): void;
}

/** A list for one sheet. */
export function markList(): MarkList {
  const marks: ScannedMark[] = [];
  let sqref = "";
  let place = -1;
  return {
    marks,
    add(tag) {
      if (isNamed(tag, "conditionalFormatting")) {
        sqref = attributeValue(tag, "sqref") ?? "";
      } else if (isNamed(tag, "cfRule")) {
        place++;
      } else if (isNamed(tag, "formula") && tag.kind === "open") {
        const end = tag.bytes.indexOf(LESS, tag.end);
        const formula = plainText(tag.bytes, tag.end, end < 0 ? tag.bytes.length : end);
        if (markName(formula, MARK_TAG) === null) return;
        marks.push({ areas: parseSqref(sqref), formula: `=${formula}`, place });
      }
    },
  };
}

const LESS = "<".charCodeAt(0);
