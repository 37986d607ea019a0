import type { BorderLine, BorderSide } from "../../model/format/cellFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { invalidArgument } from "../hostError";
import { HostCollection } from "../hostObject";
import { LookPart } from "./lookPart";

const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const satisfies Record<string, BorderSide>;

type SideIndex = keyof typeof SIDES;

/** Excel.ConditionalRangeBorderCollection: the lines that a rule draws around each of its cells. */
export class ConditionalRangeBorderCollection extends HostCollection {
  readonly shape = { name: "ConditionalRangeBorderCollection", scalars: ["count"] };
  readonly items: readonly ConditionalRangeBorder[];
  constructor(sheet: SheetModel, rule: string) {
    super();
    this.items = (Object.keys(SIDES) as SideIndex[]).map(
      (side) => new ConditionalRangeBorder(sheet, rule, side)
    );
  }
  get count(): number {
    return this.items.length;
  }
  getItem(index: unknown): ConditionalRangeBorder {
    const found = this.items.find(({ sideIndex }) => sideIndex === index);
    if (!found) throw invalidArgument();
    return found;
  }
}

const BLACK: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Excel.ConditionalRangeBorder: one of the lines; always thin. */
class ConditionalRangeBorder extends LookPart {
  readonly shape = {
    name: "ConditionalRangeBorder",
    scalars: ["sideIndex", "style", "color"],
    key: "sideIndex",
  };
  constructor(
    sheet: SheetModel,
    rule: string,
    readonly sideIndex: SideIndex
  ) {
    super(sheet, rule);
  }
  get style(): string {
    return this.#line?.style ?? "None";
  }
  set style(style: BorderLine["style"] | "None") {
    this.#draw(style === "None" ? null : { ...(this.#line ?? BLACK), style });
  }
  get color(): string {
    return this.#line?.color ?? BLACK.color;
  }
  set color(color: string) {
    this.#draw({ ...(this.#line ?? BLACK), color: color.toUpperCase() });
  }
  get #line(): BorderLine | undefined {
    return this.look.borders?.[SIDES[this.sideIndex]];
  }
  #draw(line: BorderLine | null): void {
    const side = SIDES[this.sideIndex];
    const others = Object.entries(this.look.borders ?? {}).filter(([name]) => name !== side);
    this.patch({ borders: { ...Object.fromEntries(others), ...(line && { [side]: line }) } });
  }
}
