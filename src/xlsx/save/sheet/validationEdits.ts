import type { Area } from "../../../domain/sheet";
import { subtractArea } from "../../../domain/subtractArea";
import { fileSpelling } from "../../formulaSpelling";
import { attributes, escaped } from "../../write/xmlWriting";
import type { Comparison, Validation } from "../rules";
import { childSlices, sliceAttributes, type Slice } from "../slices";
import type { SpanEdit } from "../spanEdits";
import { elementEdits, openedTag } from "../tags";
import { elementEdit, elementOf } from "./elementPlaces";
import type { SheetIndex } from "./indexSheet";
import { parseSqref, sqrefOf } from "../../sheet/sqref";

/** How a file compares, by Excel's own words. Source: ECMA-376 part 1, 18.18.20 and 18.18.15, which agree. */
export const OPERATORS: Readonly<Record<Comparison, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** The edits that add validations; those of the file give way in their cells, for no cell can have two. */
export function validationEdits(
  index: SheetIndex,
  validations: readonly Validation[]
): readonly SpanEdit[] {
  if (validations.length === 0) return [];
  const { bytes, prefix } = index;
  const append = validations.map((validation) => validationXml(prefix, validation)).join("");
  const list = elementOf(index, "dataValidations");
  if (!list) {
    const tag = `<${prefix}dataValidations count="${validations.length}"/>`;
    return elementEdit(index, "dataValidations", openedTag(tag, append));
  }
  const taken = validations.flatMap(({ areas }) => areas);
  const before = childSlices(bytes, list).map((slice) => narrowed(bytes, slice, taken));
  const left = before.filter(({ gone }) => !gone).length;
  const count = left + validations.length;
  return [
    ...before.flatMap(({ edits }) => edits),
    ...elementEdits(bytes, list, { attributes: { count }, append }),
  ];
}

/** A validation of the file without the cells that others take. */
function narrowed(
  bytes: Uint8Array,
  slice: Slice,
  taken: readonly Area[]
): { readonly gone: boolean; readonly edits: readonly SpanEdit[] } {
  const areas = parseSqref(sliceAttributes(bytes, slice).get("sqref") ?? "");
  const left = taken.reduce<readonly Area[]>(
    (rest, one) => rest.flatMap((area) => subtractArea(area, one)),
    areas
  );
  if (sqrefOf(left) === sqrefOf(areas)) return { gone: false, edits: [] };
  const { start, end } = slice;
  if (left.length === 0) return { gone: true, edits: [{ start, end, text: "" }] };
  const edits = elementEdits(bytes, slice, { attributes: { sqref: sqrefOf(left) } });
  return { gone: false, edits };
}

function validationXml(prefix: string, validation: Validation): string {
  const { rule, areas, ignoreBlanks, alert, prompt } = validation;
  const { kind } = rule;
  const compared = "operator" in rule ? OPERATORS[rule.operator] : "between";
  const tag = attributes({
    type: kind === "wholeNumber" ? "whole" : kind,
    errorStyle: alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
    operator: compared === "between" ? undefined : compared,
    allowBlank: ignoreBlanks,
    // In this attribute 1 means that there is no drop-down.
    showDropDown: kind === "list" && !rule.inCellDropDown,
    showInputMessage: prompt.show,
    showErrorMessage: alert.show,
    errorTitle: alert.title || undefined,
    error: alert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: sqrefOf(areas),
  });
  const formulas = formulasOf(rule).map((formula, index) => {
    const name = `${prefix}formula${index + 1}`;
    return `<${name}>${escaped(formula)}</${name}>`;
  });
  return openedTag(`<${prefix}dataValidation${tag}/>`, formulas.join(""));
}

function formulasOf(rule: Validation["rule"]): readonly string[] {
  switch (rule.kind) {
    case "list":
      return rule.source.startsWith("=")
        ? [formulaText(rule.source)]
        : [`"${rule.source.replace(/"/g, '""')}"`];
    case "custom":
      return [formulaText(rule.formula)];
    default: {
      const { formula1, formula2 } = rule;
      return [formula1, ...(formula2 === undefined ? [] : [formula2])].map(formulaText);
    }
  }
}

/** A formula without its `=`, or a number. */
export function formulaText(formula: string | number): string {
  return fileSpelling(String(formula)).replace(/^=/, "");
}
