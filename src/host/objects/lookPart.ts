import type { ConditionalLook } from "../../model/sheet/conditionalFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { required } from "../hostError";
import { HostObject } from "../hostObject";

/** A part of a rule's look; what it leaves alone reads as null. */
export abstract class LookPart extends HostObject {
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
