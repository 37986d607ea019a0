import { attributes, escaped } from "../../write/xmlWriting";
import type { SheetChanges } from "../changes";
import type { ConditionalFormat } from "../rules";
import { childSlices, sliceAttributes, type Slice } from "../slices";
import type { SpanEdit } from "../spanEdits";
import type { StylesPatch } from "../styles/patchStyles";
import { elementEdits, openedTag } from "../tags";
import { insertionEdits } from "./elementPlaces";
import type { SheetIndex } from "./indexSheet";
import { sqrefOf } from "../../sheet/sqref";
import { formulaText, OPERATORS } from "./validationEdits";

const NAME = "conditionalFormatting";

/** The edits that take rules away and add others before those of the file, whose priorities make room. */
export function conditionalEdits(
  index: SheetIndex,
  { conditionalFormats: added = [], conditionalFormatsGone: gone = [], cleared }: SheetChanges,
  styles: StylesPatch
): readonly SpanEdit[] {
  if (added.length + gone.length === 0) return [];
  const { prefix } = index;
  const xml = added.map((format, at) => formatXml(prefix, format, at + 1, styles)).join("");
  const insertion = added.length > 0 ? insertionEdits(index, NAME, xml) : [];
  return [...insertion, ...(cleared ? [] : fileEdits(index, added.length, new Set(gone)))];
}

/** What becomes of the rules that the file has; an element that loses all of its rules goes with them. */
function fileEdits(
  { bytes, elements }: SheetIndex,
  added: number,
  gone: ReadonlySet<number>
): readonly SpanEdit[] {
  let place = 0;
  return elements
    .filter(({ name }) => name === NAME)
    .flatMap((element) => {
      const rules = childSlices(bytes, element)
        .filter(({ name }) => name === "cfRule")
        .map((rule) => ({ rule, goes: gone.has(place++) }));
      if (rules.length > 0 && rules.every(({ goes }) => goes)) return [removal(element)];
      return rules.flatMap(({ rule, goes }) =>
        goes ? [removal(rule)] : lowered(bytes, rule, added)
      );
    });
}

function removal({ start, end }: Slice): SpanEdit {
  return { start, end, text: "" };
}

/** The rule after so many others. */
function lowered(bytes: Uint8Array, rule: Slice, by: number): readonly SpanEdit[] {
  if (by === 0) return [];
  const priority = Number(sliceAttributes(bytes, rule).get("priority") ?? 1) + by;
  return elementEdits(bytes, rule, { attributes: { priority } });
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
