import type { Mark, MarksEdit } from "../../domain/edit";
import { MARK_TAG, markFormula, markName } from "../../domain/marks/markFormula";
import { type MarkLine, lineOfMark } from "../../domain/marks/markLine";
import type { ScannedMark } from "../../xlsx/scannedWorkbook";
import type { BorderLine } from "../format/cellFormat";
import type { ConditionalFormat, ConditionalLook } from "./conditionalFormat";
import type { SheetModel } from "./sheetModel";

/** Puts marks in the place of all marks of their tag; the sheet's other conditional formats stay as they are. */
export function putMarks(sheet: SheetModel, { tag, marks }: MarksEdit): void {
  const { conditionalFormats } = sheet;
  for (const one of conditionalFormats) if (isMark(one, tag)) sheet.deleteConditionalFormat(one.id);
  for (const mark of [...marks].reverse()) sheet.addConditionalFormat(markFormat(tag, mark));
}

/** A mark as a conditional format. */
function markFormat(tag: string, { name, areas, line }: Mark): Omit<ConditionalFormat, "id"> {
  return {
    areas,
    rule: { kind: "custom", formula: markFormula(tag, name) },
    format: markLook(line),
    stopIfTrue: false,
  };
}

const STYLES = { solid: "Continuous", dashed: "Dash", dotted: "Dot" } as const;

/** A mark that a file has; its look follows from its name. */
export function scannedMark({ areas, formula, place }: ScannedMark): ConditionalFormat {
  const line = lineOfMark(markName(formula, MARK_TAG) ?? "");
  return {
    id: `{file-${place}}`,
    areas,
    rule: { kind: "custom", formula },
    format: line ? markLook(line) : {},
    stopIfTrue: false,
    place,
  };
}

/** A line on all four sides. */
function markLook({ color, style }: MarkLine): ConditionalLook {
  const line: BorderLine = { style: STYLES[style], weight: "Thin", color: `#${color}` };
  return { borders: { top: line, bottom: line, left: line, right: line } };
}

function isMark({ rule }: ConditionalFormat, tag: string): boolean {
  return rule.kind === "custom" && markName(rule.formula, tag) !== null;
}
