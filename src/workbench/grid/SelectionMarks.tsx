import type { Area } from "../../domain/sheet";
import { boundingArea, intersect } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { cellArea } from "./moves";
import type { Cell } from "./moves";
import type { SheetAxes } from "./sheetAxes";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The frame around the selection and its tint, which leaves the active cell clear. */
export function SelectionMarks({
  axes,
  sheet,
  selection,
  cursor,
  window,
}: {
  readonly axes: SheetAxes;
  readonly sheet: SheetModel;
  readonly selection: Area;
  readonly cursor: Cell;
  readonly window: Area;
}) {
  // A whole column is longer than a browser can draw.
  const activeArea = cellArea(sheet, cursor);
  const near = intersect(boundingArea(selection, activeArea), {
    top: Math.max(0, window.top - 1),
    left: Math.max(0, window.left - 1),
    bottom: window.bottom + 1,
    right: window.right + 1,
  });
  if (!near) return null;
  const frame = boxOf(axes, near);
  const active = boxOf(axes, activeArea);
  const several = frame.width > active.width || frame.height > active.height;
  return (
    <>
      {several && (
        <div
          aria-hidden
          className="selection-tint"
          style={{ ...frame, clipPath: around(frame, active) }}
        />
      )}
      <div aria-hidden className="selection-frame" style={frame} />
    </>
  );
}

function boxOf({ rows, columns }: SheetAxes, area: Area): Box {
  const left = columns.start(area.left);
  const top = rows.start(area.top);
  return {
    left,
    top,
    width: columns.start(area.right + 1) - left,
    height: rows.start(area.bottom + 1) - top,
  };
}

/** The frame's surface without the active cell. */
function around(frame: Box, hole: Box): string {
  const outer = `M0 0H${frame.width}V${frame.height}H0Z`;
  const inner = `M${hole.left - frame.left} ${hole.top - frame.top}h${hole.width}v${hole.height}h${-hole.width}Z`;
  return `path(evenodd, "${outer} ${inner}")`;
}
