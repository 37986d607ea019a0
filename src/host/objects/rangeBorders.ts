import type { Area } from "../../domain/sheet";
import { singleCell } from "../../model/area";
import type { BorderLine, BorderSide, CellFormat } from "../../model/format/cellFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { invalidArgument } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import { readColor } from "./colors";
import { common } from "./grid";

/** Which cells of the area, and which of their sides, each border of a range means. */
const SIDES = {
  EdgeTop: (area: Area) => [{ area: { ...area, bottom: area.top }, side: "top" }],
  EdgeBottom: (area: Area) => [{ area: { ...area, top: area.bottom }, side: "bottom" }],
  EdgeLeft: (area: Area) => [{ area: { ...area, right: area.left }, side: "left" }],
  EdgeRight: (area: Area) => [{ area: { ...area, left: area.right }, side: "right" }],
  InsideHorizontal: (area: Area) =>
    area.top === area.bottom
      ? []
      : [
          { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
          { area: { ...area, top: area.top + 1 }, side: "top" },
        ],
  InsideVertical: (area: Area) =>
    area.left === area.right
      ? []
      : [
          { area: { ...area, right: area.right - 1 }, side: "right" },
          { area: { ...area, left: area.left + 1 }, side: "left" },
        ],
  DiagonalDown: (area: Area) => [{ area, side: "diagonalDown" }],
  DiagonalUp: (area: Area) => [{ area, side: "diagonalUp" }],
} as const satisfies Record<string, (area: Area) => readonly { area: Area; side: BorderSide }[]>;

type SideIndex = keyof typeof SIDES;

const THIN_BLACK: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

/** Excel.RangeBorderCollection: the eight borders of an area. */
export class RangeBorderCollection extends HostCollection {
  readonly shape = { name: "RangeBorderCollection", scalars: ["count"] };
  readonly items: readonly RangeBorder[];
  constructor(sheet: SheetModel, area: Area) {
    super();
    this.items = (Object.keys(SIDES) as SideIndex[]).map(
      (side) => new RangeBorder(sheet, area, side)
    );
  }
  get count(): number {
    return this.items.length;
  }
  getItem(index: unknown): RangeBorder {
    const found = this.items.find(({ sideIndex }) => sideIndex === index);
    if (!found) throw invalidArgument();
    return found;
  }
  getItemAt(index: number): RangeBorder {
    const found = this.items[index];
    if (!found) throw invalidArgument();
    return found;
  }
}

/** Excel.RangeBorder: one border of an area; a null member where the cells differ. */
class RangeBorder extends HostObject {
  readonly shape = { name: "RangeBorder", scalars: ["sideIndex", "style", "weight", "color"] };
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area,
    readonly sideIndex: SideIndex
  ) {
    super();
  }

  get style(): string | null {
    return this.#read((line) => line?.style ?? "None");
  }
  set style(style: BorderLine["style"] | "None") {
    this.#draw((line) => (style === "None" ? null : { ...(line ?? THIN_BLACK), style }));
  }
  get weight(): string | null {
    return this.#read((line) => line?.weight ?? "Thin");
  }
  set weight(weight: BorderLine["weight"]) {
    this.#draw((line) => ({ ...(line ?? THIN_BLACK), weight }));
  }
  get color(): string | null {
    return this.#read((line) => line?.color ?? "#000000");
  }
  set color(color: string) {
    this.#draw((line) => ({ ...(line ?? THIN_BLACK), color: readColor(color) }));
  }

  #read(pick: (line: BorderLine | undefined) => string): string | null {
    const lines: string[] = [];
    for (const { area, side } of SIDES[this.sideIndex](this.area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          lines.push(pick(this.sheet.format(row, column).borders[side]));
        }
      }
    }
    return common(lines);
  }

  #draw(change: (line: BorderLine | undefined) => BorderLine | null): void {
    for (const { area, side } of SIDES[this.sideIndex](this.area)) {
      for (const [part, borders] of partsOfOneBorder(this.sheet, area)) {
        const { [side]: line, ...others } = borders;
        const drawn = change(line);
        this.sheet.setFormat(part, { borders: drawn ? { ...others, [side]: drawn } : others });
      }
    }
  }
}

/** The whole area where all cells have the same borders, else its runs of such cells, row by row. */
function partsOfOneBorder(sheet: SheetModel, area: Area): [Area, CellFormat["borders"]][] {
  const runs: [Area, CellFormat["borders"]][] = [];
  const first = sheet.format(area.top, area.left).borders;
  let uniform = true;
  for (let row = area.top; row <= area.bottom; row++) {
    let run: [Area, CellFormat["borders"]] | null = null;
    for (let column = area.left; column <= area.right; column++) {
      const { borders } = sheet.format(row, column);
      if (run?.[1] === borders) run[0] = { ...run[0], right: column };
      else runs.push((run = [singleCell(row, column), borders]));
      uniform &&= borders === first;
    }
  }
  return uniform ? [[area, first]] : runs;
}
