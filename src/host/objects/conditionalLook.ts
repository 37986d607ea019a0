import { ConditionalRangeBorderCollection } from "./conditionalBorders";
import { readColor } from "./colors";
import { readFlag } from "./plainValues";
import { LookPart } from "./lookPart";

/** Excel.ConditionalRangeFormat: how cells look that meet the rule. */
export class ConditionalRangeFormat extends LookPart {
  readonly shape = { name: "ConditionalRangeFormat", scalars: ["numberFormat"] };
  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.sheet, this.rule);
  }
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
    this.patch({ fill: readColor(color) });
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
    this.patch({ bold: readFlag(bold) });
  }
  get italic(): boolean | null {
    return this.look.italic ?? null;
  }
  set italic(italic: boolean) {
    this.patch({ italic: readFlag(italic) });
  }
  get color(): string | null {
    return this.look.fontColor ?? null;
  }
  set color(color: string) {
    this.patch({ fontColor: readColor(color) });
  }
}
