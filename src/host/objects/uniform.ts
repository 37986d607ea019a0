import type { Area } from "../../domain/sheet";
import { intersect, rowCount, columnCount } from "../../model/area";
import type { CellFormat } from "../../model/format/cellFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { common } from "./grid";

/** A property of the cells' format where all share it, else null. */
export function commonFormat<K extends keyof CellFormat>(
  sheet: SheetModel,
  area: Area,
  property: K
): CellFormat[K] | null {
  return common(formats(sheet, area, property));
}

/** What `read` gives for each number from first to last. */
export function* span<T>(
  first: number,
  last: number,
  read: (index: number) => T
): Generator<T, void> {
  for (let index = first; index <= last; index++) yield read(index);
}

/** Cells outside the used area look alike, so its corners stand for them: whole columns stay cheap. */
function* formats<K extends keyof CellFormat>(
  sheet: SheetModel,
  area: Area,
  property: K
): Generator<CellFormat[K], void> {
  yield sheet.format(area.top, area.left)[property];
  yield sheet.format(area.bottom, area.right)[property];
  const used = sheet.usedArea({ valuesOnly: false });
  const inside = used && intersect(area, used);
  if (!inside) return;
  for (let r = 0; r < rowCount(inside); r++) {
    for (let c = 0; c < columnCount(inside); c++) {
      yield sheet.format(inside.top + r, inside.left + c)[property];
    }
  }
}
