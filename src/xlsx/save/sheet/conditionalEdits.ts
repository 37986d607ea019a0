import { attributes, escaped } from "../../write/xmlWriting";
import type { SheetChanges } from "../changes";
import type { ConditionalFormat } from "../rules";
import { childSlices, sliceAttributes } from "../slices";
import type { SpanEdit } from "../spanEdits";
import type { StylesPatch } from "../styles/patchStyles";
import { elementEdits, openedTag } from "../tags";
import { insertionEdits } from "./elementPlaces";
import type { SheetIndex } from "./indexSheet";
import { sqrefOf } from "./sqref";
import { formulaText, OPERATORS } from "./validationEdits";

const NAME = "conditionalFormatting";

/** The edits that add conditional formats before those of the file, whose priorities make room. */
export function conditionalEdits(
  index: SheetIndex,
  { conditionalFormats: formats = [], cleared }: SheetChanges,
  styles: StylesPatch
): readonly SpanEdit[] {
  if (formats.length === 0) return [];
  const { bytes, prefix } = index;
  const added = formats.map((format, at) => formatXml(prefix, format, at + 1, styles));
  const rules = cleared
    ? []
    : index.elements
        .filter(({ name }) => name === NAME)
        .flatMap((element) => childSlices(bytes, element))
        .filter(({ name }) => name === "cfRule");
  return [
    ...insertionEdits(index, NAME, added.join("")),
    ...rules.flatMap((rule) => {
      const priority = Number(sliceAttributes(bytes, rule).get("priority") ?? 1) + formats.length;
      return elementEdits(bytes, rule, { attributes: { priority } });
    }),
  ];
}

function formatXml(
  prefix: string,
  { areas, rule, format, stopIfTrue }: ConditionalFormat,
  priority: number,
  styles: StylesPatch
): string {
  const tag = attributes({
    type: rule.kind === "custom" ? "expression" : "cellIs",
    dxfId: styles.conditionalLook(format),
    priority,
    stopIfTrue,
    operator: rule.kind === "custom" ? undefined : OPERATORS[rule.operator],
  });
  const formulas =
    rule.kind === "custom"
      ? [rule.formula]
      : [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  const content = formulas
    .map((one) => `<${prefix}formula>${escaped(formulaText(one))}</${prefix}formula>`)
    .join("");
  const ruleXml = openedTag(`<${prefix}cfRule${tag}/>`, content);
  return openedTag(`<${prefix}${NAME}${attributes({ sqref: sqrefOf(areas) })}/>`, ruleXml);
}
