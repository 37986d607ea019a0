import type { Area } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { DEFAULT_VALIDATION } from "../../model/sheet/validation";
import type {
  ValidationAlert,
  ValidationPrompt,
  ValidationRule,
} from "../../model/sheet/validation";
import type { ValidationSettings } from "../../model/sheet/validation";
import { HostError, invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { absoluteAddress } from "./address";
import { readFlag } from "./plainValues";
import type { Range } from "./range";

/** Excel.DataValidationRule: one member says which kind it is. */
interface WireRule {
  readonly list?: { readonly source: string | Range; readonly inCellDropDown?: boolean };
  readonly custom?: { readonly formula: string };
}

/** In characters; Excel refuses more. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function requireShort({ title = "", message = "" }: { title?: string; message?: string }): void {
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) throw invalidArgument();
}

/** The type where the cells share no rule. */
const NO_SINGLE = { none: "None", some: "Inconsistent", several: "MixedCriteria" } as const;

/** Excel.DataValidation: what may be typed into the cells of an area. */
export class DataValidation extends HostObject {
  readonly shape = {
    name: "DataValidation",
    scalars: ["type", "rule", "ignoreBlanks", "errorAlert", "prompt"],
  };
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area
  ) {
    super();
  }

  get type(): string {
    const found = this.sheet.validationAt(this.area);
    if (typeof found === "string") return NO_SINGLE[found];
    const { kind } = found.rule;
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }
  get rule(): object {
    const rule = this.#current?.rule;
    if (!rule) return {};
    const { kind, ...rest } = rule;
    return { [kind]: rest };
  }
  set rule(rule: WireRule) {
    const before = this.#current;
    this.#set({ ...DEFAULT_VALIDATION, ...before, rule: readRule(rule) });
  }
  get ignoreBlanks(): boolean {
    return this.#current?.ignoreBlanks ?? true;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#patch({ ignoreBlanks: readFlag(ignoreBlanks) });
  }
  get errorAlert(): object {
    const { show, ...alert } = this.#current?.alert ?? DEFAULT_VALIDATION.alert;
    return { showAlert: show, ...alert };
  }
  set errorAlert({ showAlert, ...alert }: Partial<ValidationAlert> & { showAlert?: boolean }) {
    requireShort(alert);
    const { alert: before } = this.#current ?? DEFAULT_VALIDATION;
    this.#patch({ alert: { ...before, ...alert, show: showAlert ?? before.show } });
  }
  get prompt(): object {
    const { show, ...prompt } = this.#current?.prompt ?? DEFAULT_VALIDATION.prompt;
    return { showPrompt: show, ...prompt };
  }
  set prompt({ showPrompt, ...prompt }: Partial<ValidationPrompt> & { showPrompt?: boolean }) {
    requireShort(prompt);
    const { prompt: before } = this.#current ?? DEFAULT_VALIDATION;
    this.#patch({ prompt: { ...before, ...prompt, show: showPrompt ?? before.show } });
  }
  clear(): void {
    this.sheet.setValidation(this.area, null);
  }

  get #current(): ValidationSettings | null {
    const found = this.sheet.validationAt(this.area);
    if (typeof found === "string") return null;
    const { rule, ignoreBlanks, alert, prompt } = found;
    return { rule, ignoreBlanks, alert, prompt };
  }
  #set(settings: ValidationSettings): void {
    this.sheet.setValidation(this.area, settings);
  }
  #patch(settings: Partial<ValidationSettings>): void {
    const current = this.#current;
    if (!current) throw new HostError("InvalidOperation", "The cells have no validation rule.");
    this.#set({ ...current, ...settings });
  }
}

function readRule(rule: WireRule): ValidationRule {
  if (rule.list) {
    const { source, inCellDropDown = true } = rule.list;
    const isLiteral = typeof source === "string" && !source.startsWith("=");
    if (isLiteral && source.length > LONGEST_LIST) throw invalidArgument();
    const text =
      typeof source === "string" ? source : `=${absoluteAddress(source.sheet.name, source.area)}`;
    return { kind: "list", source: text, inCellDropDown };
  }
  if (rule.custom) return { kind: "custom", formula: rule.custom.formula };
  for (const kind of ["wholeNumber", "decimal", "date", "time", "textLength"] as const) {
    const bounds = (rule as Record<string, unknown>)[kind];
    if (typeof bounds === "object" && bounds) {
      return { kind, ...(bounds as Omit<Extract<ValidationRule, { operator: unknown }>, "kind">) };
    }
  }
  throw invalidArgument();
}
