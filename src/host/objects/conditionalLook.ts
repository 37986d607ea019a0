import type { ConditionalLook } from "../../model/sheet/conditionalFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { required } from "../hostError";
import { HostObject } from "../hostObject";

/** A part of a rule's look; what it leaves alone reads as null. */
abstract class LookPart extends HostObject {
  constructor(
    protected readonly sheet: SheetModel,
    /** The rule's id. */
    protected readonly rule: string
  ) {
    super();
  }
  protected get look(): ConditionalLook {
    return required(this.sheet.conditionalFormats.find(({ id }) => id === this.rule) ?? null)
      .format;
  }
  protected patch(look: ConditionalLook): void {
    this.sheet.updateConditionalFormat(this.rule, { format: { ...this.look, ...look } });
  }
}

/** Excel.ConditionalRangeFormat: how cells look that meet the rule. */
export class ConditionalRangeFormat extends LookPart {
  readonly shape = { name: "ConditionalRangeFormat", scalars: ["numberFormat"] };
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.sheet, this.rule);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.sheet, this.rule);
  }
  get numberFormat(): string | null {
    return this.look.numberFormat ?? null;
  }
  set numberFormat(numberFormat: string) {
    this.patch({ numberFormat });
  }
}

class ConditionalRangeFill extends LookPart {
  readonly shape = { name: "ConditionalRangeFill", scalars: ["color"] };
  get color(): string | null {
    return this.look.fill ?? null;
  }
  set color(color: string) {
    this.patch({ fill: color.toUpperCase() });
  }
  clear(): void {
    this.patch({ fill: null });
  }
}

class ConditionalRangeFont extends LookPart {
  readonly shape = { name: "ConditionalRangeFont", scalars: ["bold", "italic", "color"] };
  get bold(): boolean | null {
    return this.look.bold ?? null;
  }
  set bold(bold: boolean) {
    this.patch({ bold });
  }
  get italic(): boolean | null {
    return this.look.italic ?? null;
  }
  set italic(italic: boolean) {
    this.patch({ italic });
  }
  get color(): string | null {
    return this.look.fontColor ?? null;
  }
  set color(color: string) {
    this.patch({ fontColor: color.toUpperCase() });
  }
}
