import type { Area } from "../../domain/sheet";
import { intersect } from "../../model/area";
import type { ConditionalFormat as Entry } from "../../model/sheet/conditionalFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { HostError, itemNotFound, MissingMemberError, required } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import { ConditionalRangeFormat } from "./conditionalLook";
import { readFlag } from "./plainValues";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";

/** A new rule's formula until the caller sets his own. */
const NEVER = "=FALSE";

/** Excel.ConditionalFormatCollection: the rules that touch some areas. */
export class ConditionalFormatCollection extends HostCollection {
  readonly shape = { name: "ConditionalFormatCollection", scalars: [] };
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[]
  ) {
    super();
  }
  get items(): readonly ConditionalFormat[] {
    return this.sheet.conditionalFormats
      .filter(({ areas }) =>
        areas.some((area) => this.areas.some((wanted) => intersect(area, wanted)))
      )
      .map(({ id }) => new ConditionalFormat(this.session, this.sheet, id));
  }
  add(type: string): ConditionalFormat {
    if (type !== "Custom") throw new MissingMemberError(`ConditionalFormatCollection.add ${type}`);
    const { id } = this.sheet.addConditionalFormat({
      areas: this.areas,
      rule: { kind: "custom", formula: NEVER },
      format: {},
      stopIfTrue: false,
    });
    return new ConditionalFormat(this.session, this.sheet, id);
  }
  getItem(id: unknown): ConditionalFormat {
    return required(this.getItemOrNullObject(String(id)));
  }
  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((item) => item.id === id) ?? null;
  }
  getItemAt(index: number): ConditionalFormat {
    const found = this.items[index];
    if (!found) throw itemNotFound();
    return found;
  }
  getCount(): number {
    return this.items.length;
  }
  clearAll(): void {
    for (const area of this.areas) this.sheet.clearConditionalFormats(area);
  }
}

/** Excel.ConditionalFormat: one rule and what it does to the look of its cells. */
class ConditionalFormat extends HostObject {
  readonly shape = {
    name: "ConditionalFormat",
    scalars: ["id", "type", "priority", "stopIfTrue"],
    key: "id",
  };
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel,
    readonly id: string
  ) {
    super();
  }
  get type(): string {
    return this.entry.rule.kind === "custom" ? "Custom" : "CellValue";
  }
  get priority(): number {
    return this.sheet.conditionalFormats.findIndex(({ id }) => id === this.id);
  }
  get stopIfTrue(): boolean {
    return this.entry.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.sheet.updateConditionalFormat(this.id, { stopIfTrue: readFlag(stopIfTrue) });
  }
  get custom(): CustomConditionalFormat {
    const found = this.customOrNullObject;
    if (!found) throw new HostError("InvalidOperation", "This rule is no formula.");
    return found;
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.entry.rule.kind === "custom" ? new CustomConditionalFormat(this.sheet, this) : null;
  }
  get entry(): Entry {
    const found = this.sheet.conditionalFormats.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }
  getRange(): HostObject {
    return this.session.range(this.sheet, this.entry.areas[0]!);
  }
  getRanges(): RangeAreas {
    return new RangeAreas(this.session, this.sheet, this.entry.areas);
  }
  delete(): void {
    this.sheet.deleteConditionalFormat(this.id);
  }
}

class CustomConditionalFormat extends HostObject {
  readonly shape = { name: "CustomConditionalFormat", scalars: [] };
  readonly rule: ConditionalFormatRule;
  readonly format: ConditionalRangeFormat;
  constructor(sheet: SheetModel, owner: ConditionalFormat) {
    super();
    this.rule = new ConditionalFormatRule(sheet, owner);
    this.format = new ConditionalRangeFormat(sheet, owner.id);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly shape = { name: "ConditionalFormatRule", scalars: ["formula"] };
  constructor(
    private readonly sheet: SheetModel,
    private readonly owner: ConditionalFormat
  ) {
    super();
  }
  get formula(): string {
    const { rule } = this.owner.entry;
    return rule.kind === "custom" ? rule.formula : rule.formula1;
  }
  set formula(formula: string) {
    this.sheet.updateConditionalFormat(this.owner.id, { rule: { kind: "custom", formula } });
  }
}
