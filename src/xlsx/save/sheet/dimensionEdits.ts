import { areaAddress, parseArea, type Area } from "../../../domain/sheet";
import { sliceAttributes } from "../slices";
import type { SheetChanges } from "../changes";
import type { SpanEdit } from "../spanEdits";
import { elementEdits } from "../tags";
import { elementOf } from "./elementPlaces";
import type { SheetIndex } from "./indexSheet";

/** The claimed extent, widened where cells lie beyond it; gone where rows are made only while the file is written. */
export function dimensionEdits(
  index: SheetIndex,
  { cells, body }: SheetChanges
): readonly SpanEdit[] {
  const { bytes } = index;
  const element = elementOf(index, "dimension");
  if (element && body) return [{ start: element.start, end: element.end, text: "" }];
  const claimed = element && parseArea(sliceAttributes(bytes, element).get("ref") ?? "");
  if (!element || !claimed) return [];
  const extent = cells.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    claimed
  );
  const ref = areaAddress(extent);
  return ref === areaAddress(claimed) ? [] : elementEdits(bytes, element, { attributes: { ref } });
}
