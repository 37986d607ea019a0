import type { Validation, ValidationRule } from "../../model/sheet/validation";
import { OPERATORS } from "../../xlsx/save/sheet/validationEdits";
import { parseSqref } from "../../xlsx/sheet/sqref";
import { attributeValue, isTrue } from "../../xlsx/xml/attributes";
import { isNamed } from "../../xlsx/xml/tagCursor";
import type { TagCursor } from "../../xlsx/xml/tagCursor";
import { plainText } from "../../xlsx/xml/xmlText";

/** Takes up the tags of a sheet's validations. */
export interface ValidationList {
  readonly validations: readonly Validation[];
  add(tag: TagCursor): void;
}

type Compared = Extract<ValidationRule, { operator: unknown }>;

const LESS = "<".charCodeAt(0);

const KINDS: Readonly<Record<string, Compared["kind"]>> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const COMPARISONS = new Map(
  Object.entries(OPERATORS).map(([api, file]) => [file, api as Compared["operator"]])
);

/** A list for one sheet; a rule without a formula, or of a kind that is none, is left out. */
export function validationList(): ValidationList {
  const validations: Validation[] = [];
  let open: OpenTag | null = null;
  return {
    validations,
    add(tag) {
      if (isNamed(tag, "dataValidation")) open = openTag(tag);
      const first = isNamed(tag, "formula1");
      if (!open || tag.kind !== "open" || !(first || isNamed(tag, "formula2"))) return;
      const formula = textBehind(tag);
      if (first) {
        const rule = ruleOf(open, formula);
        if (rule) validations.push({ ...open.rest, rule, place: validations.length });
        return;
      }
      const last = validations.at(-1);
      if (!last || !("operator" in last.rule)) return;
      validations[validations.length - 1] = {
        ...last,
        rule: { ...last.rule, formula2: `=${formula}` },
      };
    },
  };
}

interface OpenTag {
  readonly type: string;
  readonly operator: Compared["operator"];
  readonly inCellDropDown: boolean;
  readonly rest: Omit<Validation, "rule">;
}

function openTag(tag: TagCursor): OpenTag {
  const text = (name: string): string => attributeValue(tag, name) ?? "";
  const style = text("errorStyle");
  return {
    type: text("type"),
    operator: COMPARISONS.get(text("operator")) ?? "Between",
    // In this attribute 1 means that there is no drop-down.
    inCellDropDown: !isTrue(text("showDropDown")),
    rest: {
      areas: parseSqref(text("sqref")),
      ignoreBlanks: isTrue(text("allowBlank")),
      alert: {
        show: isTrue(text("showErrorMessage")),
        style: style === "warning" ? "Warning" : style === "information" ? "Information" : "Stop",
        title: text("errorTitle"),
        message: text("error"),
      },
      prompt: {
        show: isTrue(text("showInputMessage")),
        title: text("promptTitle"),
        message: text("prompt"),
      },
    },
  };
}

function ruleOf(
  { type, operator, inCellDropDown }: OpenTag,
  formula: string
): ValidationRule | null {
  if (type === "list") {
    const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
    const source = quoted ? quoted[1]!.replaceAll('""', '"') : `=${formula}`;
    return { kind: "list", source, inCellDropDown };
  }
  if (type === "custom") return { kind: "custom", formula: `=${formula}` };
  const kind = KINDS[type];
  return kind ? { kind, operator, formula1: `=${formula}` } : null;
}

function textBehind({ bytes, end }: TagCursor): string {
  const stop = bytes.indexOf(LESS, end);
  return plainText(bytes, end, stop < 0 ? bytes.length : stop);
}
